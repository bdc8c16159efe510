// How long the seller speaks with no question and no pause.

import { firstFrom } from '../halving.ts'
import { join, type Span } from '../span.ts'
import { isWholeDirection } from '../voice/directions.ts'
import type { Piece, Script, Turn } from './script.ts'

/** Words a minute in a business call, as commonly reckoned for English. */
export const pace = 150

export interface Monologue {
  readonly words: number
  readonly span: Span
  readonly turn: Turn
  /** Whether a question of the seller follows at once. */
  readonly asks: boolean
}

/** Estimated seconds to say so many words. */
export const secondsFor = (words: number): number => Math.round((words * 60) / pace)

/** The longest stretch of each spoken turn of the seller without a question or a stage direction, in order; only of turns of more than `least` words. */
export function monologuesOf({ turns, questions }: Script, least = 0): Monologue[] {
  const asked = questions.filter(({ role }) => role === 'rep').map(({ span }) => span)
  return turns.flatMap((turn) => {
    if (turn.role !== 'rep' || turn.words <= least || turn.message || turn.stage === 'voicemail') return []
    const longest = stretches(turn, asked).reduce<Monologue | null>((most, each) => (most && most.words >= each.words ? most : each), null)
    return longest ? [longest] : []
  })
}

/** A piece of a turn, cut at questions; `ends` when a question or a pause follows. */
interface Cut {
  readonly words: number
  readonly span: Span
  readonly ends: boolean
  /** True when that is a question. */
  readonly asks: boolean
}

/** The pieces of a turn, joined until one ends with a question or a pause. */
function stretches(turn: Turn, asked: readonly Span[]): Monologue[] {
  const found: Monologue[] = []
  let goesOn = false
  for (const { words, span, ends, asks } of turn.parts.flatMap((_, at) => cutsOf(turn, at, asked))) {
    const last = found.at(-1)
    if (last && goesOn)
      found[found.length - 1] = { turn, asks, words: last.words + words, span: words > 0 ? join(last.span, span) : last.span }
    else if (words > 0) found.push({ turn, asks, words, span })
    goesOn = !ends && (goesOn || words > 0)
  }
  return found
}

/** What stands before, between and after the questions of one part. */
function cutsOf(turn: Turn, at: number, asked: readonly Span[]): Cut[] {
  const { leaf, start, end } = turn.parts[at] as Piece
  const place = leaf.leaf.map.toSource(start, end)
  const questions = asked.slice(firstFrom(asked, place.start), firstFrom(asked, place.end))
  const bounds = [start, ...questions.flatMap((span) => [leaf.leaf.map.toPlain(span.start), leaf.leaf.map.toPlain(span.end)]), end]
  return bounds.flatMap((from, index) => {
    const to = Math.max(from, bounds[index + 1] ?? end)
    if (index % 2 === 1) return []
    const first = firstFrom(leaf.prose.words, from)
    const words = firstFrom(leaf.prose.words, to) - first
    const begin = Math.min(to, leaf.prose.words[first]?.start ?? to)
    const said = leaf.leaf.text.slice(begin, to).trimEnd().length
    const asks = index < bounds.length - 2
    return [{ words, span: leaf.leaf.map.toSource(begin, begin + said), asks, ends: asks || pausesAfter(turn, at) }]
  })
}

/** Whether something else stands behind a part of a turn: a stage direction in its leaf, a label or remark in one of its own. */
function pausesAfter({ parts }: Turn, at: number): boolean {
  const part = parts[at]
  const next = parts[at + 1]
  if (!part) return false
  if (next && next.leaf !== part.leaf)
    return next.leaf.leaf.index > part.leaf.leaf.index + 1 || isTitled(next) || directs(part, Number.POSITIVE_INFINITY)
  return directs(part, next?.start ?? Number.POSITIVE_INFINITY)
}

/** "Example for a clinic:" before the words: they are another piece to say, not the same speech. */
const isTitled = ({ leaf, start }: Piece) => (leaf.leaf.text.slice(0, start).match(/\p{L}+/gu)?.length ?? 0) >= 3

const directs = ({ leaf, end }: Piece, until: number) =>
  leaf.runs.some(
    (run) =>
      run.start >= end &&
      run.start < until &&
      (run.voice === 'direction' || (run.voice !== 'rep' && isWholeDirection(leaf.leaf.text.slice(run.start, run.end)))),
  )
