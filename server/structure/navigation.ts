// From an id to its statement, to all places that name it, and to those on the screen.

import { type Connection, DocumentHighlightKind, type Location, type LocationLink, type Position, type Range } from 'vscode-languageserver'
import type { NodeFact } from '../../engine/facts.ts'
import { join } from '../../engine/span.ts'
import { lendersOf } from '../../workspace/across/ids.ts'
import { rangeOf } from '../ranges.ts'
import type { Session } from '../session.ts'
import { type Asked, textAtPlace } from './asked.ts'
import { addressOf, factsBeside } from './beside.ts'
import type { Structure } from './client.ts'
import { idsOf, statementsOf, type Written } from './ids.ts'
import { meaningOf, writtenAt } from './meaning.ts'

export function serveNavigation(connection: Connection, session: Session, client: Structure): void {
  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    const asked = await textAtPlace(session, uri, token)
    const written = asked && at(asked, position)
    if (!asked || !written) return null
    const links = await statementsMeant(written, asked, session)
    if (client.linksDefinitions) return links
    return links.map(({ targetUri, targetSelectionRange }): Location => ({ uri: targetUri, range: targetSelectionRange }))
  })
  connection.onReferences(async ({ textDocument: { uri }, position, context }, token) => {
    const asked = await textAtPlace(session, uri, token)
    const written = asked && at(asked, position)
    if (!asked || !written) return null
    const { owner, others } = await meaningOf(written, asked, session)
    return [...(owner ? [owner] : []), ...others].flatMap(({ file, places }) =>
      places
        .filter(({ isDefinition }) => context.includeDeclaration || !isDefinition)
        .map(({ span }): Location => ({ uri: file.uri, range: rangeOf(file.text, span) })),
    )
  })
  connection.onDocumentHighlight(async ({ textDocument: { uri }, position }, token) => {
    const asked = await textAtPlace(session, uri, token)
    const written = asked && at(asked, position)
    if (!asked || !written) return null
    return idsOf(asked.document)
      .all.filter(({ id, home }) => id === written.id && home === written.home)
      .map(({ span, isDefinition }) => ({
        range: rangeOf(asked.text, span),
        kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }))
  })
}

const at = (asked: Asked, position: Position): Written | null => writtenAt(asked, asked.text.offsetAt(position))

/** The statements that an id means: in this text, else in the files that have it for this one. */
async function statementsMeant({ id, home, span }: Written, asked: Asked, session: Session): Promise<LocationLink[]> {
  const { check, text, document } = asked
  const originSelectionRange = rangeOf(text, span)
  if (home)
    return statementsOf(id, home).map((node) => ({
      originSelectionRange,
      targetUri: text.uri,
      targetRange: rangeOf(text, join(node.block, node.span)),
      targetSelectionRange: rangeOf(text, node.span),
    }))
  const files = (await factsBeside(check, session)).map(({ facts }) => facts)
  const own = files.find(({ path }) => path === document.path)
  const { home: root } = check.config
  if (!own || !root) return []
  return lendersOf(id, own, files).flatMap((file) =>
    file.nodes
      .filter(({ label }) => label === id)
      .map(({ place }) => {
        const range = rangeOfPlace(place)
        return { originSelectionRange, targetUri: addressOf(file, root, session), targetRange: range, targetSelectionRange: range }
      }),
  )
}

export const rangeOfPlace = ({ line, column, endLine, endColumn }: NodeFact['place']): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
})
