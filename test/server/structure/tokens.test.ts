// Semantic tokens: who speaks, in every container.

import { afterEach, expect, test } from 'vitest'
import {
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node'
import { tokenModifiers, tokenTypes } from '../../../server/structure/legend.ts'
import type { Editor } from '../session.ts'
import { opened, plan, script, uri } from './open.ts'

let editor: Editor | undefined

afterEach(async () => {
  await editor?.end()
  editor = undefined
})

function read({ data }: { data: readonly number[] }, open: Editor): string[] {
  const found: string[] = []
  let line = 0
  let character = 0
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5)
    line += lines
    character = lines > 0 ? characters : character + characters
    const words = open.document(uri).getText({ start: { line, character }, end: { line, character: character + length } })
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit))
    found.push(`${[tokenTypes[type], ...modifiers].join(' ')}: ${words}`)
  }
  return found
}

async function tokens(text: string): Promise<string[]> {
  editor = await opened(text)
  return read(await all(editor), editor)
}

const all = async (open: Editor) =>
  (await open.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } })) as SemanticTokens

test.each([
  ['LF', script],
  ['CRLF', script.replaceAll('\n', '\r\n')],
  ['BOM', `\uFEFF${script}`],
])('who speaks a script: %s', async (_, text) => {
  expect(await tokens(text)).toEqual([
    'seller: Hi ',
    'placeholder: [Name]',
    'seller: , this is Ines. You posted about the audit last week.',
    'seller: What made you look at it now?',
    'buyer: We lost a batch.',
    'seller: Shall we look at it together on Tuesday at ten?',
    'badExample: "Just checking in."',
  ])
})

test.each([
  ['quote', '> **You:** 👋 Hello *Dana*.\n> How are you?\n', ['seller: 👋 Hello *Dana*.', 'seller: How are you?']],
  [
    'list',
    '- **You:** Hello Dana.\n  How are you?\n- **Prospect:** Fine.\n',
    ['seller: Hello Dana.', 'seller: How are you?', 'buyer: Fine.'],
  ],
  [
    'table',
    '| objection | response |\n|---|---|\n| Too dear. | What else did you look at? |\n',
    ['buyer: Too dear.', 'seller: What else did you look at?'],
  ],
  ['fence', '```\nYou: Hello {{name}}.\nProspect: Fine.\n```\n', ['seller: Hello ', 'placeholder: {{name}}', 'seller: .', 'buyer: Fine.']],
  ['direction', '**You:** Hello Dana.\n\n[pause]\n\n**Prospect:** Fine.\n', ['seller: Hello Dana.', 'direction: [pause]', 'buyer: Fine.']],
  [
    'heading',
    '### "Too dear." {{name}}\n\n**You:** What else did you look at?\n',
    ['buyer: "Too dear."', 'placeholder: {{name}}', 'seller: What else did you look at?'],
  ],
  [
    'list of a quote',
    '> - **You:** Hello 👋 [Name].\n> - **Prospect:** Fine.\n',
    ['seller: Hello 👋 ', 'placeholder: [Name]', 'seller: .', 'buyer: Fine.'],
  ],
  ['HTML', '<div>\n\n**You:** Hello Dana.\n\n</div>\n', ['seller: Hello Dana.']],
])('who speaks in a %s', async (_, text, expected) => {
  const whole = `---\nkind: call-script\n---\n\n${text}`
  expect(await tokens(whole)).toEqual(expected)
  await editor?.end()
  expect(await tokens(`\uFEFF${whole.replaceAll('\n', '\r\n')}`)).toEqual(expected)
})

test('the ids of a plan, and which statement has them', async () => {
  expect(await tokens(plan)).toEqual([
    ...['objective declaration: O1', 'strategy declaration: S1', 'objective: O1', 'strategy declaration: S2', 'objective: O1'],
    ...['tactic declaration: T1', 'strategy: S1', 'tactic declaration: T2', 'strategy: S2'],
  ])
})

test('what is no sales material has none', async () => {
  expect(await tokens('# Oven\n\nYou: bake [it] at S1.\n\nFlour and yeast.\n')).toEqual([])
})

test('only what has changed is sent again', async () => {
  editor = await opened(script)
  const first = await all(editor)
  await editor.change(uri, editor.rangeOf(uri, 'We lost a batch.'), 'We lost two batches.')
  const params = { textDocument: { uri }, previousResultId: first.resultId ?? '' }
  const { edits } = (await editor.connection.sendRequest(SemanticTokensDeltaRequest.type, params)) as SemanticTokensDelta
  const data = [...first.data]
  for (const { start, deleteCount, data: fresh = [] } of edits) data.splice(start, deleteCount, ...fresh)
  expect(edits.flatMap(({ data: fresh = [] }) => fresh).length).toBeLessThan(first.data.length)
  expect(read({ data }, editor)).toContain('buyer: We lost two batches.')
})

test('a range gets its own', async () => {
  editor = await opened(script)
  const range = editor.rangeOf(uri, '**Prospect:** We lost a batch.')
  const some = (await editor.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range })) as SemanticTokens
  expect(read(some, editor)).toEqual(['buyer: We lost a batch.'])
})
