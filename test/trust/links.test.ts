// Links of every kind: what lies outside of the project is neither read nor written, and circles end.

import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reached, times } from './figures.ts'
import { fixed, newProject, type ProjectFolder, unfixed } from './folder.ts'
import { guiderailOnDisk } from './in-process.ts'

const secret = 'canary-7f3a'
/** A page outside that would be changed, and whose words would be shown. */
const outside = `${unfixed}\nGet the ${secret} to sign.\n`

/** Each lays a link into a project; what it leads to outside is at \`../out\`. */
const links: Readonly<Record<string, (project: ProjectFolder) => void>> = {
  'a page that leads out': (project) => symlinkSync('../out/page.md', project.at('link.md')),
  'a page that leads out by its whole path': (project) => symlinkSync(join(project.around, 'out/page.md'), project.at('link.md')),
  'a folder that leads out': (project) => symlinkSync('../out', project.at('link')),
  'a folder below a folder that leads out': (project) => {
    mkdirSync(project.at('a'))
    symlinkSync('../../out', project.at('a/link'))
  },
  'a chain of links': (project) => {
    symlinkSync('second.md', project.at('link.md'))
    symlinkSync('../out/page.md', project.at('second.md'))
  },
  'a link by way of a folder that leads out': (project) => {
    symlinkSync('../out', project.at('out'))
    symlinkSync('out/page.md', project.at('link.md'))
  },
  'a link to itself': (project) => symlinkSync('link.md', project.at('link.md')),
  'two links in a circle': (project) => {
    symlinkSync('b.md', project.at('link.md'))
    symlinkSync('link.md', project.at('b.md'))
  },
  'a folder in itself': (project) => symlinkSync('.', project.at('link')),
  'a link to nowhere': (project) => symlinkSync('nowhere.md', project.at('link.md')),
  'the way up': (project) => symlinkSync('..', project.at('link')),
  'a page of the system': (project) => symlinkSync('/etc/passwd', project.at('link.md')),
  'a process as a page': (project) => symlinkSync('/proc/self/environ', project.at('link.md')),
  'a config that leads out': (project) => symlinkSync('../out/guiderail.config.yaml', project.at('guiderail.config.yaml')),
  'an ignore file that leads out': (project) => symlinkSync('../out/ignore', project.at('.guiderailignore')),
  'a list of accepted sentences that leads out': (project) =>
    symlinkSync('../out/guiderail.accepted.yaml', project.at('guiderail.accepted.yaml')),
}

const around = {
  '../out/page.md': outside,
  '../out/guiderail.config.yaml': `rules:\n  ${secret}: off\n`,
  '../out/ignore': `${secret}\n`,
  '../out/guiderail.accepted.yaml': `- rule: ${secret}\n`,
}

const commands = [
  ['-f', 'json', '.'],
  ['-f', 'json', 'link.md'],
  ['-f', 'json', 'link/page.md'],
  ['--fix', '.'],
  ['--fix', 'link.md'],
  ['--fix', 'link/page.md'],
  ['-f', 'json', '-o', 'link.md', 'inside.md'],
  ['-f', 'json', '-o', 'link/page.md', 'inside.md'],
]

describe.each(Object.entries(links))('%s', (_, lay) => {
  test.skipIf(process.platform === 'win32').each(commands)('%s %s %s %s', async (...args) => {
    using project = newProject({ 'inside.md': unfixed, ...around })
    lay(project)
    const { out, err } = await guiderailOnDisk(project.path, ...args)
    expect(out + err).not.toContain(secret)
    expect(out + err).not.toMatch(/root:x:|PATH=/)
    for (const [name, text] of Object.entries(around)) expect(project.read(name)).toBe(text)
    expect(project.names('../out')).toEqual(['guiderail.accepted.yaml', 'guiderail.config.yaml', 'ignore', 'page.md'])
    expect([unfixed, fixed]).toContain(project.read('inside.md'))
    reached({ escapes: 0 })
  })
})

test.skipIf(process.platform === 'win32')('a page that becomes a link out of the project while it is fixed', async () => {
  let swaps = 0
  for (let turn = 0; turn < times(10); turn++) {
    using project = newProject({ 'a/page.md': unfixed, ...around })
    const running = guiderailOnDisk(project.path, '--fix', '.')
    for (let wait = 0; wait < turn; wait++) await new Promise((resolve) => setImmediate(resolve))
    renameSync(project.at('a/page.md'), project.at('a/moved.md'))
    symlinkSync('../../out/page.md', project.at('a/page.md'))
    await running
    expect(project.read('../out/page.md')).toBe(outside)
    swaps++
  }
  reached({ swaps, escapes: 0 })
})

describe('what is written keeps', () => {
  test.each([0o600, 0o640, 0o644, 0o664, 0o755, 0o666])('its mode %o', async (mode) => {
    using project = newProject({ 'a.md': unfixed })
    chmodSync(project.at('a.md'), mode)
    expect((await guiderailOnDisk(project.path, '--fix', 'a.md')).code).toBe(0)
    expect(statSync(project.at('a.md')).mode & 0o7777).toBe(mode)
    expect(project.read('a.md')).toBe(fixed)
  })

  test.skipIf(process.getuid?.() !== 0)('its mode and owner, when root fixes the page of somebody else', async () => {
    using project = newProject({ 'a.md': unfixed })
    const { chownSync } = await import('node:fs')
    chownSync(project.at('a.md'), 12345, 23456)
    chmodSync(project.at('a.md'), 0o640)
    expect((await guiderailOnDisk(project.path, '--fix', 'a.md')).code).toBe(0)
    const { uid, gid, mode } = statSync(project.at('a.md'))
    expect({ uid, gid, mode: mode & 0o7777 }).toEqual({ uid: 12345, gid: 23456, mode: 0o640 })
  })

  test('its other name: a page with two is left alone, mode and all', async () => {
    using project = newProject({ 'a.md': unfixed })
    linkSync(project.at('a.md'), join(project.around, 'twin.md'))
    expect((await guiderailOnDisk(project.path, '--fix', 'a.md')).code).toBe(2)
    expect([project.read('a.md'), readFileSync(join(project.around, 'twin.md'), 'utf8')]).toEqual([unfixed, unfixed])
  })

  test('the link that leads to it', async () => {
    using project = newProject({ 'plans/a.md': unfixed })
    symlinkSync('plans/a.md', project.at('link.md'))
    expect((await guiderailOnDisk(project.path, '--fix', 'link.md')).code).toBe(0)
    expect(project.read('plans/a.md')).toBe(fixed)
    rmSync(project.at('plans/a.md'))
    writeFileSync(project.at('plans/a.md'), 'still a link')
    expect(project.read('link.md')).toBe('still a link')
  })
})
