// Every property on a few hundred texts, the same ones each time. `npm run fuzz -- --minutes N` goes on.

import { expect, test } from 'vitest'
import { root } from '../layers.ts'
import { reached, times } from '../trust/figures.ts'
import { corpusOf } from './corpus.ts'
import { properties } from './properties/all.ts'
import type { Property } from './property.ts'
import { trialsOf } from './trials.ts'
import { smaller, tryOut } from './try.ts'

const trials = trialsOf(corpusOf(root))
const seed = Number(process.env.GUIDERAIL_SEED ?? 20261123)

test.each(properties.map((property) => [property.name, property] as const))('%s', { timeout: times(120_000) }, async (_, property) => {
  const { runs, units, failure } = await tryOut(property, trials, times(property.share * 4), seed)
  expect(failure && (await smaller(property, failure))).toBeNull()
  reached({ texts: runs, characters: units })
})

test('a failure is found, made small and told', async () => {
  const noExclamation: Property = {
    name: 'no exclamation mark',
    share: 100,
    holds: ({ text }) => {
      if (text.includes('!')) throw new Error(`there is one at ${text.indexOf('!')}`)
    },
  }
  const { failure } = await tryOut(noExclamation, trials, 1000, seed)
  expect(failure?.text.length).toBeGreaterThan(1)
  expect(failure && (await smaller(noExclamation, failure))).toMatchObject({ text: '!', message: 'there is one at 0' })
})
