// `npm run soak -- --minutes N [--seed S]`: works in one server for so long, and holds its memory and handles to be flat.

import { parseArgs } from 'node:util'
import { corpusOf } from '../fuzz/corpus.ts'
import { growthOf, soak } from './soak.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '2' }, seed: { type: 'string', default: String(Date.now() % 0x7fffffff) } },
})
const minutes = Number(values.minutes)
const seed = Number(values.seed)
const end = Date.now() + minutes * 60_000
const every = Math.max(1000, (minutes * 60_000) / 60)
let next = Date.now() + every
console.log(`seed ${seed}, ${minutes} minutes`)

const { samples, steps } = await soak(seed, corpusOf(process.cwd()), () => {
  const now = Date.now()
  if (now < next && now < end) return now < end ? 'go on' : 'end'
  next = now + every
  return now < end ? 'sample' : 'end'
})
for (const { step, heap, handles } of samples) console.log(`after ${step} steps: ${(heap / 1e6).toFixed(1)} MB, ${handles} handles`)
const { heap, handles, allowed } = growthOf(samples)
const isFlat = heap <= allowed && handles <= 0
console.log(
  `${steps} steps, last half: heap ${(heap / 1e6).toFixed(2)} MB more (${(allowed / 1e6).toFixed(1)} allowed), ${handles} handles more`,
)
console.log(isFlat ? 'flat' : 'NOT flat')
process.exit(isFlat ? 0 : 1)
