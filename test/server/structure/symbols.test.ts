// The outline of plans, scripts and all other texts.

import { afterEach, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Position,
  type Range,
  type SymbolInformation,
} from 'vscode-languageserver/node'
import { Editor } from '../session.ts'
import { opened, plan, script, uri, whole } from './open.ts'

let editor: Editor | undefined

afterEach(async () => {
  await editor?.end()
  editor = undefined
})

async function symbols(text: string, capabilities = whole): Promise<DocumentSymbol[]> {
  editor = await opened(text, capabilities)
  return (await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[]
}

const drawn = (all: readonly DocumentSymbol[], depth = 0): string[] =>
  all.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''}`,
    ...drawn(children, depth + 1),
  ])

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character <= b.character)
const isIn = (inner: Range, outer: Range) => isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end)

/** Names from the outside to the inside, as breadcrumbs find them. */
function crumbs(all: readonly DocumentSymbol[], line: number): string[] {
  const place = { line, character: 4 }
  const found = all.find(({ range }) => isIn({ start: place, end: place }, range))
  return found ? [found.name, ...crumbs(found.children ?? [], line)] : []
}

test('a plan whose text is in another order: headings in their order, and the plan as a tree', async () => {
  expect(drawn(await symbols(plan))).toEqual([
    'Account plan: Acme',
    '  Objectives',
    '  Strategies',
    '  Actions',
    'Plan (1 objective, 2 strategies, 2 actions)',
    '  O1 Six plants keep their records with us by June 2027.',
    '    S1 Win on audit risk in one plant.',
    '      T1 Mock audit in Bergen (Ines, 2026-12-04)',
    '    S2 Make the switch easy for the shift.',
    '      T2 Shadow two night shifts (Tomasz, 2026-12-11)',
  ])
})

const inOrder = `---
type: account-plan
---

# Plan for Acme

## Objective 1: Six plants keep their records with us by June 2027

### Strategy 1: Win on audit risk in one plant

- Tactic: Mock audit in Bergen - owner: Ines
- Tactic: Record how Bergen handled it - owner: Tomasz

### Strategy 2: Make the switch easy for the shift

- Tactic: Shadow two night shifts - owner: Ines
`

test('a plan that is written as a tree is one tree', async () => {
  expect(drawn(await symbols(inOrder))).toEqual([
    'Plan for Acme',
    '  O1 Six plants keep their records with us by June 2027',
    '    S1 Win on audit risk in one plant',
    '      Mock audit in Bergen (Ines)',
    '      Record how Bergen handled it (Tomasz)',
    '    S2 Make the switch easy for the shift',
    '      Shadow two night shifts (Ines)',
  ])
})

test('breadcrumbs find the way to a place', async () => {
  const all = await symbols(inOrder)
  expect(crumbs(all, 11)).toEqual([
    'Plan for Acme',
    'O1 Six plants keep their records with us by June 2027',
    'S1 Win on audit risk in one plant',
    'Record how Bergen handled it',
  ])
  expect(crumbs(all, 12).at(-1)).toBe('S1 Win on audit risk in one plant')
})

test('a script by its stages and turns', async () => {
  expect(drawn(await symbols(script))).toEqual([
    'Cold call',
    '  Opening',
    '    Seller: Hi [Name], this is Ines. You posted about the audit last week. What made you look … (Opening)',
    '    Buyer: We lost a batch. (Opening)',
    '  Close',
    '    Seller: Shall we look at it together on Tuesday at ten? (The ask)',
    '  Do not say',
  ])
})

test('what is no sales material has its headings', async () => {
  const text = '# Notes\n\nFlour and yeast.\n\n## Oven\n\nHot.\n'
  expect(drawn(await symbols(text))).toEqual(['Notes', '  Oven'])
})

test('an editor that lists headings itself is not given them twice', async () => {
  editor = new Editor({})
  await editor.initialize(whole, { initializationOptions: { guiderail: { markdown: true } } })
  await editor.open(uri, '# Notes\n\nFlour and yeast.\n')
  expect(await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })).toEqual([])
})

test('an editor that knows no trees gets a list', async () => {
  const flat = { ...whole, textDocument: { ...whole.textDocument, documentSymbol: {} } }
  const all = (await symbols(plan, flat)) as unknown as SymbolInformation[]
  expect(all.map(({ name, containerName }) => `${containerName ?? ''}/${name}`)).toContain(
    'S1 Win on audit risk in one plant./T1 Mock audit in Bergen',
  )
  expect(all[0]?.location.uri).toBe(uri)
})

test.each([
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['BOM', (text: string) => `\uFEFF${text}`],
  ['quote', (text: string) => text.replace(/^(?=[^-]|- )/gm, '> ')],
  ['emoji', (text: string) => text.replaceAll('Mock', '🎯 Mock').replaceAll('Hi', '👋 Hi')],
])('every name stands inside of what belongs to it, and that in what is above it: %s', async (_, change) => {
  for (const text of [plan, inOrder, script]) {
    const all = await symbols(change(text))
    const lines = editor?.document(uri).lineCount ?? 0
    const check = (list: readonly DocumentSymbol[], outer: Range | null) => {
      for (const { name, range, selectionRange, children = [] } of list) {
        expect(isIn(selectionRange, range), name).toBe(true)
        expect(range.end.line, name).toBeLessThan(lines)
        if (outer) expect(isIn(range, outer), name).toBe(true)
        check(children, name === 'Plan' || outer === null ? null : range)
      }
    }
    expect(all.length).toBeGreaterThan(0)
    check(
      all.filter(({ name }) => name !== 'Plan'),
      { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } },
    )
    await editor?.end()
    editor = undefined
  }
})

test('a question that is taken back is answered as such', async () => {
  editor = await opened(plan)
  const source = new CancellationTokenSource()
  const asked = editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }, source.token)
  source.cancel()
  await expect(asked).rejects.toMatchObject({ code: -32800 })
})

test('the answer is for the text of now', async () => {
  editor = await opened(plan)
  const asked = editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })
  await editor.change(uri, editor.rangeOf(uri, 'Account plan: Acme'), 'Account plan: Borealis')
  const names = drawn((await asked) as DocumentSymbol[])
  expect(['Account plan: Acme', 'Account plan: Borealis']).toContain(names[0])
  const later = (await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[]
  expect(drawn(later)[0]).toBe('Account plan: Borealis')
})

test('an editor that has no outline is offered none', async () => {
  editor = new Editor({})
  const { capabilities } = await editor.initialize({})
  expect(capabilities).not.toHaveProperty('documentSymbolProvider')
  expect(capabilities).not.toHaveProperty('renameProvider')
  expect(capabilities).not.toHaveProperty('semanticTokensProvider')
})
