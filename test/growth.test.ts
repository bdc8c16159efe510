// The work grows with the size of a text and no faster: counted by how often each piece of code is run, never by a clock.

import { readdirSync, readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { factsOf } from '../engine/facts.ts'
import { lint } from '../engine/lint.ts'
import { defaultSettings } from '../engine/settings.ts'
import { rules } from '../rules/index.ts'
import { partsOf } from './pages/example.ts'
import { erase } from './pages/underline.ts'

const root = join(import.meta.dirname, '..')
/** The longer text is this many times the shorter one. */
const times = 4
/** With some room for what a text does only once, or only at some length. */
const steepest = 1.2
/** Pieces that are run less often than this cost nothing. */
const least = 20_000

const session = new Session()
beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
})
afterAll(async () => {
  await session.post('Profiler.stopPreciseCoverage')
  session.disconnect()
})

/** How often the piece of each function of ours that is run most is run, by file and name. */
async function workOf(act: () => void): Promise<Map<string, number>> {
  await session.post('Profiler.takePreciseCoverage')
  act()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const work = new Map<string, number>()
  for (const { url, functions } of result) {
    const file = /(?:engine|rules)\/[\w./-]+\.ts$/.exec(url)?.[0]
    if (!file) continue
    for (const { functionName, ranges } of functions) {
      const name = `${file} ${functionName}`
      work.set(name, (work.get(name) ?? 0) + Math.max(...ranges.map(({ count }) => count)))
    }
  }
  return work
}

const steepness = (short: number, long: number) => Math.log(long / short) / Math.log(times)

/** Functions whose work grows faster than the text, as sentences. */
async function steep(texts: readonly [short: string, long: string], path: string, settings = defaultSettings): Promise<string[]> {
  const run = (text: string) => () => {
    const { document, failures } = lint(text, path, rules, settings)
    factsOf(document, rules, settings)
    expect(failures).toEqual([])
  }
  run(texts[0])()
  let found: Map<string, string> | undefined
  // V8 now and then loses counts of a function that it compiles anew: what is steep is so every time.
  for (let attempt = 0; attempt < 4 && found?.size !== 0; attempt++) {
    const now = steepIn(await workOf(run(texts[0])), await workOf(run(texts[1])))
    found = new Map([...now].filter(([name]) => !found || found.has(name)))
  }
  return [...(found?.values() ?? [])]
}

function steepIn(short: ReadonlyMap<string, number>, long: ReadonlyMap<string, number>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, count] of long) {
    const before = short.get(name) ?? 1
    const exponent = steepness(before, count)
    if (count > least && exponent > steepest) found.set(name, `${name}: ${before} to ${count}, exponent ${exponent.toFixed(2)}`)
  }
  return found
}

/** A text and the same with its body so many times. */
function longer(text: string, count: number): string {
  const [matter = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? []
  return matter + `${text.slice(matter.length)}\n\n`.repeat(count)
}

const own = ['examples', 'test/corpus'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/drawn|README/.test(name))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') })),
)

test.each(own)('$name', async ({ name, text }) => {
  const count = Math.ceil(16_000 / text.length)
  expect(await steep([longer(text, count), longer(text, count * times)], name)).toEqual([])
})

/** The first bad example of every rule that looks at one text. */
const pages = rules
  .filter(({ scope }) => scope !== 'workspace')
  .flatMap(({ id, kinds }) => {
    const bad = partsOf(readFileSync(join(root, `rules/${id}.md`), 'utf8')).find((part) => 'role' in part && part.role === 'bad')
    if (!bad || !('role' in bad)) throw new Error(`the page of ${id} has no bad example`)
    const kind = (bad.settings.kind ?? kinds[0]) as (typeof kinds)[0] | 'auto'
    return [{ id, text: erase(bad.body), settings: kind === 'auto' ? defaultSettings : { ...defaultSettings, kind } }]
  })

test.each(pages)('$id', async ({ id, text, settings }) => {
  const count = Math.ceil(12_000 / text.length)
  expect(await steep([longer(text, count), longer(text, count * times)], `${id}.md`, settings)).toEqual([])
})

/** One block as large as the text. */
const blocks = {
  'one list': (count: number) => Array.from({ length: count }, (_, at) => `- T${at}: ask Dana what changed since call ${at}\n`).join(''),
  'one nested list': (count: number) =>
    Array.from({ length: count }, (_, at) => `- Strategy S${at}: fewer audits\n  - T${at}: visit plant ${at} (S${at})\n`).join(''),
  'one table': (count: number) =>
    `| Tactic | Owner | Due |\n|---|---|---|\n${Array.from({ length: count }, (_, at) => `| T${at} visit | Ines | 2026-11-02 |\n`).join('')}`,
  'one paragraph': (count: number) =>
    Array.from({ length: count }, (_, at) => `Get them to sign before call ${at}, or lose the price.\n`).join(''),
  'many headings': (count: number) => Array.from({ length: count }, (_, at) => `## Strategy ${at}\n\nFewer audits.\n\n`).join(''),
  'a dialogue': (count: number) =>
    Array.from({ length: count }, (_, at) => `**Rep:** "What changed since call ${at}?"\n\n**Prospect:** "Nothing."\n\n`).join(''),
}

test.each(Object.entries(blocks))('%s', async (name, make) => {
  for (const kind of ['account-plan', 'call-script', 'playbook'] as const)
    expect(await steep([make(300), make(300 * times)], `${name}.md`, { ...defaultSettings, kind })).toEqual([])
})
