// Stage directions: what is done while speaking, in brackets, and not said.

import { directionSubjects, directionVerbs } from '../placeholders.lexicon.ts'
import { placeholdersIn } from '../placeholders.ts'
import type { Span } from '../span.ts'

/** First words of remarks in round brackets that are no part of the speech. */
const remarks = new Set(
  'if when then after before while pause wait silence listen let note tone slow smile laugh stop use only optional say read insert look repeat continue don give write take adjust adapt customize personalize mention reference remember do not click show open share see confirm with'.split(
    ' ',
  ),
)

/** Directions between two offsets, brackets included. Places to fill in are none. Linear. */
export function directionsIn(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  let slots: readonly Span[] | null = null
  let nth = 0
  let past = from
  for (const at of openingsIn(text, from, to)) {
    const sign = text.charAt(at)
    const end = at < past ? -1 : closing(text, at, to, sign === '[' ? ']' : ')')
    if (end < 0) continue
    slots ??= placeholdersIn(text.slice(from, to))
    while ((slots[nth]?.end ?? Number.POSITIVE_INFINITY) + from <= at) nth++
    const slot = (slots[nth]?.start ?? Number.POSITIVE_INFINITY) + from < end
    if (!slot && isDirection(text.slice(at + 1, end - 1), sign)) found.push({ start: at, end })
    past = end
  }
  return found
}

const opening = /[[(]/g

/** Where brackets open between two offsets. */
function openingsIn(text: string, from: number, to: number): number[] {
  const part = text.slice(from, to)
  const found: number[] = []
  opening.lastIndex = 0
  for (let sign = opening.exec(part); sign; sign = opening.exec(part)) found.push(from + sign.index)
  return found
}

/** Past the bracket that closes, on the same or the next two lines; -1 without one. */
function closing(text: string, at: number, to: number, sign: string): number {
  const end = text.slice(at, Math.min(to, at + 400)).indexOf(sign)
  return end < 0 ? -1 : at + end + 1
}

function isDirection(inside: string, sign: string): boolean {
  const word = /[a-z]+/i.exec(inside)?.[0].toLowerCase() ?? ''
  if (word === '') return false
  if (directionVerbs.has(word) || (directionSubjects.has(word) && inside.includes(' '))) return true
  return sign === '[' ? inside.includes(' ') || inside === inside.toUpperCase() : remarks.has(word)
}

/** True when the whole text is one direction: `[Pause]`, `*(wait for the answer)*`. */
export function isWholeDirection(text: string): boolean {
  const words = text.trim()
  if (!words.startsWith('[') && !words.startsWith('(')) return false
  const [first, ...more] = directionsIn(words, 0, words.length)
  return first !== undefined && more.length === 0 && first.start === 0 && first.end >= words.length - 1
}
