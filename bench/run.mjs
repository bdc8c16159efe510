// `npm run bench`: measures, prints a table, writes JSON, and with `--record "what changed"` adds a line to the history.
// Options: --rounds N (edits of each sort); --only repository,sales,start,typing,sizes; --corpus FOLDER; --sales FOLDER (all of it sales material).

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { record } from './history.mjs'
import { machine } from './machine.mjs'
import { measures } from './measures.mjs'
import { scratch } from './scratch.mjs'
import { tableOf } from './table.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    corpus: { type: 'string' },
    sales: { type: 'string' },
    record: { type: 'string' },
    rounds: { type: 'string' },
  },
})
const names = values.only?.split(',') ?? Object.keys(measures)
const rows = []
for (const name of names) {
  if (!measures[name]) throw new Error(`there is no measure ${name}, only ${Object.keys(measures).join(', ')}`)
  process.stderr.write(`${name} ...\n`)
  rows.push(...(await measures[name]({ ...values, rounds: values.rounds && Number(values.rounds) })))
}
const result = { machine: machine(), date: new Date().toISOString().slice(0, 10), rows }
console.log(tableOf(rows))
console.log(result.machine)
writeFileSync(join(scratch, 'result.json'), JSON.stringify(result, null, 2))
if (values.record !== undefined) record(result, values.record)
