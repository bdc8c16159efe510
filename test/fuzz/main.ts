// `npm run fuzz -- --minutes N [--seed S] [--corpus DIR ...]`: tries every property on new texts until the time is over.

import { parseArgs } from 'node:util'
import { corpusOf } from './corpus.ts'
import { properties } from './properties/all.ts'
import { runsAreCheap } from './properties/runs.ts'
import type { Property } from './property.ts'
import { trialsOf } from './trials.ts'
import { type Failure, smaller, sortOf, tryOut } from './try.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
    corpus: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', default: '' },
  },
})
const first = Number(values.seed)
const end = Date.now() + Number(values.minutes) * 60_000
const corpus = corpusOf(process.cwd(), values.corpus)
const trials = trialsOf(corpus)
const chosen = [...properties, runsAreCheap].filter(({ name }) => name.includes(values.only))

interface Count {
  runs: number
  units: number
  /** How often each sort was seen. */
  readonly failures: Map<string, number>
}

const counts = new Map(chosen.map(({ name }) => [name, { runs: 0, units: 0, failures: new Map() } as Count]))
console.log(`seed ${first}, ${corpus.length} texts to begin with, ${values.minutes} minutes`)

/** Each sort of failure is made small and shown once. */
async function note(count: Count, failure: Failure, seed: number, property: Property): Promise<void> {
  const sort = sortOf(failure.message)
  count.failures.set(sort, (count.failures.get(sort) ?? 0) + 1)
  if (count.failures.get(sort) !== 1) return
  const { text, salt, message } = await smaller(property, failure)
  console.log(`\nFAILED ${property.name}\nseed ${seed}, salt ${salt}\n${message}\n${JSON.stringify(text)}\n`)
}

let round = 0
let told = Date.now()
for (; Date.now() < end; round++) {
  for (const property of chosen) {
    const seed = (first + round) & 0x7fffffff
    process.send?.(`${property.name}, seed ${seed}`)
    const { runs, units, failure } = await tryOut(property, trials, property.share, seed)
    const count = counts.get(property.name) as Count
    count.runs += runs
    count.units += units
    if (failure) await note(count, failure, seed, property)
    if (Date.now() > end) break
  }
  if (Date.now() - told > 60_000) {
    told = Date.now()
    console.log(`round ${round}: ${[...counts.values()].map(({ runs }) => runs).join(' ')}`)
  }
}

let failed = 0
for (const [name, { runs, units, failures }] of counts) {
  failed += failures.size
  console.log(
    `${failures.size === 0 ? 'holds ' : 'FAILED'}  ${name}: ${runs} texts, ${units} characters, ${[...failures.values()].join(' + ') || 'no'} failures`,
  )
}
console.log(`seeds ${first} to ${first + round}; ${failed === 0 ? 'nothing failed' : `${failed} sorts of failure`}`)
process.exit(failed === 0 ? 0 : 1)
