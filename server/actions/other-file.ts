// Edits of a file that holds for the document: as it stands on the screen, else on disk, else made anew.

import type { WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit } from '../../engine/rule.ts'
import { readText } from '../../workspace/text.ts'
import type { ConfigSource } from '../config.ts'
import type { Session } from '../session.ts'
import { fileEdit, textEdit } from './edits.ts'

/** False for a file that would have to be made in an editor that makes none. What the file says is not looked at. */
export function canBeChanged({ place, exists }: ConfigSource, { client, documents }: Session): boolean {
  return exists || documents.get(place.uriOf(place.path)) !== undefined || (client.createsFiles && client.versionedEdits)
}

/** `change` makes the edit of what the file says, `fresh` is what a new file says. `null`: this editor or this file cannot be helped. */
export async function changedFile(
  source: ConfigSource,
  session: Session,
  change: (text: string) => Edit | null,
  fresh: string,
): Promise<WorkspaceEdit | null> {
  const { place, exists } = source
  const { client, documents } = session
  const uri = place.uriOf(place.path)
  const open = documents.get(uri)
  if (!exists && !open) return canBeChanged(source, session) ? newFile(uri, fresh) : null
  const text = open?.getText() ?? (await textOf(place))
  const edit = text === null ? null : change(text)
  return edit && fileEdit(uri, open?.version ?? null, client, [textEdit(TextDocument.create(uri, '', 0, text ?? ''), edit)])
}

async function textOf({ host, path }: ConfigSource['place']): Promise<string | null> {
  const source = await readText(host, path)
  return 'text' in source ? source.text : null
}

function newFile(uri: string, text: string): WorkspaceEdit {
  const start = { line: 0, character: 0 }
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  }
}
