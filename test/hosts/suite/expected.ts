// What the command line said of the examples, which the driver left beside the workspace.

import { Uri, workspace } from 'vscode'
import { holds } from './expect.ts'
import { read } from './scene.ts'

export interface ExpectedEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface ExpectedFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info' | 'hint'
  readonly message: string
  /** UTF-16 offsets, half open. */
  readonly start: number
  readonly end: number
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly ExpectedEdit[] }[]
}

export interface Expected {
  readonly host: 'node' | 'worker'
  /** Only checks with these words in their names are to be run; empty: all. */
  readonly only: string
  /** Paths count from the folder `playbook`. */
  readonly files: readonly { readonly path: string; readonly findings: readonly ExpectedFinding[] }[]
}

export async function expected(): Promise<Expected> {
  holds(workspace.workspaceFile, 'no workspace file is open')
  return JSON.parse(await read(Uri.joinPath(workspace.workspaceFile, '../expected.json')))
}

/** A text after edits whose offsets count in the text as it was. */
export const applied = (text: string, edits: readonly ExpectedEdit[]): string =>
  [...edits].sort((a, b) => b.start - a.start).reduce((fixed, edit) => fixed.slice(0, edit.start) + edit.text + fixed.slice(edit.end), text)
