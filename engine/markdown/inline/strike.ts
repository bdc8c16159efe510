// Pairs of `~` and `~~` (GFM 6.5): a run closes the last open one of the same length.

import type { Run } from './pieces.ts'

const tilde = 126

/** Pairs the runs of `~` that are not sealed; `paired` is told the runs between two that were paired. */
export function pairStrikes(runs: readonly Run[], paired: (between: readonly Run[]) => void): void {
  if (!runs.some(({ mark }) => mark === tilde)) return
  const stack: Run[] = []
  /** How many runs of each length are open. */
  const open = [0, 0, 0]
  for (const run of runs) {
    if (run.sealed) continue
    const size = run.to - run.from
    if (run.mark === tilde && run.closes && (open[size] ?? 0) > 0) closeStrike(run, stack, open, paired)
    else {
      stack.push(run)
      if (run.mark === tilde && run.opens) open[size] = (open[size] ?? 0) + 1
    }
  }
}

function closeStrike(run: Run, stack: Run[], open: number[], paired: (between: readonly Run[]) => void): void {
  const size = run.to - run.from
  const at = stack.findLastIndex((other) => other.mark === tilde && other.opens && other.to - other.from === size)
  const [first, ...between] = stack.splice(at)
  if (!first) return
  for (const { mark, opens, from, to } of [first, ...between]) if (mark === tilde && opens) open[to - from] = (open[to - from] ?? 0) - 1
  paired(between)
  for (const inner of [first, ...between, run]) inner.sealed = true
  first.opening.push('delete')
  run.closing.push('delete')
  first.to = first.from
  run.from = run.to
}
