// `npm run profile -- FOLDER ...`: lints it under the profiler and prints the functions that take most. The whole profile opens in Chrome's tools.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from './scratch.mjs'

const folder = join(scratch, 'profile')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const cli = join(import.meta.dirname, '../dist/cli.js')
const [paths, json] = [process.argv.slice(2), join(scratch, 'report.json')]
spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-dir', folder, cli, 'lint', ...paths, '--format', 'json', '--output-file', json], {
  stdio: 'inherit',
})
const file = join(folder, readdirSync(folder)[0])
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'))

const byId = new Map(nodes.map((node) => [node.id, node]))
const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
const nameOf = ({ callFrame: { functionName, lineNumber, columnNumber } }) =>
  `${functionName || '(anonymous)'} ${lineNumber + 1}:${columnNumber + 1}`
const own = new Map()
const whole = new Map()
const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time)
for (const [at, sample] of samples.entries()) {
  const time = timeDeltas[at] / 1000
  add(own, nameOf(byId.get(sample)), time)
  const names = new Set()
  for (let id = sample; id !== undefined; id = parents.get(id)) names.add(nameOf(byId.get(id)))
  for (const name of names) add(whole, name, time)
}
for (const [title, map] of [
  ['on its own', own],
  ['with what it calls', whole],
]) {
  console.log(`\n${title}, ms`)
  for (const [name, time] of [...map].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`${time.toFixed(0).padStart(7)}  ${name}`)
}
console.log(`\n${file}`)
