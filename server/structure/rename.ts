// Renaming an id: everywhere that means the same statement, or not at all.

import { type Connection, LSPErrorCodes, type Position, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver'
import type { PlanNode } from '../../engine/plan/plan.ts'
import { idOf, levelOfId, wholeId } from '../../engine/plan/statement.ts'
import { letterOf } from '../../workspace/across/elsewhere.ts'
import { fileEdit } from '../actions/edits.ts'
import type { Client } from '../capabilities.ts'
import { rangeOf } from '../ranges.ts'
import type { Session } from '../session.ts'
import { type Asked, outdated, textAtPlace } from './asked.ts'
import { idsOf, statementsOf, type Written } from './ids.ts'
import { type Meaning, meaningOf, type Share, writtenAt } from './meaning.ts'
import { inShort } from './outline.ts'

export function serveRename(connection: Connection, session: Session): void {
  connection.onPrepareRename(async ({ textDocument: { uri }, position }, token) => {
    const asked = await textAtPlace(session, uri, token)
    const written = asked && at(asked, position)
    if (!asked || !written) return null
    refuseUnclear(await meaningOf(written, asked, session))
    const range = rangeOf(asked.text, written.span)
    return { range, placeholder: asked.text.getText(range) }
  })
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }, token) => {
    const asked = await textAtPlace(session, uri, token)
    const written = asked && at(asked, position)
    if (!asked || !written) throw refused('There is no id of a plan here. Put the cursor on one, such as S1.')
    const id = newId(newName, written)
    const meaning = await meaningOf(written, asked, session)
    refuseUnclear(meaning)
    const shares = [...(meaning.owner ? [meaning.owner] : []), ...meaning.others]
    if (id === written.id) return null
    refuseTaken(id, shares)
    refuseOtherLetter(id, shares)
    for (const { file } of shares) if (file.isOpen && session.documents.get(file.uri) !== file.text) throw outdated()
    return editsOf(shares, id, session.client)
  })
}

const at = (asked: Asked, position: Position): Written | null => writtenAt(asked, asked.text.offsetAt(position))

const refused = (message: string) => new ResponseError(LSPErrorCodes.RequestFailed, message)

/** The id that somebody typed; behind the name of a level a number is enough. */
function newId(typed: string, { id, as }: Written): string {
  const name = typed.trim()
  const whole = as === 'number' && /^\d/.test(name) ? `${letterOf(id)}${name}` : name.toUpperCase()
  if (!wholeId.test(whole)) throw refused(`"${inShort(name)}" is no id. Write one or two letters and a number, such as ${letterOf(id)}7.`)
  const next = idOf(whole)
  if (levelOfId(next) !== levelOfId(id))
    throw refused(`${id} would become something else as ${next}. Keep its letter, such as ${letterOf(id)}7.`)
  return next
}

function refuseUnclear({ id, owner, unclear }: Meaning): void {
  if (unclear)
    throw refused(
      `${unclear.path} names ${id}, which ${listed(unclear.candidates)} have. Link there to the file that is meant, then rename.`,
    )
  if (!owner) throw refused(`Nothing is called ${id}: no plan that this one can mean has it. Give a statement that id first.`)
  const home = owner.places.find((place) => place.home)?.home
  const statements = home ? statementsOf(id, home) : []
  if (statements.length > 1)
    throw refused(
      `${id} stands for ${statements.length} things, on ${linesOf(statements, owner)}. Give each an id of its own by hand, then rename.`,
    )
}

function linesOf(statements: readonly PlanNode[], { file: { document } }: Share): string {
  return `lines ${listed(statements.map(({ span }) => String(document.lines.position(span.start).line)))}`
}

const listed = (words: readonly string[]): string => [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter(Boolean).join(' and ')

/** An id that already means something in one of the files would come to mean two things. */
function refuseTaken(id: string, shares: readonly Share[]): void {
  for (const { file } of shares) {
    const { segments, lines, path } = file.document
    const statement = segments.flatMap(({ plan }) => plan.nodes).find(({ label }) => label === id)
    const span = statement?.span ?? idsOf(file.document).all.find((written) => written.id === id)?.span
    if (!span) continue
    const place = `line ${lines.position(span.start).line}${path ? ` of ${path}` : ''}`
    const what = statement ? `"${inShort(statement.text)}", ${place}` : `named on ${place}`
    throw refused(`${id} is already ${what}. Choose an id that nothing has, such as ${freeId(id, shares)}.`)
  }
}

function freeId(id: string, shares: readonly Share[]): string {
  const used = new Set(
    shares.flatMap(({ file: { document } }) => [
      ...document.segments.flatMap(({ plan }) => plan.nodes.flatMap(({ label }) => label ?? [])),
      ...idsOf(document).all.map((written) => written.id),
    ]),
  )
  let number = 1
  while (used.has(`${letterOf(id)}${number}`)) number++
  return `${letterOf(id)}${number}`
}

/** Behind "Strategy" only the number can change. */
function refuseOtherLetter(id: string, shares: readonly Share[]): void {
  const share = shares.find(({ places }) => places.some(({ as, id: old }) => as === 'number' && letterOf(old) !== letterOf(id)))
  const place = share?.places.find(({ as }) => as === 'number')
  if (share && place)
    throw refused(
      `Line ${share.file.document.lines.position(place.span.start).line} names it by its level and number. Keep the letter ${letterOf(place.id)}, so that only the number changes.`,
    )
}

function editsOf(shares: readonly Share[], id: string, client: Client): WorkspaceEdit {
  const edits = shares.map(({ file: { uri, text, isOpen }, places }) =>
    fileEdit(
      uri,
      isOpen ? text.version : null,
      client,
      places.map(({ span, as }): TextEdit => {
        const range = rangeOf(text, span)
        return { range, newText: as === 'number' ? id.slice(letterOf(id).length) : inTheManner(text.getText(range), id) }
      }),
    ),
  )
  return client.versionedEdits
    ? { documentChanges: edits.flatMap(({ documentChanges = [] }) => documentChanges) }
    : { changes: Object.assign({}, ...edits.map(({ changes = {} }) => changes)) }
}

/** `S-1` becomes `S-4`. */
function inTheManner(old: string, id: string): string {
  const sign = /^\p{L}+([ -])/u.exec(old)?.[1] ?? ''
  return `${letterOf(id)}${sign}${id.slice(letterOf(id).length)}`
}
