// Pieces of speech -> turns: who speaks until the other does, and where a conversation or message begins.

import type { Segment } from '../document.ts'
import { join } from '../span.ts'
import { greetingLength } from './greeting.ts'
import { Beginnings } from './opens.ts'
import type { Speech } from './pieces.ts'
import type { Piece, Turn } from './script.ts'
import { stageOf } from './stages.ts'

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
  const beginnings = new Beginnings(segment)
  let nth = -1
  return draftsOf(segment, speech).map((draft): Turn => {
    const [first] = draft.pieces
    const stage = stageOf(first.leaf, first.label, first.row)
    const { opens, message } = beginnings.judge(draft, stage)
    if (draft.role === 'rep') nth = opens ? 0 : nth < 0 || stage === 'objections' ? -1 : nth + 1
    const parts = draft.pieces.map(({ leaf, start, end }): Piece => ({ leaf, start, end }))
    const text = parts.map(({ leaf, start, end }) => leaf.leaf.text.slice(start, end)).join(' ')
    return {
      role: draft.role,
      stage,
      span: spanOf(parts),
      parts,
      text,
      words: wordsIn(parts),
      opens,
      nth: draft.role === 'rep' ? nth : -1,
      message,
    }
  })
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
    const named = segment.kind === 'message' || afterSubject
    const greeting =
      piece.role === 'rep' ? greetingLength(piece.leaf.leaf.text.slice(piece.start, Math.min(piece.end, piece.start + 300)), named) : 0
    if (last && !afterSubject && greeting === 0 && goesOn(last, piece)) last.pieces.push(piece)
    else drafts.push({ role: piece.role, pieces: [piece], afterSubject, greeting, afterBuyer: buyer !== null && sameTalk(buyer, piece) })
    if (piece.role === 'rep') afterSubject = false
    buyer = piece.role === 'buyer' ? piece : null
  }
  return drafts
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

function spanOf(parts: readonly Piece[]): Turn['span'] {
  return parts.map(({ leaf, start, end }) => leaf.leaf.map.toSource(start, end)).reduce(join)
}

function wordsIn(parts: readonly Piece[]): number {
  return parts.reduce((sum, { leaf, start, end }) => sum + wordsBetween(leaf.prose.words, start, end), 0)
}

function wordsBetween(words: Piece['leaf']['prose']['words'], start: number, end: number): number {
  return words.filter((word) => start <= word.start && word.start < end).length
}
