// The other files of a document's root, as far as an id concerns them: as they stand on the screen, else on disk.

import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Document } from '../../engine/document.ts'
import { type DocumentFacts, factsOf } from '../../engine/facts.ts'
import { parseDocument } from '../../engine/parse.ts'
import type { Told } from '../../workspace/across/files.ts'
import { joined } from '../../workspace/paths.ts'
import { readText } from '../../workspace/text.ts'
import type { Check } from '../checks.ts'
import type { Home } from '../config.ts'
import { isLinted } from '../documents.ts'
import type { Session } from '../session.ts'

/** A file with what it says. */
export interface Beside {
  readonly uri: string
  readonly text: TextDocument
  readonly document: Document
  /** Whether it stands on the screen. */
  readonly isOpen: boolean
}

/** What the files of a document's root say, the document itself included; empty for a text that lies nowhere. */
export async function factsBeside({ config: { home, settings }, report }: Check, session: Session): Promise<readonly Told[]> {
  if (!home) return []
  // What is open and was changed meanwhile is looked at first: its facts are those of the screen then.
  for (const open of session.documents.all()) if (isLinted(open) && isIn(home, open.uri, session)) await session.checks.of(open)
  const told = await session.neighbours.files(home)
  const isNew = report && !told.some(({ facts }) => facts.path === report.document.path)
  return isNew ? [...told, { facts: factsOf(report.document, [], settings), settings }] : told
}

const isIn = ({ root, place }: Home, uri: string, { files }: Session): boolean => {
  const own = files.placeOf(uri)
  return own !== null && own.host === place.host && own.path.startsWith(joined(root, ''))
}

/** A file of a document's root; null when it cannot be read any more. */
export async function readBeside({ facts, settings }: Told, { config: { home } }: Check, session: Session): Promise<Beside | null> {
  if (!home) return null
  const path = joined(home.root, facts.path)
  const open = openAt(path, home, session)
  if (open) {
    const document = (await session.checks.of(open)).report?.document
    return document ? { uri: open.uri, text: open, document, isOpen: true } : null
  }
  const source = await readText(home.place.host, path)
  if ('problem' in source) return null
  const uri = home.place.uriOf(path)
  const text = TextDocument.create(uri, 'markdown', 0, source.text)
  return { uri, text, document: parseDocument(source.text, facts.path, settings), isOpen: false }
}

const openAt = (path: string, { place: { host } }: Home, { documents, files }: Session): TextDocument | undefined =>
  documents.all().find(({ uri }) => {
    const place = files.placeOf(uri)
    return place?.host === host && place.path === path
  })

/** The address of a file of a document's root, as the editor names it when it is open. */
export function addressOf({ path }: Pick<DocumentFacts, 'path'>, home: Home, session: Session): string {
  const absolute = joined(home.root, path)
  return openAt(absolute, home, session)?.uri ?? home.place.uriOf(absolute)
}
