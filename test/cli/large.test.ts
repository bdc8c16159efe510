// A repository of 2,000 pages whose findings depend on one another: however the work is shared, ordered or remembered, the report is the same bytes.

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repository } from './repository.ts'

const program = join(import.meta.dirname, '../../dist/cli.js')
const files = repository(2000)

let folder = ''
/** Two runs go on side by side, so that all take half the time where there are two processors. */
let runs: { readonly sharded: Promise<Sharded>; readonly cold: Promise<Run>; readonly warm: Promise<Run> }
let one: Run

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Sharded {
  readonly shards: readonly Run[]
  readonly names: readonly string[]
  readonly merged: Run
}

function guiderail(...args: string[]): Promise<Run> {
  const options = { cwd: join(folder, 'repo'), maxBuffer: 2 ** 28, env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') } }
  return new Promise((done) => {
    execFile(process.execPath, [program, ...args], options, (error, out, err) =>
      done({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    )
  })
}

/** Reports are large: of two that differ a digest says so. */
const told = ({ code, out, err }: Run) => ({ code, err, length: out.length, sum: createHash('sha256').update(out).digest('hex') })

/** The same order on every machine, and another than that of the names. */
const shuffled = (names: readonly string[]): string[] =>
  names
    .map((name) => [createHash('sha256').update(name).digest('hex'), name] as const)
    .sort()
    .map(([, name]) => name)

async function inShards(): Promise<Sharded> {
  const shards = await Promise.all(['1/4', '2/4', '3/4', '4/4'].map((part) => guiderail('--shard', part, '--quiet')))
  const names = readdirSync(join(folder, 'repo')).filter((name) => name.startsWith('guiderail-shard-'))
  return { shards, names, merged: await guiderail('merge', ...shuffled(names), '-f', 'json') }
}

describe.skipIf(!existsSync(program))('2,000 pages', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guiderail-large-'))
    mkdirSync(join(folder, 'repo/.git'), { recursive: true })
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'repo', path)), { recursive: true })
      writeFileSync(join(folder, 'repo', path), text)
    }
    const cold = guiderail('-f', 'json', '--cache', '--jobs', '2', ...shuffled(Object.keys(files).filter((name) => name.endsWith('.md'))))
    const warm = cold.then(() => guiderail('-f', 'json', '--cache'))
    const alone = guiderail('-f', 'json', '--jobs', '1')
    runs = { sharded: alone.then(inShards), cold, warm }
    one = await alone
  }, 240_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('say much, also across files', () => {
    const report = JSON.parse(one.out) as { files: { path: string; findings: { rule: string; related: { path: string }[] }[] }[] }
    expect({ code: one.code, files: report.files.length }).toEqual({ code: 2, files: 2000 })
    expect(one.err).toMatch(/^broken\.md: This file holds NUL bytes/)
    const all = report.files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding })))
    const count = (rule: string) => all.filter((finding) => finding.rule === rule).length
    expect(count('get-them-to')).toBeGreaterThan(400)
    expect(
      all.filter(({ rule, path, related }) => rule === 'copied-opener' && related.some((place) => place.path !== path)).length,
    ).toBeGreaterThan(1000)
    // The actions of odd plants name a strategy that nobody has, those of the others one that stands in another file.
    const orphans = all.filter(({ rule }) => rule === 'orphan-tactic').map(({ path }) => path)
    const odd = Object.keys(files).filter((path) => /plant-\d*[13579]\.md$/.test(path))
    expect(odd).toHaveLength(200)
    expect(orphans.sort()).toEqual(odd.sort())
  })

  test('in four shards, put together in any order', async () => {
    const { shards, names, merged } = await runs.sharded
    expect(shards).toEqual(shards.map(() => ({ code: 0, out: '', err: '' })))
    expect(names).toHaveLength(4)
    expect(told(merged)).toEqual(told(one))
  }, 240_000)

  test.each([
    ['two threads, a cold cache and names in no order', 'cold'],
    ['one thread, the cache that those have left, and names in order', 'warm'],
  ] as const)('with %s', async (_, run) => expect(told(await runs[run])).toEqual(told(one)), 240_000)
})
