// What the bench measures: each gives rows `{ group, name, unit, ours, goal }`, some with the figure of a peer.

import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { corpusFolder, doubled, markdownIn } from './corpus.mjs'
import { documents, shapes } from './documents.mjs'
import { initializeTime } from './initialize.mjs'
import { inside } from './inside.mjs'
import { installedPeers } from './peers.mjs'
import { compare, use } from './processes.mjs'
import { scratch } from './scratch.mjs'

const root = join(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.js')
const report = join(scratch, 'report.json')
const lintAll = (folder, ...more) => use([cli, 'lint', folder, '--format', 'json', '--output-file', report, ...more])
const megabytes = (folder) => markdownIn(folder).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6

/** A whole repository of handbooks, beside what peers take for it. */
export function repository({ corpus }) {
  const folder = corpus ?? corpusFolder()
  const size = megabytes(folder)
  const mine = lintAll(folder)
  const row = (name, unit, ours, more = {}) => ({ group: 'repository', name, unit, ours, ...more })
  const cache = join(scratch, 'cache')
  rmSync(cache, { force: true })
  const cold = lintAll(folder, '--cache-location', cache)
  const warm = lintAll(folder, '--cache-location', cache)
  const two = lintAll(folder, '--jobs', '2')
  const rows = [
    row('warm cache, times faster', '', cold.cpu / warm.cpu, { goal: 5, more: true }),
    row('two jobs, times faster by the clock', '', mine.wall / two.wall, { goal: 1.6, more: true }),
    row(`CPU for ${size.toFixed(1)} MB`, 's', mine.cpu / 1000, { goal: (1.0 * size) / 12 }),
    row('peak memory', 'MB', mine.peak, { goal: 120 }),
    row('peak memory, twice as much', 'MB', lintAll(doubled(folder, 'twice')).peak, { goal: 120 }),
  ]
  for (const { name, args } of installedPeers(folder)) {
    const theirs = use(args)
    if (theirs) rows.push(row(`CPU, ${name}`, 's', mine.cpu / 1000, { peer: theirs.cpu / 1000 }))
  }
  return rows
}

/** Documents that are all sales material: ours, or those of a folder. */
export async function sales({ sales: given }) {
  const folder = given ?? made()
  const files = markdownIn(folder).map(({ path }) => path)
  const list = join(scratch, 'sales.json')
  writeFileSync(list, JSON.stringify(files))
  const size = megabytes(folder)
  const { cpu, peak } = lintAll(folder)
  const { rate, slowest, counts } = await inside('rates', list, 'each')
  const row = (name, unit, ours, more = {}) => ({ group: 'sales documents', name, unit, ours, ...more })
  return [
    row(`whole process, ${size.toFixed(1)} MB`, 'MB/s', (size * 1000) / cpu, { goal: 4, more: true }),
    row('warm', 'MB/s', rate, { goal: 4, more: true }),
    row('the slowest document, warm', 'MB/s', slowest.rate, { goal: 1, more: true }),
    row('peak memory', 'MB', peak, { goal: 120 }),
    ...Object.entries(counts).map(([name, count]) => row(`count: ${name}`, '', count)),
  ]
}

function made() {
  const folder = join(scratch, 'sales')
  rmSync(folder, { recursive: true, force: true })
  for (const { name, text } of documents(200)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** One small file, beside a Node that does nothing. */
export async function start() {
  const small = join(root, 'examples/scripts/cold-call-clinics.md')
  const [nothing, lint] = compare(
    [
      ['-e', '0'],
      [cli, 'lint', small],
    ],
    15,
  )
  const row = (name, ours, more) => ({ group: 'start', name, unit: 'ms', ours, ...more })
  return [
    row('lint one small file, wall', lint.wall, { goal: 1.6 * nothing.wall + 40, peer: nothing.wall }),
    row('lint one small file, CPU', lint.cpu, { goal: 1.6 * nothing.cpu + 40, peer: nothing.cpu }),
    row('lsp answers initialize', await initializeTime([cli, 'lsp', '--stdio'], 9), { goal: 150, peer: nothing.wall }),
  ]
}

const goals = {
  100: { character: 15, fence: 15, comment: 15, paste: 250, hover: 10 },
  1000: { character: 60, fence: 60, comment: 60, paste: 250, hover: 60 },
}

/** The editor: from an edit to the diagnostics. */
export async function typing({ rounds = 100 }) {
  const rows = []
  for (const kilobytes of [100, 1000]) {
    const file = join(scratch, 'typing.json')
    const texts = Object.fromEntries(Object.entries(shapes).map(([name, make]) => [name, make(kilobytes * 1000)]))
    writeFileSync(file, JSON.stringify({ texts, paste: shapes.plan(100_000) }))
    const row = (name, ours, goal) => ({ group: `typing, ${kilobytes} KB`, name, unit: 'ms', ours, goal })
    for (const { name, p50, p99 } of await inside('typing', file, String(kilobytes === 100 ? rounds : Math.ceil(rounds / 5)))) {
      const goal = Object.entries(goals[kilobytes]).find(([what]) => name.includes(what))?.[1]
      if (name.endsWith('character')) rows.push(row(`${name}, p50`, p50, kilobytes === 100 ? 4 : undefined))
      rows.push(row(`${name}, p99`, p99, goal))
    }
  }
  return rows
}

const budgets = [
  ['dist/guiderail.js', 'command line', 2100],
  ['dist/server.js', 'server, in Node and web workers', 2900],
  ['dist/client.js', 'client, in Node and web workers', 1200],
  ['dist/api.mjs', 'library', 1500],
  ['dist/page.html', 'page for people without an editor', 1600],
]

/** What is shipped, in KB. */
export function sizes() {
  const kilobytes = (bytes) => bytes / 1024
  return budgets
    .map(([file, name, goal]) => ({ path: join(root, file), name, goal }))
    .filter(({ path }) => existsSync(path))
    .flatMap(({ path, name, goal }) => [
      { group: 'size', name, unit: 'KB', ours: kilobytes(statSync(path).size), goal },
      { group: 'size', name: `${name}, gzip`, unit: 'KB', ours: kilobytes(gzipSync(readFileSync(path)).length) },
    ])
}

export const measures = { sizes, start, repository, sales, typing }
