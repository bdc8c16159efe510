// What a rule asks first, so that most texts cost nothing, is asked of nothing that it would report.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makers, steps } from '../../rules/product-push.words.ts'

test('whatever names a decision maker in a step has one of the words that are looked for first', () => {
  const verbs = ['target', 'identify', 'find', 'reach', 'get to', 'access', 'map', 'approach', 'contact']
  const people = [
    'decision',
    'makers',
    'maker',
    'economic',
    'buyer',
    'buyers',
    'authority',
    'stakeholder',
    'sta\u212aeholders',
    '-',
    'their',
  ]
  const word = fc.constantFrom(...verbs, ...people, ' ', ' ', 'THE ', 'İ', 'ſ').chain((some) => fc.constantFrom(some, some.toUpperCase()))
  const line = fc.tuple(fc.constantFrom(...verbs), fc.array(word, { maxLength: 6 })).map(([verb, rest]) => `${verb} ${rest.join('')}`)
  let said = 0
  fc.assert(
    fc.property(line, (text) => {
      if (!steps[1]?.test(text.toLowerCase())) return
      said++
      expect(text).toMatch(makers)
    }),
    { numRuns: 3000 },
  )
  expect(said).toBeGreaterThan(300)
})
