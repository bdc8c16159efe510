// Code spans (CommonMark 6.1). The next run of backticks of every length is known, so that looking for it is linear.

import { afterBreak, isBreak, runEnd } from '../characters.ts'

const backtick = 96

/** Where the runs of backticks of a text stand. */
export class Backticks {
  /** Starts of the runs of each length, last first. */
  readonly #starts = new Map<number, number[]>()

  constructor(text: string, from: number) {
    const runs: { at: number; size: number }[] = []
    for (let at = text.indexOf('`', from); at >= 0; at = text.indexOf('`', at)) {
      const start = at
      at = runEnd(text, at, text.length, backtick)
      runs.push({ at: start, size: at - start })
    }
    for (const { at, size } of runs.reverse()) {
      const starts = this.#starts.get(size)
      if (starts) starts.push(at)
      else this.#starts.set(size, [at])
    }
  }

  /** Start of the first run of `size` from `at` on, or -1; never asked for an earlier place afterwards. */
  next(size: number, at: number): number {
    const starts = this.#starts.get(size) ?? []
    while ((starts.at(-1) ?? at) < at) starts.pop()
    return starts.at(-1) ?? -1
  }
}

/** The inside of a code span without the one blank at both ends that is no part of it. */
export function insideOfCode(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const begins = paddingAfter(text, from)
  const ends = paddingBefore(text, to)
  return begins > from && ends < to && begins <= ends && hasData(text, from, to) ? { from: begins, to: ends } : { from, to }
}

function paddingAfter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return isBreak(code) ? afterBreak(text, at) : code === 32 ? at + 1 : at
}

function paddingBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  if (code === 10 && text.charCodeAt(at - 2) === 13) return at - 2
  return isBreak(code) || code === 32 ? at - 1 : at
}

/** True when there is more than spaces and line breaks. */
function hasData(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && !isBreak(code)) return true
  }
  return false
}
