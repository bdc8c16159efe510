// What every question about a text has in common: it is answered for the text of now, or taken back.

import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Document } from '../../engine/document.ts'
import type { Check } from '../checks.ts'
import { isLinted } from '../documents.ts'
import type { Session } from '../session.ts'

/** A text and what the engine knows of it. */
export interface Asked {
  readonly check: Check
  readonly text: TextDocument
  readonly document: Document
}

/** So often a text may change while somebody asks about the whole of it. */
const mostChanges = 20

/** The text of now as a whole; null for what is not looked at. A change meanwhile means that the new text is looked at. */
export async function wholeText(session: Session, uri: string, token: CancellationToken): Promise<Asked | null> {
  for (let tries = 0; tries < mostChanges; tries++) {
    const asked = await look(session, uri, token)
    if (asked === null || session.documents.get(uri) === asked.text) return asked
  }
  throw outdated()
}

/** The text in which a place was named; rejects when it has changed meanwhile, since the place is another one now. */
export async function textAtPlace(session: Session, uri: string, token: CancellationToken): Promise<Asked | null> {
  const asked = await look(session, uri, token)
  if (asked && session.documents.get(uri) !== asked.text) throw outdated()
  return asked
}

async function look(session: Session, uri: string, token: CancellationToken): Promise<Asked | null> {
  const text = session.documents.get(uri)
  if (!text || !isLinted(text) || !(await session.settings.of(uri)).enable) return null
  stopIf(token)
  const check = await session.checks.of(text)
  stopIf(token)
  return check.report && { check, text, document: check.report.document }
}

/** Rejects when the client has taken its question back. */
export function stopIf(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'taken back')
}

export const outdated = () => new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed meanwhile')
