// A short soak: what holds on to memory or handles at every step is seen at once; `npm run soak` goes on for hours.

import { expect, test, vi } from 'vitest'
import { corpusOf } from '../fuzz/corpus.ts'
import { reached, times } from '../trust/figures.ts'
import { growthOf, soak } from './soak.ts'

vi.setConfig({ testTimeout: 120_000 })

test('a server that was worked in holds no more than before', async () => {
  const count = times(1200)
  const { samples, steps } = await soak(7, corpusOf(process.cwd()), (step) =>
    step >= count ? 'end' : step % (count / 12) === count / 12 - 1 ? 'sample' : 'go on',
  )
  const { heap, handles, allowed } = growthOf(samples)
  expect(heap).toBeLessThan(allowed)
  expect(handles).toBeLessThanOrEqual(0)
  reached({ steps })
})

test('growth is seen: 3 MB at each sample, and a handle more', () => {
  const samples = Array.from({ length: 20 }, (_, step) => ({
    step,
    heap: 30e6 + step * 3e6,
    handles: 3 + (step % 2) + Math.floor(step / 5),
  }))
  const { heap, handles, allowed } = growthOf(samples)
  expect(heap).toBeGreaterThan(allowed)
  expect(handles).toBeGreaterThan(0)
})
