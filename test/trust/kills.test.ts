// `--fix` is killed at any moment: every page is as it was or as it was to be, and the next run finishes the work.

import { type FSWatcher, watch } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { reached, times } from './figures.ts'
import { fixed, newProject, unfixed } from './folder.ts'

const filler = 'How do you plan the week, and who is asked about it? \n'.repeat(400)
/** One large page among many small ones. */
const pages = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`page-${at}.md`, at === 6 ? filler.repeat(100) : filler.slice(0, 2000 * at)]),
)

test.skipIf(process.platform === 'win32')('random moments', { timeout: times(60_000) }, async () => {
  let kills = 0
  let damaged = 0
  let cut = 0
  for (let run = 0; run < times(3); run++) {
    using project = newProject(Object.fromEntries(Object.entries(pages).map(([name, more]) => [name, unfixed + more])))
    const child = project.start(['--fix', '.'], { stdio: 'ignore' })
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)))
    await firstWrite(project.path)
    await setTimeout(Math.random() * 40)
    child.kill('SIGKILL')
    if ((await ended) === 'SIGKILL') kills++
    const states = Object.entries(pages).map(([name, more]) => stateOf(project.read(name), more))
    damaged += states.filter((state) => state === 'damaged').length
    if (states.includes('old') && states.includes('new')) cut++
    expect((await project.run(['--fix', '.'])).err).toBe('')
    expect(project.names()).toEqual(['.git', ...Object.keys(pages).sort()])
    expect(new Set(Object.entries(pages).map(([name, more]) => stateOf(project.read(name), more)))).toEqual(new Set(['new']))
  }
  expect(damaged).toBe(0)
  reached({ kills, 'kills in the middle of the work': cut, damaged })
})

function stateOf(text: string, more: string): 'old' | 'new' | 'damaged' {
  if (text === unfixed + more) return 'old'
  return text === fixed + more ? 'new' : 'damaged'
}

/** Resolves when anything in a folder changes. */
async function firstWrite(folder: string): Promise<void> {
  let watcher: FSWatcher | undefined
  await Promise.race([
    new Promise<void>((resolve) => {
      watcher = watch(folder, () => resolve())
    }),
    setTimeout(10_000),
  ])
  watcher?.close()
}
