// Growing a selection: word, sentence, turn or statement, paragraph, what holds it, section, document.

import type { Connection, SelectionRange } from 'vscode-languageserver'
import type { Document, LeafView } from '../../engine/document.ts'
import { firstThat } from '../../engine/halving.ts'
import { covers, join, type Span } from '../../engine/span.ts'
import { rangeOf } from '../ranges.ts'
import type { Session } from '../session.ts'
import { textAtPlace } from './asked.ts'
import { extentsAround } from './extent.ts'

export function serveSelection(connection: Connection, session: Session): void {
  connection.onSelectionRanges(async ({ textDocument: { uri }, positions }, token) => {
    const asked = await textAtPlace(session, uri, token)
    if (!asked) return []
    return positions.map((position) => {
      const spans = spansAround(asked.document, asked.text.offsetAt(position))
      return spans.reduceRight<SelectionRange | null>(
        (parent, span) => ({ range: rangeOf(asked.text, span), ...(parent && { parent }) }),
        null,
      ) as SelectionRange
    })
  })
}

/** The spans around an offset, from the smallest to the whole text, each inside of the next. */
export function spansAround(document: Document, offset: number): Span[] {
  const cursor = { start: offset, end: offset }
  const candidates = [
    ...inLeaf(document, offset),
    ...inPlan(document),
    ...inScript(document),
    ...extentsAround(document, cursor).map(({ span }) => span),
  ]
  const around = candidates.filter((span) => span.start < span.end && covers(span, cursor)).sort((a, b) => sizeOf(a) - sizeOf(b))
  const chain: Span[] = []
  for (const span of [...around, { start: 0, end: document.text.length }]) {
    const last = chain.at(-1)
    if (!last || (covers(span, last) && sizeOf(span) > sizeOf(last))) chain.push(span)
  }
  return chain
}

const sizeOf = ({ start, end }: Span): number => end - start

/** Word, sentence, the leaf itself and all that holds it. */
function inLeaf({ leaves }: Document, offset: number): Span[] {
  const view = leafAt(leaves, offset)
  if (!view) return []
  const { leaf, prose } = view
  const at = leaf.map.toPlain(offset)
  const source = ({ start, end }: Span) => leaf.map.toSource(start, end)
  const touches = ({ start, end }: Span) => start <= at && at <= end
  // Behind the last letter of a word the cursor still means that word.
  const word = prose.words.filter(touches).at(-1)
  const sentences = prose.sentences.filter(touches)
  return [...(word ? [source(word)] : []), ...sentences.slice(-1).map(source), leaf.span, ...leaf.path.map(({ span }) => span)]
}

/** The leaf that holds an offset; they are in the order of the text. */
export function leafAt(leaves: readonly LeafView[], offset: number): LeafView | null {
  const view = leaves[firstThat(leaves.length, (at) => (leaves[at]?.leaf.span.start ?? 0) > offset) - 1]
  return view && offset <= view.leaf.span.end ? view : null
}

const inPlan = ({ segments }: Document): Span[] =>
  segments.flatMap(({ plan }) => plan.nodes.flatMap(({ span, block }) => [span, join(block, span)]))

const inScript = ({ segments }: Document): Span[] => segments.flatMap(({ script }) => script.turns.map(({ span }) => span))
