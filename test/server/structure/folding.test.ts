// What can be folded, and how a selection grows.

import { afterEach, expect, test } from 'vitest'
import { type FoldingRange, FoldingRangeRequest, type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver/node'
import type { Editor } from '../session.ts'
import { at, opened, plan, script, uri, whole } from './open.ts'

let editor: Editor | undefined

afterEach(async () => {
  await editor?.end()
  editor = undefined
})

async function folds(text: string, capabilities = whole): Promise<string[]> {
  editor = await opened(text, capabilities)
  const found = (await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })) as FoldingRange[]
  const lines = text.split(/\r?\n/)
  return found.map(({ startLine, endLine, kind }) => `${lines[startLine]} … ${lines[endLine]}${kind ? ` (${kind})` : ''}`)
}

test('front matter, sections and tables of a plan', async () => {
  expect(await folds(plan)).toEqual([
    '--- … --- (region)',
    '# Account plan: Acme … | T2 | Shadow two night shifts | S2 | Tomasz | 2026-12-11 |',
    '## Objectives … - **O1** Six plants keep their records with us by June 2027.',
    '## Strategies … - **S2** Make the switch easy for the shift. (O1)',
    '## Actions … | T2 | Shadow two night shifts | S2 | Tomasz | 2026-12-11 |',
    '| # | action | strategy | owner | due | … | T2 | Shadow two night shifts | S2 | Tomasz | 2026-12-11 |',
  ])
})

test.each([
  ['LF', script],
  ['CRLF', script.replaceAll('\n', '\r\n')],
])('stages and turns of a script: %s', async (_, text) => {
  expect(await folds(text)).toContain('## Opening … **Prospect:** We lost a batch.')
  expect(await folds(text)).toContain(
    '**You:** Hi [Name], this is Ines. You posted about the audit last week. … What made you look at it now?',
  )
})

test('fences, comments and lists, also where nothing is said about the text', async () => {
  const text = '# Notes\n\n<!-- one\ntwo -->\n\n```js\nlet a\n```\n\n- bread\n  - rye\n- oats\n'
  expect(await folds(text)).toEqual(['# Notes … - oats', '<!-- one … two --> (comment)', '```js … ```', '- bread …   - rye'])
})

test('an editor that takes only some is given the largest', async () => {
  const few = { ...whole, textDocument: { ...whole.textDocument, foldingRange: { rangeLimit: 1 } } }
  expect(await folds(plan, few)).toHaveLength(1)
  expect((await folds(plan, few))[0]).toMatch(/^# Account plan/)
})

async function growth(text: string, words: string, behind: number): Promise<string[]> {
  editor = await opened(text)
  const params = { textDocument: { uri }, positions: [at(editor, words, behind)] }
  const [first] = (await editor.connection.sendRequest(SelectionRangeRequest.type, params)) as SelectionRange[]
  const chain: string[] = []
  for (let up = first; up; up = up.parent as SelectionRange) chain.push(editor.document(uri).getText(up.range))
  return chain
}

test('from a word to its sentence, its turn, its section and the text', async () => {
  const chain = await growth(script, 'posted', 2)
  expect(chain.slice(0, 3)).toEqual([
    'posted',
    'You posted about the audit last week.',
    'Hi [Name], this is Ines. You posted about the audit last week.\nWhat made you look at it now?',
  ])
  expect(chain.at(-1)).toBe(script)
  expect(chain.at(-3)).toMatch(/^## Opening[^#]*batch\.\n\n$/)
  for (const [index, inner] of chain.entries()) expect(chain[index + 1] ?? script).toContain(inner)
})

test('in a table: the statement, its row, the table', async () => {
  const chain = await growth(plan.replaceAll('\n', '\r\n'), 'Bergen', 6)
  expect(chain.slice(0, 4)).toEqual([
    'Bergen',
    'Mock audit in Bergen',
    '| T1 | Mock audit in Bergen | S1 | Ines | 2026-12-04 |',
    expect.stringMatching(/^\| # \|[^#]*2026-12-11 \|$/),
  ])
})

test('behind an emoji and in a quote', async () => {
  const chain = await growth('---\nkind: call-script\n---\n\n> **You:** 👋 Hello Dana.\n> How are you?\n', 'Dana', 1)
  expect(chain.slice(0, 2)).toEqual(['Dana', expect.stringContaining('Hello Dana.')])
})

test('between blocks there is the text', async () => {
  expect((await growth('Flour.\n\n\n\nYeast.\n', '\n\n', 2)).at(-1)).toBe('Flour.\n\n\n\nYeast.\n')
})
