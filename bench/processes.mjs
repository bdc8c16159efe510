// Runs a Node program and tells what it used.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { median } from './numbers.mjs'
import { scratch } from './scratch.mjs'

const usage = join(import.meta.dirname, 'usage.cjs')
const report = join(scratch, 'usage.json')
/** Minutes after which a peer is given up. */
const patience = 10

/** `{ cpu, wall, peak, code }`: milliseconds, MB, exit code; `null` when it did not end. */
export function use(args, { cwd, env = {} } = {}) {
  rmSync(report, { force: true })
  const begun = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, ['--require', usage, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, ...env, BENCH_USAGE: report, NO_COLOR: '1' },
    timeout: patience * 60_000,
  })
  const wall = Number(process.hrtime.bigint() - begun) / 1e6
  return existsSync(report) ? { ...JSON.parse(readFileSync(report, 'utf8')), wall, code: status } : null
}

/** Several runs of each of several programs, taking turns so that a busy machine is as hard on all; the medians. */
export function compare(programs, runs) {
  const all = programs.map(() => [])
  for (let run = 0; run < runs; run++)
    for (const [at, program] of programs.entries()) {
      const used = use(program)
      if (used) all[at].push(used)
    }
  return all.map((each) => ({ cpu: median(each.map(({ cpu }) => cpu)), wall: median(each.map(({ wall }) => wall)) }))
}
