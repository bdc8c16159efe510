// Edits of the engine as the editor applies them.

import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
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

/** Edits of any file; `version` is `null` for one that is not open. */
export function fileEdit(uri: string, version: number | null, client: Client, edits: TextEdit[]): WorkspaceEdit {
  return client.versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } }
}

export const textEdit = (document: TextDocument, { span, text }: Edit): TextEdit => ({ range: rangeOf(document, span), newText: text })
