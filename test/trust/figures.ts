// How far a test went, for the table of `npm run trust`.

import { TestRunner } from 'vitest'

/** Counts by what was counted: `{ texts: 1000 }`. Call it when the work is done. */
export function reached(figures: Readonly<Record<string, number>>): void {
  const test = TestRunner.getCurrentTest()
  if (!test) throw new Error('only a running test reaches anything')
  Object.assign(test.meta, { reached: figures })
}

/** A count of the suite, taken `--times` as often by `npm run trust -- --times N`. */
export const times = (count: number): number => count * Number(process.env.GUIDERAIL_TIMES ?? 1)
