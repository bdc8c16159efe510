// From ids to their statements and back, and new names for them, in one file and in all that mean the same.

import { afterEach, expect, test } from 'vitest'
import {
  DefinitionRequest,
  DiagnosticRefreshRequest,
  type DocumentHighlight,
  DocumentHighlightRequest,
  type Location,
  type LocationLink,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { memoryDisk } from '../../disk.ts'
import { Editor, listening } from '../session.ts'
import { at, opened, plan, uri, whole } from './open.ts'

let editor: Editor | undefined

afterEach(async () => {
  await editor?.end()
  editor = undefined
})

const folder = 'file:///repo'
const june = `${folder}/accounts/june.md`
const juneText = `---
type: account-plan
---

# Account plan: Acme, June

See [the plan](acme.md).

## Actions

- Visit the plant in Bergen (S1)
- Agree the change-over weekend (S2)
`

/** A folder with a plan, one that takes its ids from it, and one that numbers for itself. */
async function inFolder(texts: Readonly<Record<string, string>> = {}, capabilities = whole): Promise<Editor> {
  const files = {
    '/repo/.git/HEAD': '',
    '/repo/accounts/acme.md': plan,
    '/repo/accounts/june.md': juneText,
    '/repo/accounts/own.md':
      '---\ntype: account-plan\n---\n\n# Account plan: Borealis\n\n## Strategies\n\n- **S1** Win the tender.\n\n## Actions\n\n- Call the mayor (S1)\n- Write to the mayor (S2)\n',
    '/repo/notes/trip.md': '# Trip\n\nTake the S1 to the airport.\n',
    ...texts,
  }
  const open = new Editor({ disk: memoryDisk(files) })
  open.connection.onRequest(DiagnosticRefreshRequest.type, () => {})
  await open.initialize(capabilities, { workspaceFolders: [{ uri: folder, name: 'repo' }] })
  await open.open(uri, files['/repo/accounts/acme.md'])
  return open
}

const texts =
  (open: Editor, more: Readonly<Record<string, string>> = {}) =>
  (file: string, range: Range) =>
    TextDocument.create(file, 'markdown', 0, more[file] ?? open.document(file).getText()).getText(range)

async function definition(open: Editor, words: string, behind = 0, file = uri): Promise<LocationLink[]> {
  const params = { textDocument: { uri: file }, position: at(open, words, behind, file) }
  return ((await open.connection.sendRequest(DefinitionRequest.type, params)) ?? []) as LocationLink[]
}

async function references(open: Editor, words: string, behind = 0, file = uri): Promise<Location[]> {
  const params = { textDocument: { uri: file }, position: at(open, words, behind, file), context: { includeDeclaration: true } }
  return ((await open.connection.sendRequest(ReferencesRequest.type, params)) ?? []) as Location[]
}

const rename = (open: Editor, words: string, newName: string, behind = 0, file = uri): Promise<WorkspaceEdit | null> =>
  open.connection.sendRequest(RenameRequest.type, { textDocument: { uri: file }, position: at(open, words, behind, file), newName })

/** The text of a file after a rename; rejects edits of another version of what is open. */
function after(open: Editor, edit: WorkspaceEdit | null, file: string, disk?: string): string {
  const change = edit?.documentChanges?.find((one): one is TextDocumentEdit => 'textDocument' in one && one.textDocument.uri === file)
  if (disk === undefined) expect(change?.textDocument.version).toBe(open.document(file).version)
  else expect(change?.textDocument.version).toBe(null)
  return TextDocument.applyEdits(
    TextDocument.create(file, 'markdown', 0, disk ?? open.document(file).getText()),
    (change?.edits ?? []) as TextEdit[],
  )
}

test('from an id in a cell to its statement', async () => {
  editor = await opened(plan)
  const [link, ...others] = await definition(editor, '| S1 |', 3)
  expect(others).toEqual([])
  expect(editor.document(uri).getText(link?.targetSelectionRange)).toBe('Win on audit risk in one plant.')
  expect(editor.document(uri).getText(link?.originSelectionRange)).toBe('S1')
})

test('an older editor is told the place alone', async () => {
  editor = await opened(plan, { ...listening, textDocument: { ...listening.textDocument, definition: {} } })
  const [place] = (await definition(editor, '| S1 |', 2)) as unknown as Location[]
  expect(place?.uri).toBe(uri)
  expect(place && editor.document(uri).getText(place.range)).toBe('Win on audit risk in one plant.')
})

test('words that are no id of the plan lead nowhere', async () => {
  editor = await opened(plan.replace('Mock audit', 'Mock audit by T-9 on S9'))
  expect(await definition(editor, 'Mock')).toEqual([])
  expect(await rename(editor, '| S2 |', 'S7', 3)).not.toBeNull()
})

test('all places of an id, and which of them is the statement', async () => {
  editor = await opened(plan)
  const params = { textDocument: { uri }, position: at(editor, '(O1)', 2) }
  const found = (await editor.connection.sendRequest(DocumentHighlightRequest.type, params)) as DocumentHighlight[]
  expect(found.map(({ range, kind }) => [range.start.line + 1, kind])).toEqual([
    [9, 3],
    [13, 2],
    [14, 2],
  ])
})

const containers: [string, string, string[]][] = [
  ['table', plan, ['S1', 'S1']],
  ['CRLF', plan.replaceAll('\n', '\r\n'), ['S1', 'S1']],
  ['BOM', `\uFEFF${plan}`, ['S1', 'S1']],
  ['emoji', plan.replaceAll('Mock', '🎯🎯 Mock').replace('Win on', '👍 Win on'), ['S1', 'S1']],
  ['list', plan.replace(/\n\| # [\s\S]*$/, '\n- Mock audit in Bergen (S1)\n  - more, under **S1**\n'), ['S1', 'S1', 'S1']],
  ['quote', plan.replace(/\n\| # [\s\S]*$/, '\n> - Mock audit in Bergen,\n>   which supports S1\n'), ['S1', 'S1']],
  ['fence', plan.replace(/\n\| # [\s\S]*$/, '\n```\n- Mock audit in Bergen (S1)\n```\n'), ['S1', 'S1']],
  ['hyphen', plan.replaceAll('S1', 'S-1'), ['S-1', 'S-1']],
]

test.each(containers)('a new name at every place: %s', async (_, text, written) => {
  editor = await opened(text)
  const found = await references(editor, written[0] ?? '', 1)
  expect(found.map(({ range }) => editor?.document(uri).getText(range))).toEqual(written)
  const changed = after(editor, await rename(editor, written[0] ?? '', 'S7', 1), uri)
  expect(changed).toBe(text.replaceAll('S1', 'S7').replaceAll('S-1', 'S-7'))
})

test('a strategy that is named by its level and number', async () => {
  const text = `---
type: account-plan
---

# Plan

## Strategies

- **Strategy 1:** Win on audit risk in one plant.
- **Strategy 2:** Make the switch easy for the shift.

## Actions

- Mock audit in Bergen (S1)
- Shadow two night shifts, for strategy 2 (S2)
`
  editor = await opened(text)
  const params = { textDocument: { uri }, position: at(editor, 'Strategy 2', 9) }
  expect(await editor.connection.sendRequest(PrepareRenameRequest.type, params)).toMatchObject({ placeholder: '2' })
  const changed = after(editor, await rename(editor, 'Strategy 2', '5', 9), uri)
  expect(changed).toBe(text.replace('Strategy 2', 'Strategy 5').replace('strategy 2 (S2)', 'strategy 5 (S5)'))
})

test.each([
  ['S2', /^S2 is already "Make the switch easy for the shift\.", line 14\. .*such as S3\.$/],
  ['T9', /would become something else as T9/],
  ['the best one', /"the best one" is no id/],
  ['S1x', /is no id/],
])('a name that does not work is refused: %s', async (name, message) => {
  editor = await opened(plan)
  await expect(rename(editor, '| S1 |', name, 2)).rejects.toThrow(message)
})

test('one id for two things is no name that can be changed', async () => {
  editor = await opened(plan.replace('**S2**', '**S1**'))
  await expect(rename(editor, '**S1**', 'S7', 2)).rejects.toThrow(/S1 stands for 2 things, on lines 13 and 14/)
})

test('where there is no id there is nothing to rename', async () => {
  editor = await opened(plan)
  const params = { textDocument: { uri }, position: at(editor, 'Objectives') }
  expect(await editor.connection.sendRequest(PrepareRenameRequest.type, params)).toBeNull()
  await expect(rename(editor, 'Objectives', 'S7')).rejects.toThrow(/no id of a plan here/)
})

test('what is no sales material is left alone', async () => {
  editor = await opened('# Trip\n\nTake the S1 to the airport (S1).\n')
  expect(await definition(editor, 'S1', 1)).toEqual([])
  expect(await references(editor, 'S1', 1)).toEqual([])
})

test('from another file to the statement there', async () => {
  editor = await inFolder()
  await editor.open(june, juneText)
  const [link] = await definition(editor, '(S2)', 2, june)
  expect(link?.targetUri).toBe(uri)
  expect(texts(editor)(uri, link?.targetSelectionRange as Range)).toBe('Make the switch easy for the shift.')
})

test('all files that mean it, none that numbers for itself', async () => {
  editor = await inFolder()
  const read = texts(editor, { [june]: juneText })
  const found = await references(editor, '**S1**', 3)
  expect(found.map(({ uri: file, range }) => `${file.slice(folder.length)}: ${read(file, range)}`)).toEqual([
    '/accounts/acme.md: S1',
    '/accounts/acme.md: S1',
    '/accounts/june.md: S1',
  ])
})

test.each([
  ['where it is stated', uri, '**S1**'],
  ['where it is named', june, '(S1)'],
])('a new name in every file that refers to it, begun %s', async (_, file, words) => {
  editor = await inFolder()
  if (file === june) await editor.open(june, juneText)
  const edit = await rename(editor, words, 's7', 2, file)
  expect(edit?.documentChanges).toHaveLength(2)
  expect(after(editor, edit, uri)).toBe(plan.replaceAll('S1', 'S7'))
  expect(after(editor, edit, june, file === june ? undefined : juneText)).toBe(juneText.replaceAll('S1', 'S7'))
})

test('what is open counts as it stands on the screen', async () => {
  editor = await inFolder()
  await editor.open(june, juneText)
  await editor.change(june, editor.rangeOf(june, 'Visit the plant'), 'See the large old plant')
  const edit = await rename(editor, '**S1**', 'S7', 2)
  expect(after(editor, edit, june)).toBe(juneText.replace('Visit the plant', 'See the large old plant').replace('S1', 'S7'))
})

test('a name that another of the files has already is refused', async () => {
  editor = await inFolder({ '/repo/accounts/june.md': juneText.replace('Agree', 'After T1 and S8: agree') })
  await expect(rename(editor, '**S1**', 'S8', 2)).rejects.toThrow(/S8 is already named on line 12 of accounts\/june\.md/)
})

test('a file that numbers for itself does not mean the other by an id that it lacks', async () => {
  editor = await inFolder()
  const found = await references(editor, '**S2**', 3)
  expect(found.map(({ uri: file }) => file.slice(folder.length))).toEqual(['/accounts/acme.md', '/accounts/acme.md', '/accounts/june.md'])
})

test('an id that two files have is not guessed at', async () => {
  const other =
    '---\ntype: account-plan\n---\n\n# Account plan: Cirrus\n\n## Strategies\n\n- **S2** Win the board.\n\n## Actions\n\n- Call the board (S2)\n'
  editor = await inFolder({ '/repo/accounts/other.md': other })
  await editor.open(june, juneText.replace('[the plan](acme.md)', 'the plan'))
  await expect(rename(editor, '(S2)', 'S7', 2, june)).rejects.toThrow(
    /accounts\/june\.md names S2, which accounts\/acme\.md and accounts\/other\.md have/,
  )
})

test('an editor without versions is given plain edits', async () => {
  editor = await inFolder({}, { ...listening, textDocument: { ...listening.textDocument, rename: {} } })
  const edit = await rename(editor, '**S1**', 'S7', 2)
  expect(Object.keys(edit?.changes ?? {})).toEqual([uri, june])
})

test('an unsaved text has its own ids', async () => {
  editor = await inFolder()
  const untitled = 'untitled:Untitled-1'
  await editor.open(untitled, plan)
  const edit = await rename(editor, '**S2**', 'S7', 2, untitled)
  expect(after(editor, edit, untitled)).toBe(plan.replaceAll('S2', 'S7'))
  expect(edit?.documentChanges).toHaveLength(1)
})
