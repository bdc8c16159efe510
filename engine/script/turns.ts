// Pieces of speech -> turns: who speaks until the other does, and where a conversation or message begins.

import type { Segment } from '../document.ts'
import { firstFrom } from '../halving.ts'
import { join } from '../span.ts'
import { greetingLength } from './greeting.ts'
import { Beginnings } from './opens.ts'
import type { Speech } from './pieces.ts'
import type { Piece, Turn } from './script.ts'
import { Stages } from './stages.ts'

/** A turn while it grows. */
export interface Draft {
  readonly role: 'rep' | 'buyer'
  readonly pieces: [Speech, ...Speech[]]
  readonly afterSubject: boolean
  /** Length of its greeting; 0 without one. */
  readonly greeting: number
  readonly afterBuyer: boolean
}

/** The turns of a segment's speech, in order. */
export function turnsOf(segment: Segment, speech: readonly Speech[]): Turn[] {
  const stages = new Stages()
  const beginnings = new Beginnings(segment, stages)
  let before: Turn | null = null
  return draftsOf(segment, speech).map((draft): Turn => {
    const [first] = draft.pieces
    const stage = stages.of(first.leaf, first.label, first.row)
    const { opens, message } = beginnings.judge(draft, stage)
    if (opens || stage === 'objections') before = null
    const { role, span, parts, text, words } = spoken(draft)
    const turn: Turn = { role, span, parts, text, words, stage, opens, message, before: role === 'rep' ? before : null }
    if (draft.role === 'rep' && (opens || before)) before = turn
    return turn
  })
}

function spoken({ role, pieces }: Draft): Pick<Turn, 'role' | 'span' | 'parts' | 'text' | 'words'> {
  const [{ leaf, start, end }, ...more] = pieces
  // Most turns are one piece.
  if (more.length === 0) {
    const parts = [{ leaf, start, end }]
    return { role, span: leaf.leaf.map.toSource(start, end), parts, text: leaf.leaf.text.slice(start, end), words: wordsIn(parts) }
  }
  const parts = pieces.map(({ leaf, start, end }): Piece => ({ leaf, start, end }))
  const text = parts.map((part, at) => gapBefore(parts, at) + part.leaf.leaf.text.slice(part.start, part.end)).join('')
  return { role, span: spanOf(parts), parts, text, words: wordsIn(parts) }
}

function draftsOf(segment: Segment, speech: readonly Speech[]): Draft[] {
  const drafts: Draft[] = []
  let afterSubject = false
  let buyer: Speech | null = null
  for (const piece of speech) {
    if (piece.role === 'subject') {
      afterSubject = true
      continue
    }
    const last = drafts.at(-1)
    const runsOn = last !== undefined && !afterSubject && goesOn(last, piece)
    const greeting = greetingOf(piece, !runsOn && (afterSubject || segment.kind === 'message'))
    if (runsOn && greeting === 0) last.pieces.push(piece)
    else drafts.push({ role: piece.role, pieces: [piece], afterSubject, greeting, afterBuyer: buyer !== null && sameTalk(buyer, piece) })
    if (piece.role === 'rep') afterSubject = false
    buyer = piece.role === 'buyer' ? piece : null
  }
  return drafts
}

/** Length of a piece's greeting. A bare name greets at the head of a message and signs at its foot. */
function greetingOf({ role, leaf, start, end }: Speech, named: boolean): number {
  return role === 'rep' ? greetingLength(leaf.leaf.text.slice(start, Math.min(end, start + 300)), named) : 0
}

/** Whether a piece is said in the same breath as the turn before it. */
function goesOn(turn: Draft, piece: Speech): boolean {
  const last = turn.pieces.at(-1) as Speech
  if (turn.role !== piece.role || last.leaf.section !== piece.leaf.section) return false
  if (last.leaf === piece.leaf) return piece.label === last.label
  if (piece.passage?.type === 'fence' || piece.passage?.type === 'quote') return piece.passage === last.passage && piece.label === undefined
  if (piece.broken) return false
  const isLetter = turn.afterSubject || turn.greeting > 0
  return isLetter || (piece.passage === last.passage && piece.label === undefined && piece.passage?.type !== 'row')
}

/** Whether an answer stands in the same conversation as what it answers. */
function sameTalk(buyer: Speech, piece: Speech): boolean {
  return buyer.leaf.section === piece.leaf.section || buyer.passage === piece.passage
}

/** What stands in a turn's text before one of its parts. */
export function gapBefore(parts: readonly Piece[], at: number): string {
  const before = parts[at - 1]
  return before === undefined ? '' : before.leaf === parts[at]?.leaf ? ' ' : '\n\n'
}

function spanOf(parts: readonly Piece[]): Turn['span'] {
  return parts.map(({ leaf, start, end }) => leaf.leaf.map.toSource(start, end)).reduce(join)
}

function wordsIn(parts: readonly Piece[]): number {
  return parts.reduce((sum, { leaf, start, end }) => sum + firstFrom(leaf.prose.words, end) - firstFrom(leaf.prose.words, start), 0)
}
