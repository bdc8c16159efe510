// Pipes, sockets, devices, folders called like pages, files that may not be read or go away: told once or left out, all else linted.

import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeDisk, nodeIo } from '../../cli/node.ts'
import { run } from '../../cli/run.ts'
import { reached } from './figures.ts'
import { faulty, newProject, type ProjectFolder, program } from './folder.ts'

const linted = (out: string): string[] => JSON.parse(out).files.map(({ path }: { path: string }) => path)
const here = process.platform !== 'win32'

/** Each makes something that is called `odd.md`; the answer undoes it. */
const odd: Readonly<Record<string, (project: ProjectFolder) => undefined | (() => unknown)>> = {
  'a pipe': ({ at }) => void execFileSync('mkfifo', [at('odd.md')]),
  'a folder': ({ at }) => void mkdirSync(at('odd.md')),
  'a socket': ({ at }) => {
    const server = createServer().listen(at('odd.md'))
    return () => server.close()
  },
  'a device without an end': ({ at }) => void execFileSync('mknod', [at('odd.md'), 'c', '1', '5']),
  'a device that waits for somebody to type': ({ at }) => void execFileSync('mknod', [at('odd.md'), 'c', '5', '0']),
}

/** Containers may refuse it to root too. */
const maySeeDevices = process.getuid?.() === 0 && makesDevice()

function makesDevice(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'guiderail-device-'))
  try {
    return spawnSync('mknod', [join(folder, 'zero'), 'c', '1', '5']).status === 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const oddFiles = Object.entries(odd)

test.skipIf(!here).for(oddFiles)('%s in a folder is left out, named it is told', { timeout: 30_000 }, async ([name, make], { skip }) => {
  if (name.startsWith('a device')) skip(!maySeeDevices, 'nobody may make devices here')
  using project = newProject({ 'a.md': faulty, 'b.md': faulty })
  const undo = make(project)
  try {
    const timeout = 20_000
    const all = await project.run(['-f', 'json', '.'], { timeout })
    expect({ ...all, out: linted(all.out) }).toEqual({ code: 1, signal: null, out: ['a.md', 'b.md'], err: '' })
    const named = await project.run(['-f', 'json', 'odd.md', 'a.md'], { timeout })
    expect({ signal: named.signal, out: linted(named.out) }).toEqual({ signal: null, out: ['a.md'] })
    if (name !== 'a folder') {
      expect(named.code).toBe(2)
      expect(named.err).toMatch(/^odd\.md[^\n]*\n$/)
    }
    const config = await project.run(['-c', 'odd.md', '.'], { timeout })
    expect({ signal: config.signal, code: config.code }).toEqual({ signal: null, code: 2 })
    reached({ 'odd files': 1 })
  } finally {
    undo?.()
  }
})

/** Root may read everything, so another user runs it; who may not run this Node, where it lies in root's own folder, cannot show it. */
const asOther = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const mayRun = here && spawnSync(process.execPath, ['-e', `require('fs').readFileSync(${JSON.stringify(program)})`], asOther).status === 0

test.skipIf(!mayRun)('a page and a folder that may not be read are each told once', async () => {
  using project = newProject({ 'a.md': faulty, 'b/c.md': faulty, 'z.md': faulty })
  chmodSync(project.at('a.md'), 0)
  chmodSync(project.at('b'), 0)
  if (asOther.uid) for (const name of ['.', '.git', 'z.md']) chownSync(project.at(name), 65534, 65534)
  chmodSync(project.around, 0o755)
  const { code, out, err } = await project.run(['-f', 'json', '.'], asOther)
  chmodSync(project.at('b'), 0o755)
  expect({ code, out: linted(out).filter((path) => path !== 'a.md') }).toEqual({ code: 2, out: ['z.md'] })
  expect(err.trim().split('\n').sort()).toEqual([
    'a.md: This file cannot be read: no permission.',
    'b: This folder cannot be read: no permission.',
  ])
})

test('a page that goes away between being found and being read is told, all others are linted', async () => {
  using project = newProject({ 'a.md': faulty, 'b.md': faulty, 'c.md': faulty })
  let out = ''
  let err = ''
  const io = {
    ...nodeIo(),
    ...{ cwd: project.path, env: {} },
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  const read = async (path: string) => {
    if (path.endsWith('/b.md')) rmSync(path, { force: true })
    return nodeDisk.read(path)
  }
  const code = await run(['-f', 'json', '.'], { ...io, disk: { ...nodeDisk, read } })
  expect({ code, err, out: linted(out).filter((path) => path !== 'b.md') }).toEqual({
    code: 2,
    err: 'b.md: This file is not there any more.\n',
    out: ['a.md', 'c.md'],
  })
})
