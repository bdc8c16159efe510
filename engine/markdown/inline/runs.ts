// Runs of `*`, `_` and `~`: what each may do, and which pair with which (CommonMark 6.2, GFM 6.5).

import { classAt } from '../characters.ts'
import { pairEmphasis } from './emphasis.ts'
import type { Run } from './pieces.ts'
import { pairStrikes } from './strike.ts'

const asterisk = 42
const tilde = 126

/** The run `[from, to)` of a text. */
export function runOf(text: string, from: number, to: number): Run {
  const mark = text.charCodeAt(from)
  const before = classAt(text, from - 1)
  const after = classAt(text, to)
  const { opens, closes } = mark === tilde ? strikeFlanks(before, after) : emphasisFlanks(text, from, to, before, after)
  return { type: 'run', mark, from, to, opens, closes, sealed: false, closing: [], opening: [] }
}

const strikeFlanks = (before: number, after: number) => ({
  opens: after === 0 || (after === 2 && before !== 0),
  closes: before === 0 || (before === 2 && after !== 0),
})

function emphasisFlanks(text: string, from: number, to: number, before: number, after: number) {
  const left = after === 0 || (after === 2 && before !== 0) || text.charCodeAt(to) === tilde
  const right = before === 0 || (before === 2 && after !== 0) || text.charCodeAt(from - 1) === tilde
  if (text.charCodeAt(from) === asterisk) return { opens: left, closes: right }
  return { opens: left && (before !== 0 || !right), closes: right && (after !== 0 || !left) }
}

/** Pairs runs as remark does at the top of a leaf: first the kind that came first in it (`first`), and within each pair what is left. */
export function pairRuns(runs: readonly Run[], first: number): void {
  if (first === tilde) pairInside(runs)
  else {
    pairEmphasis(runs, (between) => pairStrikes(between, () => {}))
    pairStrikes(runs, () => {})
  }
}

/** Pairs the runs inside of a link: strikes first. */
export function pairInside(runs: readonly Run[]): void {
  pairStrikes(runs, (between) => pairEmphasis(between, () => {}))
  pairEmphasis(runs, () => {})
}
