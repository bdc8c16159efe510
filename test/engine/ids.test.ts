// Ids are looked for only where their last letter and first digit stand; that finds what the whole pattern finds.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idsWritten } from '../../engine/plan/statement.ts'

const pattern = /(?<![\p{L}\d])(?:OBJ|KR|[OGSTA])[ -]?\d{1,3}(?:\.\d{1,3})*(?![\p{L}\d])/giu
const plainly = (text: string) => new Set([...text.matchAll(pattern)].map(([id]) => id.toUpperCase().replace(/[ -]/g, '')))

const piece = fc.constantFrom(
  ...['O', 'OBJ', 'obj', 'KR', 'kr', 'Kr', 'K', 'R', 'J', 'S', 's', 'ſ', 'K', 'T', 'a', 'G', 'é', '𝒮', '1', '23', '4567', '.', '-', ' '],
  ...['\n', '\r\n', '(', ')', ',', '_', '_1', '1.2', 'S1', '\uFE0F'],
)

test('ids in any text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      expect(idsWritten(text)).toEqual(plainly(text))
    }),
    { numRuns: 3000 },
  )
})

test('each once, and none within a word or number', () => {
  expect([...idsWritten('S1, s-1 and OBJ 2.1 (KR3); ASS1, S1234, KRS1, O1a')]).toEqual(['S1', 'OBJ2.1', 'KR3'])
})
