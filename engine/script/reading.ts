// A script as it will be spoken: turn by turn, with its questions and its places to fill in marked.

import type { Segment } from '../document.ts'
import { firstFrom } from '../halving.ts'
import { placeholdersIn } from '../placeholders.ts'
import type { Span } from '../span.ts'
import { secondsFor } from './monologues.ts'
import type { Piece, Question, Turn } from './script.ts'

/** A stretch of words of one sort. */
export interface ReadingPiece {
  readonly text: string
  readonly sort: 'words' | 'open-question' | 'closed-question' | 'placeholder' | 'pause'
}

export interface ReadingTurn {
  readonly turn: Turn
  /** Estimated seconds to say it; 0 for what is written to be sent. */
  readonly seconds: number
  readonly pieces: readonly ReadingPiece[]
}

/** The turns of a script in order. Linear. */
export function readingOf({ script }: Segment): ReadingTurn[] {
  return script.turns.map((turn) => ({
    turn,
    seconds: turn.message ? 0 : secondsFor(turn.words),
    pieces: turn.parts.flatMap((part, nth) => [...gap(turn.parts[nth - 1], part), ...piecesOf(part, script.questions)]),
  }))
}

/** Between two parts of a turn: a breath in one leaf, a pause between leaves. */
function gap(before: Piece | undefined, { leaf }: Piece): ReadingPiece[] {
  if (!before) return []
  return [before.leaf === leaf ? { text: ' ', sort: 'words' } : { text: '\n\n', sort: 'pause' }]
}

function piecesOf({ leaf, start, end }: Piece, questions: readonly Question[]): ReadingPiece[] {
  const { map, text } = leaf.leaf
  const place = map.toSource(start, end)
  const spans = questions.map(({ span }) => span)
  const marks: Mark[] = questions.slice(firstFrom(spans, place.start), firstFrom(spans, place.end)).map(({ span, open }) => ({
    start: Math.max(start, map.toPlain(span.start)),
    end: Math.min(end, map.toPlain(span.end)),
    sort: open ? 'open-question' : 'closed-question',
  }))
  const slots = placeholdersIn(text.slice(start, end)).map((slot) => ({ start: start + slot.start, end: start + slot.end }))
  return cut(text, start, end, marks, slots)
}

interface Mark extends Span {
  readonly sort: ReadingPiece['sort']
}

/** The text in pieces; a place to fill in goes before the question that it stands in. */
function cut(text: string, start: number, end: number, marks: readonly Mark[], slots: readonly Span[]): ReadingPiece[] {
  const pieces: ReadingPiece[] = []
  const add = (to: number, sort: ReadingPiece['sort']) => {
    if (to > at) pieces.push({ text: text.slice(at, to), sort })
    at = Math.max(at, to)
  }
  let at = start
  let nth = 0
  const upTo = (to: number, sort: ReadingPiece['sort']) => {
    for (let slot = slots[nth]; slot && slot.start < to; slot = slots[++nth]) {
      add(slot.start, sort)
      add(slot.end, 'placeholder')
    }
    add(to, sort)
  }
  for (const mark of marks) {
    upTo(mark.start, 'words')
    upTo(mark.end, mark.sort)
  }
  upTo(end, 'words')
  return pieces
}
