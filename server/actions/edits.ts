// Edits of the engine as the editor applies them.

import { StringValue, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { withLineEnds } from '../../engine/fix.ts'
import type { Edit } from '../../engine/rule.ts'
import type { Client } from '../capabilities.ts'
import type { Check } from '../checks.ts'
import { rangeOf } from '../ranges.ts'

/** Edits of the checked text. They name its version where the client can tell versions apart, so that it refuses them once the text has changed. */
export function workspaceEdit({ document }: Check, client: Client, edits: readonly Edit[]): WorkspaceEdit {
  return fileEdit(
    document.uri,
    document.version,
    client,
    withLineEnds(edits, document.getText()).map((edit) => textEdit(document, edit)),
  )
}

/** One edit of the checked text, with a part of it selected for typing over. */
export function snippetEdit({ document }: Check, edit: Edit, blank: string): WorkspaceEdit {
  const [{ span, text } = edit] = withLineEnds([edit], document.getText())
  const plain = (words: string) => words.replace(/[\\$}]/g, '\\$&')
  const at = text.lastIndexOf(blank)
  const value = `${plain(text.slice(0, at))}\${1:${plain(blank)}}${plain(text.slice(at + blank.length))}`
  const snippet = StringValue.createSnippet(value)
  const { uri, version } = document
  return { documentChanges: [{ textDocument: { uri, version }, edits: [{ range: rangeOf(document, span), snippet }] }] }
}

/** Edits of any file; `version` is `null` for one that is not open. */
export function fileEdit(uri: string, version: number | null, client: Client, edits: TextEdit[]): WorkspaceEdit {
  return client.versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } }
}

export const textEdit = (document: TextDocument, { span, text }: Edit): TextEdit => ({ range: rangeOf(document, span), newText: text })
