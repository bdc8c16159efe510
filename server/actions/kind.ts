// "This is a call script": says what a text is, in its front matter or in the config.

import { CodeActionKind, type Connection, type Range, type WorkspaceEdit } from 'vscode-languageserver'
import { applyEdits } from '../../engine/edit.ts'
import { kinds } from '../../engine/rule.ts'
import { declareKind } from '../../engine/segments/declare.ts'
import type { KindChoice, ServerRequests } from '../../protocol/requests.ts'
import { kindNames } from '../../views/kinds.words.ts'
import { dirname, relative } from '../../workspace/paths.ts'
import type { Check } from '../checks.ts'
import { spanOf, touches } from '../ranges.ts'
import type { Session } from '../session.ts'
import { workspaceEdit } from './edits.ts'
import type { Offer } from './offer.ts'
import { inConfig } from './team.ts'

/** In front matter, and on the title: all kinds that the text is not taken for. */
export function kindActions(range: Range, check: Check, session: Session): Offer[] {
  const { report } = check
  if (!report || !isAtTitle(range, check)) return []
  const { segments } = report.document
  const others = [...kinds, 'none' as const].filter((kind) => segments.some((segment) => (segment.kind ?? 'none') !== kind))
  return others
    .filter((kind) => declareKind(report.document, kind) !== null)
    .map((kind) => ({
      title: `This is ${kindNames[kind]}: say so in the front matter`,
      kind: CodeActionKind.Refactor,
      make: async () => inFrontMatter(kind, check, session),
    }))
}

/** The same on request: for a client that lets a person pick. */
export function serveKinds(connection: Connection, session: Session): void {
  connection.onRequest('guiderail/kindEdit', async ({ uri, kind, where }: ServerRequests['guiderail/kindEdit']['params']) => {
    const document = session.documents.get(uri)
    if (!document || !Object.hasOwn(kindNames, kind)) return null
    return kindEdit(kind, where, await session.checks.of(document), session)
  })
}

/** The edit that makes a document be of a kind; `null` where it cannot be made there. */
async function kindEdit(kind: KindChoice, where: 'text' | 'config', check: Check, session: Session): Promise<WorkspaceEdit | null> {
  if (where === 'text') return inFrontMatter(kind, check, session)
  const { source, path, home } = check.config
  if (!source || !home) return null
  const place = session.files.placeOf(check.document.uri)
  const glob = place ? relative(dirname(source.place.path), place.path) : path
  return inConfig(source, { key: 'documents', glob: glob.replace(/[\\*?[\]{}()!+@]/g, '\\$&'), kind }, session)
}

/** Only what works is offered: with the edit, the text is what the writer says. */
function inFrontMatter(kind: KindChoice, check: Check, { client, checks }: Session): WorkspaceEdit | null {
  const edit = check.report && declareKind(check.report.document, kind)
  if (!edit) return null
  const { segments } = checks.report(check, applyEdits(check.document.getText(), [edit])).document
  return segments.every((segment) => (segment.kind ?? 'none') === kind) ? workspaceEdit(check, client, [edit]) : null
}

function isAtTitle(range: Range, { document, report }: Check): boolean {
  const at = spanOf(document, range)
  const matter = report?.document.markdown.frontMatter?.span
  const titles = report?.document.segments.map(({ title }) => title) ?? []
  return [...titles, ...(matter ? [matter] : [])].some((span) => touches(at, span))
}
