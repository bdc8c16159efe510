// A run that is stopped is no success, and spoils nothing; a run that could not do all of its work says so.

import { once } from 'node:events'
import { watch } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { endOf, faulty, fixed, newProject, unfixed } from './folder.ts'

const pages = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`${at}.md`, unfixed]))

describe.skipIf(process.platform === 'win32')('stopped while it writes by', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', { timeout: 30_000 }, async (signal) => {
    using project = newProject(pages)
    const child = project.start(['--fix', '.'])
    const ended = endOf(child)
    const watcher = watch(project.path)
    await once(watcher, 'change')
    watcher.close()
    child.kill(signal)
    const { code, signal: by } = await ended
    expect(code === 0 && by === null && Object.keys(pages).some((name) => project.read(name) !== fixed)).toBe(false)
    for (const name of Object.keys(pages)) expect([unfixed, fixed]).toContain(project.read(name))
  })
})

test.each([
  ['nothing to say', { 'a.md': fixed }, 0],
  ['a finding', { 'a.md': faulty }, 1],
  ['a page that is no text beside clean ones', { 'a.md': fixed, 'b.md': Buffer.from([0xff, 0xfe, 0]) }, 2],
  ['a page that is no text beside a finding', { 'a.md': faulty, 'b.md': Buffer.from([0xff, 0xfe, 0]) }, 2],
  ['a broken config', { 'a.md': fixed, 'guiderail.config.yaml': 'rules: [' }, 2],
] as const)('%s: exit code', async (_, files, code) => {
  using project = newProject(files)
  expect((await project.run(['.'])).code).toBe(code)
})
