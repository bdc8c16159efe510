// What is said of a turn by its words alone: kept with the leaf, where it stands in one.

import { perContentWith } from '../markdown/content.ts'
import type { Span } from '../span.ts'
import type { Turn } from './script.ts'

/** The same as `make` of the turn's text. */
export function perTurn<V extends NonNullable<unknown> | null>(make: (text: string) => V): (turn: Turn) => V {
  const known = perContentWith(
    ({ text }, { start, end }: Span) => make(text.slice(start, end)),
    (one, other) => one.start === other.start && one.end === other.end,
  )
  return ({ parts, text }) => {
    const [first] = parts
    return first && parts.length === 1 ? known(first.leaf.leaf, { start: first.start, end: first.end }) : make(text)
  }
}
