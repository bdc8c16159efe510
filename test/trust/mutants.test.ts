// The seeded defects can be planted in the sources as they are, and the tests that catch them are there.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../layers.ts'
import { reached } from './figures.ts'
import { mutants } from './mutants.ts'

test.each(mutants)('$area: $defect', ({ file, from, to, caughtBy }) => {
  expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2)
  expect(to).not.toBe(from)
  expect(existsSync(join(root, caughtBy))).toBe(true)
  reached({ defects: 1 })
})

test('there are enough of every sort', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(25)
  const areas = new Set(mutants.map(({ area }) => area))
  expect([...areas].sort()).toEqual(['cache', 'disk', 'escaping', 'fixes', 'offsets', 'parser', 'rules', 'server', 'trust'])
  expect(new Set(mutants.map(({ defect }) => defect)).size).toBe(mutants.length)
})
