// Look-ups in lists that are in order, by halving: what is long stays quick to look into.

import type { Span } from './span.ts'

/** The first index for which `holds` is true, when it is false for all before and true for all after; else `count`. */
export function firstThat(count: number, holds: (at: number) => boolean, from = 0): number {
  let low = from
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Of spans in the order of their beginnings, the index of the first that begins at `offset` or behind it. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  firstThat(spans.length, (at) => (spans[at]?.start ?? 0) >= offset)
