// Questions in a row: in one breath, or turn after turn while the buyer only answers.

import { firstFrom } from '../halving.ts'
import { join, type Span } from '../span.ts'
import type { Script, Turn } from './script.ts'

export interface Volley {
  readonly count: number
  readonly span: Span
  /** True when they stand in one turn. */
  readonly together: boolean
}

/** A turn gives nothing when this many words at most stand beside its questions: "Got it.", "And". */
const few = 5
/** In one breath fewer are too many. */
const breath = 4

/** Volleys of at least `most` questions over several turns with the buyer's answers between them, or of four in one paragraph. */
export function volleysOf({ turns, questions }: Script, most: number): Volley[] {
  const asked = questions.filter(({ role }) => role === 'rep').map(({ span }) => span)
  const bare = turns.flatMap((turn, at) => bareQuestions(turn, asked, turns[at - 1]) ?? [])
  const breaths = bare
    .filter(({ turn, count }) => count >= breath && isOneBreath(turn))
    .map(({ turn: { span }, count }) => ({ count, span, together: true }))
  return [...rowsOf(bare.filter(({ count }) => count <= choice)).filter(({ count }) => count >= most), ...breaths]
}

interface Bare {
  readonly turn: Turn
  readonly count: number
  /** True when the buyer spoke right before. */
  readonly answered: boolean
}

/** A turn of the seller that holds questions and hardly a word besides. */
function bareQuestions(turn: Turn, asked: readonly Span[], last: Turn | undefined): Bare | null {
  if (turn.role !== 'rep' || turn.message) return null
  if (turn.parts.some(({ leaf }) => leaf.leaf.cell)) return null
  const own = asked.slice(firstFrom(asked, turn.span.start), firstFrom(asked, turn.span.end))
  return own.length > 0 && givesNothing(turn, own) ? { turn, count: own.length, answered: last?.role === 'buyer' } : null
}

const sectionOf = ({ parts }: Turn) => parts[0]?.leaf.section

/** More questions than this in one turn of a row are a list to choose from. */
const choice = 2

/** Such turns with only the buyer's answers between them. */
function rowsOf(bare: readonly Bare[]): Volley[] {
  const rows: (Volley & { last: Turn })[] = []
  for (const { turn, count, answered } of bare) {
    const row = rows.at(-1)
    if (row && answered && turn.before === row.last && sectionOf(turn) === sectionOf(row.last))
      rows[rows.length - 1] = { count: row.count + count, span: join(row.span, turn.span), together: false, last: turn }
    else rows.push({ count, span: turn.span, together: false, last: turn })
  }
  return rows.filter(({ last, span }) => last.span.start > span.start)
}

/** Whether a turn is one paragraph of whole questions, neither a list to choose from nor one question with its options. */
function isOneBreath({ parts, text }: Turn): boolean {
  const whole = text.split('?').filter((question) => question.trim().split(/\s+/).length >= 4)
  return parts.length === 1 && !/\n\s*["“\-*\d]/.test(text) && whole.length >= breath
}

/** Whether hardly a word of a turn stands outside its questions. */
function givesNothing({ parts, words }: Turn, asked: readonly Span[]): boolean {
  const inside = asked.reduce((sum, { start, end }) => sum + wordsIn(parts, start, end), 0)
  return words - inside <= few
}

function wordsIn(parts: Turn['parts'], start: number, end: number): number {
  const part = parts.find(({ leaf }) => leaf.leaf.span.start <= start && start < leaf.leaf.span.end)
  if (!part) return 0
  const { leaf, prose } = part.leaf
  const [from, to] = [leaf.map.toPlain(start), leaf.map.toPlain(end)]
  return firstFrom(prose.words, to) - firstFrom(prose.words, from)
}
