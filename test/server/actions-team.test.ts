// What goes beyond one finding: the same fix everywhere, a reason to type, the team's words and claims, what the text is.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { ClientCapabilities, CodeAction, WorkspaceEdit } from 'vscode-languageserver/node'
import { CodeActionRequest, CodeActionTriggerKind, DiagnosticRefreshRequest } from 'vscode-languageserver/node'
import { memoryDisk } from '../disk.ts'
import { teh } from './rules.ts'
import { asking, Editor } from './session.ts'

const folder = 'file:///repo'
const uri = `${folder}/calls/one.md`
const config = `${folder}/guiderail.config.yaml`
const head = '---\nkind: call-script\n---\n'
const selecting: ClientCapabilities = {
  ...asking,
  workspace: { ...asking.workspace, workspaceEdit: { ...asking.workspace?.workspaceEdit, snippetEditSupport: true } },
}
let editor: Editor

afterEach(() => editor.end())

async function begin(text: string, { rules = [teh], capabilities = asking, yaml = '' } = {}) {
  const disk = memoryDisk({ '/repo/calls/one.md': text, '/repo/guiderail.config.yaml': yaml })
  editor = new Editor({ ...(rules.length > 0 && { rules }), disk, today: () => '2026-06-15' })
  editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {})
  await editor.initialize(capabilities, { workspaceFolders: [{ uri: folder, name: 'repo' }] })
  await editor.open(uri, text)
  await editor.open(config, yaml, 'yaml')
}

async function action(words: string, title: string, only?: string[]): Promise<CodeAction> {
  const actions = await editor.actions(uri, editor.rangeOf(uri, words), only)
  const found = actions.find((one) => one.title === title)
  if (!found) throw new Error(`"${title}" is not among: ${actions.map((one) => one.title).join(' | ')}`)
  return found
}

const titles = async (words: string) => (await editor.actions(uri, editor.rangeOf(uri, words))).map(({ title }) => title)

test.each([
  ['a paragraph', 'teh cat and teh dog, and teh rest\n', 'the cat and the dog, and the rest\n'],
  [
    'a table, CRLF',
    '| a | b |\r\n|---|---|\r\n| teh | teh |\r\n| x | teh |\r\n',
    '| a | b |\r\n|---|---|\r\n| the | the |\r\n| x | the |\r\n',
  ],
  [
    'a fence in a quote',
    '> ```\n> You: teh cat, teh dog\n> You: teh rest\n> ```\n',
    '> ```\n> You: the cat, the dog\n> You: the rest\n> ```\n',
  ],
])('a safe fix for every finding of a rule, in %s', async (_, before, after) => {
  const eol = before.includes('\r\n') ? head.replaceAll('\n', '\r\n') : head
  await begin(`${eol}\n${before}`)
  expect(editor.after(uri, await action('teh', 'Fix every "Letters swapped" in this file (3)'))).toBe(`${eol}\n${after}`)
})

test('the same suggestion everywhere; preferred is none of these', async () => {
  await begin(`${head}\nSay teh cat.\n\n- teh dog\n`)
  const every = await action('teh', 'Leave the article out, everywhere in this file (2)')
  expect(editor.after(uri, every)).toBe(`${head}\nSay cat.\n\n- dog\n`)
  expect(every.isPreferred).toBeUndefined()
})

test('one finding alone is offered nothing for every', async () => {
  await begin(`${head}\nSay teh cat.\n`)
  expect((await titles('teh')).filter((title) => /every/.test(title))).toEqual([])
})

describe('a reason', () => {
  test.each([
    ['here', ' "teh"', '\n'],
    ['in this whole list', '', '\n'],
  ])('is selected for typing over, where the editor can: %s', async (where, quoted, end) => {
    await begin(`${head}\n- Say teh $name.\n- Well.\n`, { capabilities: selecting })
    const { edit } = await action('teh', `Disable "Letters swapped" ${where}`)
    const start = { line: 4, character: 0 }
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet
    const value = `<!-- guiderail-disable-next-line teh${quoted} -- ${'${1:[why]}'} -->${end}`
    expect(edit?.documentChanges).toEqual([
      { textDocument: { uri, version: 1 }, edits: [{ range: { start, end: start }, snippet: { kind: 'snippet', value } }] },
    ])
  })

  test('for the whole file stands beside those that are there, each with its own', async () => {
    await begin(`${head}\r\n<!-- guiderail-disable-file other -- agreed -->\r\n\r\nSay teh name.\r\n`.replaceAll(/\r?\n/g, '\r\n'), {
      capabilities: selecting,
    })
    const { edit } = await action('teh', 'Disable "Letters swapped" in this file')
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet
    const value = '\r\n<!-- guiderail-disable-file teh -- ${1:[why]} -->\r\n'
    expect(edit?.documentChanges?.[0]).toMatchObject({ edits: [{ range: { start: { line: 3 } }, snippet: { value } }] })
  })

  test('is a place to fill in elsewhere, and silences either way', async () => {
    await begin(`${head}\r\nSay teh name.\r\n`.replaceAll(/\r?\n/g, '\r\n'))
    const silenced = editor.after(uri, await action('teh', 'Disable "Letters swapped" here, with a reason to fill in'))
    expect(silenced).toContain('<!-- guiderail-disable-next-line teh -- [why] -->\r\nSay teh')
    await editor.open(`${folder}/other.md`, silenced)
    expect(await editor.pull(`${folder}/other.md`)).toEqual([])
  })
})

