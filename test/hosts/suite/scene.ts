// What is open, and the short words with which checks speak of it.

import {
  commands,
  type Diagnostic,
  languages,
  type Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import { holds, until } from './expect.ts'

function folder(name: string): Uri {
  const found = workspace.workspaceFolders?.find((each) => each.name === name)
  holds(found, `the workspace has no folder ${name}`)
  return found.uri
}

/** The address of a file: `playbook/…` has the examples, `field/…` rules of its own. */
export function at(path: string): Uri {
  const [name = '', ...rest] = path.split('/')
  return Uri.joinPath(folder(name), ...rest)
}

const bytes = (text: string) => new TextEncoder().encode(text)

export const write = (path: string, text: string): Thenable<void> => workspace.fs.writeFile(at(path), bytes(text))
export const read = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri))

/** Shows a document, and gives it. */
export async function show(target: Uri | string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(typeof target === 'string' ? at(target) : target)
  await window.showTextDocument(document)
  return document
}

/** Writes a file, which goes away after the check, and shows it. */
export async function draft(path: string, text: string): Promise<TextDocument> {
  made.add(path)
  await write(path, text)
  const document = await show(path)
  await until(`the text of ${path}`, () => document.getText() === text)
  return document
}

/** Our settings that checks have set. */
const touched = new Set<string>()
/** Files and folders that checks have made. */
const made = new Set<string>()

/** What a check makes without writing it: to be taken away after it. */
export const comesToBe = (path: string): unknown => made.add(path)

/** Closes what is open without asking, takes away what checks have made, and gives settings their defaults back. */
export async function tidy(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
  for (const setting of touched) await workspace.getConfiguration('guiderail').update(setting, undefined, false)
  touched.clear()
  for (const path of made) await remove(path)
  made.clear()
}

/** Takes a file or folder away; it may be gone already. */
export async function remove(path: string): Promise<void> {
  const there = await workspace.fs.stat(at(path)).then(
    () => true,
    () => false,
  )
  if (there) await workspace.fs.delete(at(path), { recursive: true, useTrash: false })
}

/** Our diagnostics of a document, in the order of the text. */
export const diagnosticsOf = (uri: Uri): Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'guiderail')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end) || (a.message < b.message ? -1 : 1))

export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code)

/** `get-them-to: Get the COO to sign`: the rule, and the words under the squiggle. */
export const squiggles = (document: TextDocument): string[] =>
  diagnosticsOf(document.uri).map((diagnostic) => `${ruleOf(diagnostic)}: ${document.getText(diagnostic.range)}`)

/** Waits until exactly these squiggles stand in a document. */
export async function untilSquiggles(document: TextDocument, expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected)
  await until(
    `exactly ${wanted}`,
    () => JSON.stringify(squiggles(document)) === wanted,
    () => squiggles(document),
  )
}

/** Waits for the diagnostic of a rule, the first of them. */
export const untilFound = (document: TextDocument, rule: string): Promise<Diagnostic> =>
  until(
    `a finding of ${rule}`,
    () => diagnosticsOf(document.uri).find((diagnostic) => ruleOf(diagnostic) === rule),
    () => squiggles(document),
  )

/** Where words stand in a document, the first time. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words)
  holds(start >= 0, `"${words}" does not stand in ${document.uri}`)
  return new Range(document.positionAt(start), document.positionAt(start + words.length))
}

export const startOf = (document: TextDocument, words: string): Position => rangeOf(document, words).start

/** Writes something else where words stand, as typing does. */
export async function replace(document: TextDocument, words: string, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, rangeOf(document, words), text)
  holds(await workspace.applyEdit(edit), `"${words}" was not replaced`)
}

/** Adds text at the end. */
export async function append(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.insert(document.uri, document.positionAt(document.getText().length), text)
  holds(await workspace.applyEdit(edit), 'nothing was appended')
}

/** Sets one of our settings for the workspace until the check is over; `undefined` takes it away. */
export function set(setting: string, value: unknown): Thenable<void> {
  touched.add(setting)
  return workspace.getConfiguration('guiderail').update(setting, value, false)
}

/** A playbook page with the given words in it. */
export const page = (...lines: string[]): string => ['---', 'kind: playbook', '---', '', '# How we work', '', ...lines, ''].join('\n')
