// A quotation that begins in one leaf and ends in a later one.

import type { Section } from '../document.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { quotesIn } from './quotes.ts'

interface Placed {
  readonly leaf: Leaf
  readonly section: Section
}

/** Where a quotation ends that goes on after a leaf. */
export interface Spill {
  /** Position of the last leaf that it reaches, and the offset in its text past the closing mark. */
  readonly until: number
  readonly end: number
}

/** No quotation goes on for longer. */
const most = 14

/** The end of the quotation that is open at the end of the leaf at `at`; `null` when there is none. */
export function spillOf(leaves: readonly Placed[], at: number): Spill | null {
  const from = leaves[at]
  if (!from || quotesIn(from.leaf.text).at(-1)?.open !== true) return null
  for (let until = at + 1; until <= at + most; until++) {
    const next = leaves[until]
    if (!next || next.section !== from.section || next.leaf.type !== 'paragraph' || opens(next.leaf.text)) return null
    const end = closingMark(next.leaf.text)
    if (end > 0) return { until, end }
  }
  return null
}

function opens(text: string): boolean {
  return /^\W{0,3}["“]/.test(text)
}

/** Past the first mark that closes a quotation; 0 without one, or when another opens before it. */
function closingMark(text: string): number {
  for (let at = 1; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '“') return 0
    if (sign === '”') return at + 1
    if (sign === '"') return /\S/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) ? at + 1 : 0
  }
  return 0
}
