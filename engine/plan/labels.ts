// Statements in paragraphs: labelled lines (`**Goal:** ...`), and the prose of a section that names a level.

import type { LeafView } from '../document.ts'
import type { Leaf } from '../markdown/leaf.ts'
import type { Span } from '../span.ts'
import { type Draft, draftOf } from './draft.ts'
import { isAside } from './lines.ts'
import { isSummary, type Scope } from './scope.ts'
import { describe, labelAt, type Statement, statementOf } from './statement.ts'
import { trimmed } from './titles.ts'

/** Adds the statements of all labelled lines of a part and returns them. */
export function readLabels(scope: Scope): Draft[] {
  const found: Draft[] = []
  let last: Draft | null = scope.subjects[0] ?? null
  for (const view of scope.part.paragraphs) {
    if (view.shown) continue
    for (const line of linesOf(view.leaf)) {
      const said = statementOf(view.leaf, line.start, line.end, scope.names)
      if (said.attribute) describe(last, said, view.leaf)
      else if (speaks(said, view.leaf, scope)) {
        last = labelled(said, view.leaf, last, scope)
        found.push(last)
      }
    }
  }
  scope.drafts.push(...found)
  return found
}

/** In sections beside the plan only summaries state goals and bets. */
function speaks(said: Statement, leaf: Leaf, scope: Scope): boolean {
  if (!said.level || said.start === said.end || said.from === said.start || isAside(leaf, said, false)) return false
  if (!scope.reading.silent) return said.level !== 'measure'
  return said.level === 'objective' || said.level === 'strategy' ? isSummary(scope) : false
}

/** `**Insight:** ... / **Action:** ...`: an action stands below the goal or bet labelled right before it. */
function labelled(said: Statement, leaf: Leaf, last: Draft | null, { part, governs, reading }: Scope): Draft {
  const { start, end, label, refs, owner, due, measure, level } = said
  const kind = level ?? 'tactic'
  const rank = ranks.indexOf(kind)
  const above = last && ranks.indexOf(last.kind) >= 0 && ranks.indexOf(last.kind) < rank ? last : null
  const main = kind === 'strategy' && label === null && (reading.title || part.section.level <= 2)
  const block = leaf.map.toSource(said.from, end)
  return draftOf({ kind, leaf, start, end, block, home: part, governs, label, refs, owner, due, measure, above, main })
}

const ranks = ['objective', 'strategy', 'tactic']

/** A paragraph cut where a line begins with a label. */
export function linesOf({ text }: Leaf): Span[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (labelAt(text, at + 1, text.length)) starts.push(at + 1)
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
}

/** The main sentence of a section's first paragraph, when that paragraph states something and leads nothing in. */
export function readProse(scope: Scope): void {
  const { part, reading, governs } = scope
  const view = part.paragraphs.find(({ leaf, shown }) => !shown && (leaf.text.match(/\p{L}+/gu)?.length ?? 0) > 2)
  if (!view || (reading.items !== 'objective' && reading.items !== 'strategy')) return
  const { leaf } = view
  const said = statementOf(leaf, 0, leaf.text.length, scope.names)
  if (said.level || said.attribute || /[:：]\s*$/.test(leaf.text.slice(-3)) || isAside(leaf, said, false)) return
  const words = mainSentence(view, said)
  if (!words) return
  const { label, refs, owner, due, measure } = said
  const main = reading.items === 'strategy' && reading.naming.main
  scope.drafts.push(draftOf({ kind: reading.items, leaf, ...words, home: part, governs, label, refs, owner, due, measure, main }))
}

/** The first sentence with a number, else the first one. */
function mainSentence({ prose, leaf }: LeafView, { start, end }: Statement): Span | null {
  const sentences = prose.sentences.filter((one) => one.end > start)
  const sentence = sentences.find((one) => /\d/.test(leaf.text.slice(one.start, one.end))) ?? sentences[0]
  return trimmed(leaf.text, Math.max(start, sentence?.start ?? start), Math.min(end, sentence?.end ?? end))
}
