// Much at once, in a server of its own: a storm of keys, questions that are taken back, nonsense for parameters, a parent that dies.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { reached, times } from '../trust/figures.ts'
import { builtServer } from './child.ts'
import { type Answer, Raw } from './raw.ts'

vi.setConfig({ testTimeout: 120_000 })
const uri = 'file:///repo/calls.md'
const head = '---\nkind: account-plan\n---\n\n# Plan\n\n'
const servers: Raw[] = []
afterEach(async () => {
  for (const { child } of servers.splice(0)) await child.end()
})

async function started(capabilities: object = { textDocument: { diagnostic: {} } }): Promise<Raw> {
  const raw = new Raw()
  servers.push(raw)
  await raw.initialize({ capabilities })
  raw.send({ jsonrpc: '2.0', method: 'initialized', params: {} })
  return raw
}

const tell = (method: string, params: unknown) => ({ jsonrpc: '2.0', method, params })
const ask = (id: number, method: string, params: unknown) => ({ jsonrpc: '2.0', id, method, params })
const open = (text: string) => tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
const pull = (id: number) => ask(id, 'textDocument/diagnostic', { textDocument: { uri } })
const codes = ({ result }: Answer) => (result as { items: { code: string }[] }).items.map(({ code }) => code)

/** Types at the end of the text, a sign for each version. */
const typed = (version: number, text: string) =>
  tell('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: { line: 6, character: version - 2 }, end: { line: 6, character: version - 2 } }, text }],
  })

test('a storm of keys, each with a question that the next one takes back: all are answered, and the last answer is of the last text', async () => {
  const raw = await started()
  const words = 'Get the CFO to sign. '
  const keys = times(600)
  raw.send(open(head))
  for (let key = 0; key < keys; key++) {
    raw.send(typed(key + 2, words[key % words.length] ?? ''), pull(key + 1))
    if (key + 1 < keys) raw.send(tell('$/cancelRequest', { id: key + 1 }))
  }
  const last = await raw.answer(keys)
  expect(codes(last).filter((code) => code === 'get-them-to').length).toBe(Math.floor(keys / words.length))
  for (let key = 1; key < keys; key++) {
    const { result, error } = await raw.answer(key)
    // Taken back in time, or outrun by the next key; never findings of a text that is gone.
    expect(result ?? error).toMatchObject(error ? { code: expect.toSatisfy((code) => [-32800, -32802].includes(code)) } : { items: [] })
  }
  reached({ edits: keys })
})

test('an editor that is told hears only of growing versions, and of the last one', async () => {
  const raw = await started({ textDocument: { publishDiagnostics: { versionSupport: true } } })
  const keys = times(300)
  raw.send(open(head))
  // The same findings are not sent twice, so the last key brings a new one.
  for (let key = 0; key < keys; key++) raw.send(typed(key + 2, key + 1 < keys ? '.' : ' Get the CFO to sign.'))
  const versions = () =>
    raw.answers.flatMap(({ method, params }) =>
      method === 'textDocument/publishDiagnostics' ? (params as { version: number }).version : [],
    )
  for (let id = 1; versions().at(-1) !== keys + 1; id++) {
    raw.send(ask(id, 'guiderail/rules', null))
    await raw.answer(id)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(versions()).toEqual([...new Set(versions())].sort((a, b) => a - b))
  reached({ edits: keys })
})

const wild = [
  undefined,
  null,
  7,
  'text',
  [],
  {},
  { textDocument: null },
  { textDocument: { uri: 7 } },
  { textDocument: { uri: 'not an address' } },
  ...[
    { line: -1, character: -1 },
    { line: 9e15, character: 9e15 },
    { line: 0.5, character: Number.NaN },
    { line: '0', character: null },
    {},
    null,
    undefined,
  ].map((position) => ({
    textDocument: { uri },
    position,
    positions: [position],
    range: { start: position, end: position },
    context: { diagnostics: [] },
    newName: 'x',
    query: 7,
  })),
]
const questions = [
  ...['diagnostic', 'hover', 'codeAction', 'codeLens', 'completion', 'definition', 'references', 'rename', 'prepareRename'],
  ...['documentSymbol', 'documentLink', 'foldingRange', 'selectionRange', 'semanticTokens/full', 'inlayHint', 'documentHighlight'],
]
const news = ['didOpen', 'didChange', 'didSave', 'didClose']

test('parameters that make no sense are answered, and the next question is answered right', async () => {
  const raw = await started()
  raw.send(open(`${head}Get the CFO to sign.\n`))
  let id = 0
  for (const params of wild) {
    for (const method of [
      ...questions.map((name) => `textDocument/${name}`),
      'workspace/symbol',
      'workspace/executeCommand',
      'guiderail/rulePage',
      'guiderail/planMap',
      'guiderail/kindEdit',
    ])
      raw.send(ask(++id, method, params))
    for (const method of [
      ...news.map((name) => `textDocument/${name}`),
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeConfiguration',
      '$/cancelRequest',
    ])
      if (!(params && typeof params === 'object' && 'position' in params && method.endsWith('didClose'))) raw.send(tell(method, params))
  }
  for (let at = 1; at <= id; at++) expect(Object.keys(await raw.answer(at))).toContain('jsonrpc')
  raw.send(tell('textDocument/didClose', { textDocument: { uri } }), open(`${head}Get the CFO to sign.\n`), pull(++id))
  expect(codes(await raw.answer(id))).toContain('get-them-to')
  expect(raw.answers.filter((answer) => JSON.stringify(answer).includes('Something went wrong in Guiderail itself'))).toEqual([])
  reached({ questions: id })
})

test('texts that are no texts do no harm', async () => {
  const raw = await started({ textDocument: { publishDiagnostics: {} } })
  for (const text of [undefined, null, 7, {}, ['a']])
    raw.send(tell('textDocument/didOpen', { textDocument: { uri: `${uri}${typeof text}`, languageId: 'markdown', version: 1, text } }))
  raw.send(
    open(`${head}Get the CFO to sign.\n`),
    ask(1, 'textDocument/hover', { textDocument: { uri }, position: { line: 6, character: 2 } }),
  )
  expect((await raw.answer(1)).result).toMatchObject({ contents: {} })
})

test('a server whose editor dies ends by itself', async () => {
  // An editor that starts a server, tells it its own number, and is killed; the server's input stays open here.
  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  const raw = new Raw({ program: builtServer })
  servers.push(raw)
  await raw.initialize({ processId: editor.pid })
  editor.kill('SIGKILL')
  await once(editor, 'exit')
  expect(await raw.child.exit).toBe(1)
})
