// Statements in headings: `Strategy 2: Win the plants`, the sub-headings of `Growth strategy`, phases, steps.

import { bare } from '../headings.ts'
import type { Span } from '../span.ts'
import { type Draft, draftOf } from './draft.ts'
import { imperative } from './lines.ts'
import type { Part } from './outline.ts'
import type { Reading } from './reading.ts'
import { statementOf } from './statement.ts'
import { type Names, trimmed } from './titles.ts'
import { makingVerbs } from './verbs.lexicon.ts'

/** The statement that a part's heading makes, or `null`. Whether it holds is judged when all is read: see `holds`. */
export function readHeading(part: Part, reading: Reading, names: Names): Draft | null {
  const { heading } = part.section
  if (!heading || part.shown) return null
  const end = endOf(part)
  const goal = part.section.level <= 2 && !part.section.pseudo ? goalIn(heading.text) : null
  if (goal) return draftOf({ kind: 'objective', leaf: heading, ...goal, home: part, governs: governedBy(part, true, reading) })
  const kind = reading.heading ?? (reading.naming.ownBet ? 'strategy' : null)
  if (!kind) return null
  const named = reading.naming.form === 'statement' || reading.naming.form === 'thread' || reading.naming.form === 'step'
  const range = (named ? reading.naming.rest : null) ?? wordsIn(heading.text)
  if (!range) return null
  if (kind === 'phase') return draftOf({ kind, leaf: heading, ...range, home: part, governs: [part] })
  const said = statementOf(heading, range.start, Math.min(range.end, end), names)
  if (said.start === said.end) return null
  const { refs, owner, due, measure } = said
  const label = said.label ?? reading.naming.label
  const wide = reading.naming.main || (reading.container !== null && kind !== 'tactic') || isEmpty(part)
  const home = { home: part, governs: governedBy(part, wide, reading), main: kind === 'strategy' && reading.naming.main }
  return draftOf({ kind, leaf: heading, start: said.start, end: said.end, label, refs, owner, due, measure, ...home })
}

const endOf = ({ section }: Part): number => section.heading?.text.length ?? 0

/** The heading's words, without numbering and pictures before them. */
function wordsIn(text: string): Span | null {
  const words = bare(text)
  const first = words.split(' ')[0] ?? ''
  return first === '' ? null : trimmed(text, Math.max(0, text.indexOf(first)))
}

/** `Roadmap to onboard the first 50 plants`: a heading that says what for, with a number. */
function goalIn(text: string): Span | null {
  const found = /\b(?:plan|roadmap|strategy|path|road|sprint|campaign) to (?=(\p{L}+)\b.*\d)/iu.exec(text)
  if (!found || makingVerbs.has((found[1] ?? '').toLowerCase())) return null
  return trimmed(text, found.index + found[0].length)
}

/** Its own part, and where it speaks for more than what stands under it, the part around it. */
function governedBy(part: Part, wide: boolean, reading: Reading): Part[] {
  const around = reading.container?.parent ?? part.parent
  return wide && around ? [part, around] : [part]
}

function isEmpty({ children, lists, paragraphs, tables }: Part): boolean {
  return children.length + lists.length + paragraphs.length + tables.length === 0
}

/** A heading that tells somebody to do something, with an action labelled as such below it: the bet that the action serves. */
export function readClaim(part: Part, reading: Reading, inside: readonly Draft[]): Draft | null {
  const { heading } = part.section
  if (!heading || part.shown || reading.silent || reading.title || reading.naming.form !== 'plain' || reading.heading) return null
  const words = wordsIn(heading.text)
  const acts = inside.some(({ kind, home, start, leaf }) => kind === 'tactic' && home === part && start > 0 && leaf.path.length === 0)
  if (!words || !acts || !imperative(heading, words.start)) return null
  return draftOf({ kind: 'strategy', leaf: heading, ...words, home: part, governs: [part] })
}

/**
 * Whether a heading's statement still is one beside what stands in its part: a phase or a numbered step that holds
 * actions of its own is only their name, a thread (`Tier 1`) is a bet only when it carries actions, and a heading
 * gives way to a labelled statement of its kind (`**Objective:** ...`) right below it.
 */
export function holds(draft: Draft, reading: Reading, inside: readonly Draft[]): boolean {
  const below = inside.filter((other) => other !== draft)
  if (draft.kind === 'tactic') return !below.some(({ kind }) => kind === 'tactic') && reading.naming.silent === 'no'
  if (reading.naming.form === 'thread' && !reading.container) return below.some(({ kind }) => kind === 'tactic')
  if (draft.kind === 'objective' && reading.naming.form === 'plain') return below.length === 0
  if (reading.naming.form === 'container') return !below.some(({ kind }) => kind === 'strategy')
  return !below.some(({ kind, home }) => kind === draft.kind && home === draft.home && kind !== 'phase')
}
