// Somebody saves a page while `--fix` works on it: what they saved stays, at whatever step it comes.

import { renameSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { replace } from '../../cli/disk/replace.ts'
import { reached, times } from './figures.ts'
import { fixed, newProject, unfixed } from './folder.ts'

/** Called before each step of a write, with its name. */
const rival = vi.hoisted(() => ({ before: (_step: string) => {} }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const stepped = <T extends (...args: never[]) => unknown>(step: string, own: T): T =>
    ((...args: Parameters<T>) => {
      rival.before(step)
      return own(...args)
    }) as T
  const open: typeof real.open = async (path, flags, ...rest) => {
    rival.before('open')
    const file = await real.open(path, flags, ...rest)
    const names = ['writeFile', 'stat', 'chmod', 'sync', 'close']
    return new Proxy(file, {
      get: (target, step: keyof typeof file) => {
        const own = target[step]
        if (typeof own !== 'function') return own
        const bound = (own as (...all: never[]) => unknown).bind(target)
        return names.includes(String(step)) ? stepped(`draft ${String(step)}`, bound) : bound
      },
    })
  }
  const own = {
    open,
    stat: stepped('stat', real.stat),
    readFile: stepped('readFile', real.readFile),
    rename: stepped('rename', real.rename),
  }
  return { ...real, ...own, default: { ...real, ...own } }
})

const bytes = (text: string) => new TextEncoder().encode(text)
const saved = `${unfixed}\nWhat somebody typed meanwhile.\n`

/** How editors save: over the file, or by putting another one in its place. */
const ways: Readonly<Record<string, (path: string) => void>> = {
  'over the file': (path) => writeFileSync(path, saved),
  'another file in its place': (path) => {
    writeFileSync(`${path}.new`, saved)
    renameSync(`${path}.new`, path)
  },
}

const steps = ['stat', 'open', 'draft writeFile', 'draft stat', 'draft chmod', 'draft sync', 'draft close', 'readFile']

test.each(Object.entries(ways))('%s: a save before any step stays, and it is said', async (_, save) => {
  let races = 0
  for (let turn = 0; turn < times(3); turn++)
    for (const step of steps) {
      using project = newProject({ 'a.md': unfixed })
      let done = false
      rival.before = (now) => {
        if (now === step && !done) save(project.at('a.md'))
        done ||= now === step
      }
      const replaced = replace(project.at('a.md'), bytes(unfixed), bytes(fixed))
      await expect(replaced, step).rejects.toThrow('it was changed while it was being linted; run again')
      rival.before = () => {}
      expect({ step, done, text: project.read('a.md') }).toEqual({ step, done: true, text: saved })
      expect(project.names()).toEqual(['.git', 'a.md'])
      races++
    }
  reached({ races, 'texts lost': 0 })
})

// No system that we run on can compare and rename in one step: between the last look and the rename a save is overwritten.
test('the time in which a save is lost is one step: between the last look at the page and its replacement', async () => {
  using project = newProject({ 'a.md': unfixed })
  const seen: string[] = []
  rival.before = (step) => void seen.push(step)
  await replace(project.at('a.md'), bytes(unfixed), bytes(fixed))
  rival.before = () => {}
  expect(seen.slice(-2)).toEqual(['readFile', 'rename'])
  expect(project.read('a.md')).toBe(fixed)
})
