// Folding: sections, stages and turns, statements with what stands below them, front matter, fences and comments.

import { type Connection, type FoldingRange, FoldingRangeKind } from 'vscode-languageserver'
import type { Document } from '../../engine/document.ts'
import { join, type Span } from '../../engine/span.ts'
import type { Session } from '../session.ts'
import { wholeText } from './asked.ts'
import type { Structure } from './client.ts'
import { type Extent, extentsOf } from './extent.ts'

export function serveFolding(connection: Connection, session: Session, client: Structure): void {
  connection.onFoldingRanges(async ({ textDocument: { uri } }, token) => {
    const asked = await wholeText(session, uri, token)
    if (!asked || (client.knowsMarkdown && asked.document.kinds.length === 0)) return []
    return foldsOf(asked.document, client)
  })
}

interface Fold {
  readonly span: Span
  readonly kind?: FoldingRangeKind
}

function foldsOf(document: Document, { foldingKinds, mostFolds }: Structure): FoldingRange[] {
  const byStart = new Map<number, FoldingRange>()
  for (const { span, kind } of foldable(document)) {
    const startLine = document.lines.position(span.start).line - 1
    const endLine = lastLine(span, document) - 1
    const known = byStart.get(startLine)
    if (endLine > startLine && (!known || known.endLine < endLine))
      byStart.set(startLine, { startLine, endLine, ...(kind && foldingKinds.has(kind) && { kind }) })
  }
  // Where the client takes only some, the large ones matter most.
  const largest = [...byStart.values()].sort((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine)).slice(0, mostFolds)
  return largest.sort((a, b) => a.startLine - b.startLine)
}

/** The last line with anything on it, counted from 1. */
function lastLine({ start, end }: Span, { text, lines }: Document): number {
  let at = Math.min(end, text.length)
  while (at > start && /\s/.test(text.charAt(at - 1))) at--
  return lines.position(at).line
}

function* foldable(document: Document): Iterable<Fold> {
  const { markdown, segments } = document
  if (markdown.frontMatter) yield { span: markdown.frontMatter.span, kind: FoldingRangeKind.Region }
  for (const { span } of markdown.comments) yield { span, kind: FoldingRangeKind.Comment }
  yield* sections(extentsOf(document))
  const containers = new Set(markdown.leaves.flatMap(({ path }) => path))
  for (const { type, span } of containers) if (type === 'fence' || type === 'item' || type === 'table' || type === 'quote') yield { span }
  for (const { plan, script } of segments) {
    for (const { block, span } of plan.nodes) yield { span: join(block, span) }
    for (const { span } of script.turns) yield { span }
  }
}

function* sections(extents: readonly Extent[]): Iterable<Fold> {
  for (const { span, children } of extents) {
    yield { span }
    yield* sections(children)
  }
}
