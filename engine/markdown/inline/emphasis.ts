// Pairs of `*` and `_` (CommonMark 6.2), in time linear in the number of runs.

import type { Run } from './pieces.ts'

/** What cannot open or close for one kind of closing run was looked at before: how much of the stack that is. */
type Bottoms = Map<number, number>

/** Pairs the runs of `*` and `_` that are not sealed; `paired` is told the runs between two that were paired. */
export function pairEmphasis(runs: readonly Run[], paired: (between: readonly Run[]) => void): void {
  const stack: Run[] = []
  const bottoms: Bottoms = new Map()
  for (const run of runs) {
    if (run.sealed) continue
    if (run.mark === tilde) {
      stack.push(run)
      continue
    }
    while (run.closes && length(run) > 0) {
      const key = keyOf(run)
      const at = openerOf(run, stack, Math.min(bottoms.get(key) ?? 0, stack.length))
      if (at < 0) {
        bottoms.set(key, stack.length)
        break
      }
      close(stack[at] as Run, run, stack, at, bottoms, paired)
    }
    if (run.opens && length(run) > 0) stack.push(run)
  }
}

const tilde = 126

const length = ({ from, to }: Run): number => to - from

/** Closing runs of one key fail on the same openers. */
const keyOf = (run: Run): number => run.mark * 8 + (run.opens ? 4 : 0) + (length(run) % 3)

/** Index of the innermost run that the closing run can pair with, or -1. */
function openerOf(run: Run, stack: readonly Run[], bottom: number): number {
  for (let at = stack.length - 1; at >= bottom; at--) {
    const open = stack[at] as Run
    if (open.mark === run.mark && open.opens && !isOddMatch(open, run)) return at
  }
  return -1
}

/** The rule of three: lengths that sum up to a multiple of three pair only when both are such multiples, if one of the runs could do both. */
function isOddMatch(open: Run, close: Run): boolean {
  return (open.closes || close.opens) && length(close) % 3 !== 0 && (length(open) + length(close)) % 3 === 0
}

function close(open: Run, run: Run, stack: Run[], at: number, bottoms: Bottoms, paired: (between: readonly Run[]) => void): void {
  const used = length(open) > 1 && length(run) > 1 ? 2 : 1
  const between = stack.splice(at + 1)
  paired(between)
  for (const inner of between) inner.sealed = true
  open.opening.push(used > 1 ? 'strong' : 'emphasis')
  run.closing.push(used > 1 ? 'strong' : 'emphasis')
  open.to -= used
  run.from += used
  if (length(open) === 0) stack.pop()
  // Its new length may suit what it did not suit before.
  for (const [key, bottom] of bottoms) if (bottom > at) bottoms.set(key, at)
}
