// Texts that are linted in one go: one that does not end is found among them, and the others come to what they are.

import { expect, test, vi } from 'vitest'
import type { Rule } from '../../engine/rule.ts'
import { within } from '../../server/node/within.ts'
import { type Deadline, Watch } from '../../workspace/deadline.ts'
import { teh } from '../server/rules.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Little patience; `limits` tells how long each call was given. */
function impatient(limits: number[]): Deadline {
  return {
    patience: 20,
    strikes: 2,
    within: (limit, work) => {
      limits.push(limit)
      return within(limit, work)
    },
  }
}

/** Does not end while the rule is run. */
const hangs = (rule: string) => (watched: readonly Rule[]) => {
  const found = watched.find(({ id }) => id === rule) as typeof teh
  for (const _ of found.check({ markdown: { leaves: [{ text: 'teh', map: { toSource: never } }] } } as never, {}, { today: null })) break
  return 'done without it'
}

const never = () => {
  for (;;);
}

const broken = () => {
  throw new Error('no text of ours')
}

test('what does not end is watched alone, and named as if all were', () => {
  const limits: number[] = []
  const watch = new Watch([teh, { ...teh, id: 'other' }], impatient(limits))
  const texts = [() => 'one', hangs('teh'), () => 'two', broken, hangs('other'), never, () => 'three', hangs('teh'), hangs('teh')]
  const told = watch.brieflyEach<string>(texts.map((run) => ({ characters: 1000, run }))).done
  const without = (rule: string, message: string) => ({ value: 'done without it', failures: [{ rule, message }] })
  const late = 'it did not come to an end in 1 s; please report that'
  expect(told.map((one) => (one instanceof Error ? one.message.slice(0, 40) : one))).toEqual([
    { value: 'one', failures: [] },
    without('teh', late),
    { value: 'two', failures: [] },
    'no text of ours',
    without('other', late),
    'Reading this text did not come to an end',
    { value: 'three', failures: [] },
    without('teh', late),
    without('teh', 'it did not come to an end on other texts'),
  ])
  // All nine; the second alone, with its rule and without; the seven behind it; and so on. The last one has nobody beside it.
  expect(limits).toEqual([200, 40, 40, 160, 40, 40, 100, 40, 80, 40, 40, 40])
})

test('where others wait, what takes more than a moment is told, and what stands behind it is left', () => {
  const limits: number[] = []
  const watch = new Watch([teh], { ...impatient(limits), moment: 20 })
  const texts = [() => 'one', () => 'two', hangs('teh'), () => 'three']
  const told = watch.brieflyEach<string>(texts.map((run) => ({ characters: 1000, run })))
  expect(told).toEqual({
    done: [
      { value: 'one', failures: [] },
      { value: 'two', failures: [] },
    ],
    suspicion: { suspect: 'teh' },
  })
  // The first time takes longer.
  expect(limits).toEqual([100, 85])
})

test('without a deadline', () => {
  const watch = new Watch([teh], undefined)
  expect(watch.brieflyEach([1, 2].map((characters) => ({ characters, run: () => characters })))).toEqual({
    done: [
      { value: 1, failures: [] },
      { value: 2, failures: [] },
    ],
    suspicion: null,
  })
  expect(watch.brieflyEach([])).toEqual({ done: [], suspicion: null })
})
