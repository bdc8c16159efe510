import { afterEach, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  RegistrationRequest,
} from 'vscode-languageserver/node'
import { boom, teh } from './rules.ts'
import { asking, Editor, listening } from './session.ts'

const uri = 'file:///repo/playbook/calls.md'
const head = '---\nkind: call-script\n---\n'
let editor: Editor

afterEach(() => editor.end())

/** An editor with settings of its own. `refreshes` counts how often it was told to ask again. */
async function begin(capabilities = asking, settings: Record<string, unknown> = {}) {
  editor = new Editor({ rules: [teh, boom] })
  const state = { settings, refreshes: 0 }
  editor.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => state.settings))
  editor.connection.onRequest(RegistrationRequest.type, () => {})
  editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {
    state.refreshes++
    editor.wake()
  })
  const workspace = { ...capabilities.workspace, configuration: true, didChangeConfiguration: { dynamicRegistration: true } }
  await editor.initialize({ ...capabilities, workspace })
  return state
}

const found = async () => editor.words(uri, await editor.pull(uri))

test('switched off in the editor, nothing is said; switched on again, it is', async () => {
  const state = await begin(asking, { enable: false })
  await editor.open(uri, `${head}Say teh name.\n`)
  expect(await found()).toEqual([])
  state.settings = { enable: true }
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
  await editor.until('the call to ask again', () => state.refreshes || undefined)
  expect(await found()).toEqual(['teh'])
})

test('settings that an older editor sends along are heeded', async () => {
  editor = new Editor({ rules: [teh] })
  await editor.initialize(listening)
  await editor.open(uri, `${head}Say teh name.\n`)
  await editor.until('findings', () => editor.pushed.find(({ diagnostics }) => diagnostics.length === 1))
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { guiderail: { enable: false } } })
  await editor.until('silence', () => editor.pushed.find(({ diagnostics }) => diagnostics.length === 0))
})

test('nonsense in the settings changes nothing', async () => {
  await begin(asking, { enable: 'maybe', run: 7, quietWhileTyping: 'long' })
  await editor.open(uri, `${head}Say teh name.\n`)
  expect(await found()).toEqual(['teh'])
})

test('on save, what was found stays until the text is saved', async () => {
  const state = await begin(asking, { run: 'onSave' })
  await editor.open(uri, `${head}Say teh name.\n`)
  const first = await editor.report(uri)
  await editor.change(uri, editor.rangeOf(uri, 'teh'), 'the')
  expect(await editor.report(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
  await editor.save(uri)
  await editor.until('the call to ask again', () => state.refreshes || undefined)
  expect(await editor.report(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] })
})

test('the same answer is not sent twice', async () => {
  await begin()
  await editor.open(uri, `${head}Say teh name.\n`)
  const first = await editor.report(uri)
  expect(await editor.report(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
})

test('while someone types, new findings wait for a rest', async () => {
  const state = await begin(asking, { quietWhileTyping: 300 })
  await editor.open(uri, `${head}Say teh name.\n\nWell.\n`)
  expect(await found()).toEqual(['teh'])
  await editor.change(uri, editor.rangeOf(uri, 'Well'), 'And teh other')
  expect(await found()).toEqual(['teh'])
  await editor.until('the call to ask again', () => state.refreshes || undefined)
  expect(await found()).toEqual(['teh', 'teh'])
})

test('while someone types, what was put right goes at once', async () => {
  await begin(asking, { quietWhileTyping: 10_000 })
  await editor.open(uri, `${head}Say teh name.\n`)
  expect(await found()).toEqual(['teh'])
  await editor.change(uri, editor.rangeOf(uri, 'teh'), 'the')
  expect(await found()).toEqual([])
})

test('a rule that fails is named once, and all others go on', async () => {
  await begin()
  await editor.open(uri, `${head}Say teh name. boom\n`)
  expect(await found()).toEqual(['teh'])
  expect(await found()).toEqual(['teh'])
  expect(editor.logged).toEqual([`${uri}: The rule boom failed on this text and was left out: it broke`])
})

test('after a storm of typing the newest text is what counts', async () => {
  await begin(listening)
  await editor.open(uri, head)
  const end = { line: 3, character: 0 }
  for (let at = 0; at < 200; at++) await editor.change(uri, { start: end, end }, at === 199 ? 'teh ' : 'a ')
  const last = await editor.until('findings of the last version', () => editor.pushed.find(({ version }) => version === 201))
  expect(editor.words(uri, last.diagnostics)).toEqual(['teh'])
  expect(editor.pushed.length).toBeLessThan(5)
})

test('a question that was taken back is not answered, and the next one is', async () => {
  await begin()
  await editor.open(uri, `${head}Say teh name.\n`)
  await editor.change(uri, editor.rangeOf(uri, 'Say'), 'Do say')
  const source = new CancellationTokenSource()
  const asked = editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, source.token)
  source.cancel()
  // Any other answer makes VS Code's client lose the document.
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled, data: undefined })
  expect(await found()).toEqual(['teh'])
})

test('nothing is told about a text that was closed meanwhile', async () => {
  await begin(listening)
  await editor.open(uri, `${head}Say teh name.\n`)
  await editor.close(uri)
  await editor.until('the clearing', () => editor.pushed.find(({ diagnostics }) => diagnostics.length === 0))
  await editor.open('file:///repo/playbook/other.md', `${head}Say teh name.\n`)
  await editor.until('the other text', () => editor.pushed.find((push) => push.uri.endsWith('other.md')))
  expect(editor.pushed.filter((push) => push.uri === uri)).toEqual([{ uri, diagnostics: [] }])
})
