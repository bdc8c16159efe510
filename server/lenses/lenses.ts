// What stands over titles and at the end of turns: a plan or script in one line, and how long each turn takes to say.

import { type CodeLens, type Connection, type InlayHint, LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver'
import type { Segment } from '../../engine/document.ts'
import { readingOf } from '../../engine/script/reading.ts'
import type { Check } from '../checks.ts'
import { isLinted } from '../documents.ts'
import { rangeOf } from '../ranges.ts'
import type { Session } from '../session.ts'
import type { EditorSettings } from '../settings.ts'
import { planHeadline, scriptHeadline } from './headlines.ts'

export function serveLenses(connection: Connection, session: Session): void {
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const check = await wanted(uri, ({ codeLens }) => codeLens, session)
    return check ? lensesOf(check, session.client.own.views === true) : []
  })
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const check = await wanted(uri, ({ speakingTimes }) => speakingTimes, session)
    return check ? hintsOf(check, range) : []
  })
}

/** Asks the client to ask again: settings or configs are other ones. */
export function refreshLenses(connection: Connection, { client }: Session): void {
  if (client.refreshesLenses) void connection.sendRequest('workspace/codeLens/refresh').catch(() => {})
  if (client.refreshesHints) void connection.languages.inlayHint.refresh().catch(() => {})
}

/** What is known of a document, if its writer wants to see this; `null` where there is nothing to see. */
async function wanted(uri: string, wants: (settings: EditorSettings) => boolean, session: Session): Promise<Check | null> {
  const document = session.documents.get(uri)
  if (!document || !isLinted(document)) return null
  const settings = await session.settings.of(uri)
  if (!settings.enable || !wants(settings)) return null
  const check = await session.checks.of(document)
  if (session.documents.get(uri) !== document) throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed meanwhile')
  return check
}

/** `hasViews`: the client has commands that show more. */
function lensesOf({ document, report }: Check, hasViews: boolean): CodeLens[] {
  const lens = (segment: Segment, title: string | null, command: string): CodeLens[] =>
    title === null ? [] : [{ range: rangeOf(document, segment.title), command: { title, command: hasViews ? command : '' } }]
  return (report?.document.segments ?? []).flatMap((segment) => [
    ...lens(segment, planHeadline(segment), 'guiderail.showPlanMap'),
    ...lens(segment, scriptHeadline(segment), 'guiderail.readScript'),
  ])
}

function hintsOf({ document, report }: Check, range: Range): InlayHint[] {
  const [first, last] = [range.start.line, range.end.line]
  const spoken = (report?.document.segments ?? []).filter(({ kind }) => kind !== null).flatMap(readingOf)
  return spoken
    .filter(({ seconds }) => seconds > 0)
    .map(({ turn, seconds }) => ({
      position: document.positionAt(turn.span.end),
      label: `${seconds} s`,
      tooltip: `About ${seconds} seconds to say, at 150 words a minute.`,
      paddingLeft: true,
    }))
    .filter(({ position }) => position.line >= first && position.line <= last)
}