test('a whole table is silenced by name', async () => {
  await begin(`${head}\n| a | b |\n|---|---|\n| teh | teh |\n`)
  const silenced = editor.after(uri, await action('teh', 'Disable "Letters swapped" in this whole table'))
  expect(silenced).toContain('<!-- guiderail-disable-next-line teh -->\n| a | b |')
  await editor.open(`${folder}/other.md`, silenced)
  expect(await editor.pull(`${folder}/other.md`)).toEqual([])
})

test('selected words become words that the team does not write', async () => {
  await begin(`${head}\nRep: "This is a *magic\nbullet* for you."\n`, { rules: [] })
  const title = 'Words to avoid: add "magic bullet" to guiderail.config.yaml'
  const found = await action('magic\nbullet', title, ['refactor'])
  const yaml = editor.after(config, found)
  const text = editor.document(uri).getText()
  await editor.end()
  await begin(text, { rules: [], yaml })
  expect((await editor.pull(uri)).map(({ code }) => code)).toContain('no-magic-bullet')
})

test('a claim is approved, with its proof to fill in, and is no finding any more', async () => {
  const text = `${head}\nRep: "We are the leading provider of scheduling software in Europe."\n`
  await begin(text, { rules: [] })
  const [claim] = (await editor.pull(uri)).filter(({ code }) => code === 'generic-claim')
  if (!claim) throw new Error('nothing is claimed here')
  const words = editor.document(uri).getText(claim.range)
  const title = 'This claim is approved: add it to guiderail.config.yaml, with its proof to fill in'
  const yaml = editor.after(config, await action(words, title))
  expect(yaml).toMatch(/^claims:\n {2}- claim: .*\n {4}proof: "\[where the proof is\]"\n$/)
  await editor.end()
  await begin(text, { rules: [], yaml })
  expect((await editor.pull(uri)).map(({ code }) => code)).not.toContain('generic-claim')
})

describe('what the text is', () => {
  const notes = '# Notes on Hallvard\n\nTeh plant is in Bergen.\n'

  test('is said in the front matter by a code action at the title', async () => {
    await begin(notes)
    const found = await action('Notes', 'This is a call script: say so in the front matter', ['refactor'])
    expect(editor.after(uri, found)).toBe(`---\nkind: call-script\n---\n\n${notes}`)
  })

  test('is no light bulb of its own accord, and nothing in the middle of the text', async () => {
    await begin(notes)
    const range = editor.rangeOf(uri, 'Notes')
    const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic }
    expect(await editor.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })).toEqual([])
    expect((await titles('Bergen')).filter((title) => title.startsWith('This is'))).toEqual([])
  })

  test.each(['text', 'config'])('is said in the %s on request', async (where) => {
    await begin(notes, { rules: [], yaml: 'ignore: [old]\n' })
    const edit = await editor.connection.sendRequest<WorkspaceEdit>('guiderail/kindEdit', { uri, kind: 'message', where })
    const changed = editor.after(where === 'text' ? uri : config, { title: '', edit })
    expect(changed).toBe(where === 'text' ? `---\nkind: message\n---\n\n${notes}` : 'ignore: [old]\ndocuments:\n  calls/one.md: message\n')
  })
})

test('an action is attached to a strategy, and missing sections are put in', async () => {
  const example = (name: string) => readFileSync(join(import.meta.dirname, `../../examples/accounts/${name}.md`), 'utf8')
  await begin(example('hallvard-foods'), { rules: [] })
  const [orphan] = (await editor.pull(uri)).filter(({ code }) => code === 'orphan-tactic')
  const offered = await titles(orphan ? editor.document(uri).getText(orphan.range) : 'no orphan')
  expect(offered.filter((title) => title.startsWith('Attach to S')).length).toBeGreaterThan(1)
  await editor.end()
  await begin(example('northgate-clinics'), { rules: [] })
  expect((await titles('Northgate Clinics - account plan')).some((title) => /^Add .* to fill in/.test(title))).toBe(true)
})

test('what a snippet would read as its own is escaped', async () => {
  await begin(`${head}\n- Rep: "$500} today."\n- Rep: "Well."\n`, {
    rules: [],
    capabilities: selecting,
    yaml: 'phrases:\n  - { id: no-price, pattern: "[$][0-9]+[}]" }\n',
  })
  const title = 'Disable "Words to avoid: [$][0-9]+[}]" here'
  const { edit } = await action('$500', title)
  expect(edit?.documentChanges?.[0]).toMatchObject({
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet
    edits: [{ snippet: { value: '<!-- guiderail-disable-next-line no-price "\\$500\\}" -- ${1:[why]} -->\n' } }],
  })
})
