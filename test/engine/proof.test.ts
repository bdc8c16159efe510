// What stands beside a claim for a reader to check it by.

import { expect, test } from 'vitest'
import { proofBeside } from '../../engine/proof.ts'
import { hitIn } from './hits.ts'

const proofOf = (text: string) => proofBeside(hitIn(text, 'fast', 'playbook'))

test.each([
  ['Our tool is fast: 94 % of plans in a minute.', 'figure'],
  ['Our tool is fast. 94 % of plans take a minute.', 'figure'],
  ['Our tool is fast, twice a day.', 'figure'],
  ['Our tool is as fast as last year: 40 plans a day.', 'figure'],
  ['Our tool is fast, faster than a sheet of paper.', 'comparison'],
  ['Our tool is fast, according to its users.', 'source'],
  ['Our tool is [fast](https://example.org/test).', 'source'],
  ['Our tool is fast and used by Pallas Freight.', 'example'],
  ['Our tool is fast: [number] of plans in [time].', 'to be filled in'],
])('%s', (text, proof) => {
  expect(proofOf(text)).toBe(proof)
})

test.each([
  ['Our tool is fast.'],
  ['Our tool has been fast since 2019.'],
  ['Our tool is fast 24/7.'],
  ['Our tool is fast and #1 of its sort.'],
  ['1. Our tool is fast.'],
  ['Step 3 is fast.'],
  ['Our tool is fast for [Name].'],
  ['Our tool is fast. It is also green. 40 depots have it.'],
])('nothing: %s', (text) => {
  expect(proofOf(text)).toBeNull()
})
