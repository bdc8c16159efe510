// What is left of a run that is killed while it writes: the text as it was or as it was to be, and nothing for long.

import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writer } from '../../cli/disk/put.ts'
import { sweep } from '../../cli/disk/sweep.ts'
import { findFiles } from '../../workspace/find.ts'
import { Project } from '../../workspace/project.ts'
import { unfinishedName, writerOf } from '../../workspace/unfinished.ts'
import { memoryDisk } from '../disk.ts'

// Programs are started, which takes its time on a machine with much to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const program = join(import.meta.dirname, '../../dist/cli.js')
const lines = 'Hello Dana. How do you plan the week? \n'.repeat(1000)
const before = `---\ntype: call-script\n---\n\n<!-- guiderail-disable-line get-them-to -->\n\n${lines}`
const after = `---\ntype: call-script\n---\n\n${lines}`

/** Loaded before the program: kills it right after the step of a write that KILL names. */
const killer = `
const fs = require('node:fs/promises')
const die = (step) => step === process.env.KILL && process.kill(process.pid, 'SIGKILL')
const { open, rename } = fs
fs.open = async (path, flags, ...rest) => {
  const file = await open(path, flags, ...rest)
  if (flags !== 'wx') return file
  die('open')
  const writeFile = file.writeFile.bind(file)
  file.writeFile = async (bytes) => {
    if (process.env.KILL === 'half') await file.write(bytes.subarray(0, bytes.length / 2))
    die('half')
    await writeFile(bytes)
    die('write')
  }
  for (const step of ['chmod', 'sync', 'close']) {
    const own = file[step].bind(file)
    file[step] = async (...args) => {
      const result = await own(...args)
      die(step)
      return result
    }
  }
  return file
}
fs.rename = async (...paths) => {
  await rename(...paths)
  die('rename')
}
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guiderail-'))
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, 'a.md'), before)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const names = () => readdirSync(folder).sort()
const fix = (env: Record<string, string> = {}, ...flags: string[]) =>
  spawnSync(process.execPath, [...flags, program, '--fix', 'a.md'], { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' })

describe.skipIf(!existsSync(program) || process.platform === 'win32')('a run that is killed', () => {
  test.each(['open', 'half', 'write', 'chmod', 'sync', 'close', 'rename'])('after the step %s', (step) => {
    writeFileSync(at('killer.cjs'), killer)
    expect(fix({ KILL: step }, '--require', at('killer.cjs')).signal).toBe('SIGKILL')
    expect(readFileSync(at('a.md'), 'utf8') === (step === 'rename' ? after : before)).toBe(true)
    const left = names().filter((name) => writerOf(name))
    expect(left).toHaveLength(step === 'rename' ? 0 : 1)
    expect(fix().status).toBe(0)
    expect(readFileSync(at('a.md'), 'utf8') === after).toBe(true)
    expect(names()).toEqual(['.git', 'a.md', 'killer.cjs'])
  })

  test('is swept also when nothing is left to be fixed', () => {
    writeFileSync(at('a.md'), after)
    writeFileSync(at(unfinishedName({ ...writer, process: spawnSync(process.execPath, ['-e', '']).pid }, 'abcdefabcdef')), before)
    expect(fix()).toMatchObject({ status: 0, stderr: '' })
    expect(names()).toEqual(['.git', 'a.md'])
  })

  test('a full disk leaves the text as it was', () => {
    // A limit on the size of files makes a write come back half done, as a full disk does.
    const limited = `trap '' XFSZ; ulimit -f 16; exec "$0" "$@"`
    const run = spawnSync('bash', ['-c', limited, process.execPath, program, '--fix', 'a.md'], { cwd: folder, encoding: 'utf8' })
    expect(run).toMatchObject({ status: 2, stderr: 'a.md: This file was left as it is: the disk takes no file of this size.\n' })
    expect(readFileSync(at('a.md'), 'utf8') === before).toBe(true)
    expect(names()).toEqual(['.git', 'a.md'])
  })
})

test('only what nobody can be writing any more is swept, in this folder alone', async () => {
  const dead = { ...writer, process: spawnSync(process.execPath, ['-e', '']).pid }
  const make = (name: string, hoursAgo = 0) => {
    writeFileSync(at(name), '')
    const time = Date.now() / 1000 - hoursAgo * 3600
    utimesSync(at(name), time, time)
    return name
  }
  const elsewhere = { machine: writer.machine === '00000000' ? '11111111' : '00000000', process: dead.process }
  make(unfinishedName(dead, '000000000001'))
  make(unfinishedName(elsewhere, '000000000002'), 2)
  const kept = [
    make(unfinishedName(writer, '000000000003')),
    make(unfinishedName(elsewhere, '000000000004')),
    make('.guiderail-notes.tmp', 9000),
    make(`x${unfinishedName(dead, '000000000005')}`, 9000),
    make(`${unfinishedName(dead, '000000000006')}.md`, 9000),
    make('a.md.3782617', 9000),
  ]
  mkdirSync(at('sub'))
  make(join('sub', unfinishedName(dead, '000000000007')), 9000)
  mkdirSync(at(unfinishedName(dead, '000000000008')))
  symlinkSync('a.md', at(unfinishedName(dead, '000000000009')))
  await sweep(folder)
  expect(names()).toEqual(
    ['.git', 'a.md', 'sub', unfinishedName(dead, '000000000008'), unfinishedName(dead, '000000000009'), ...kept].sort(),
  )
  expect(readdirSync(at('sub'))).toHaveLength(1)
  expect(statSync(at('a.md')).size).toBe(before.length)
  await sweep(at('nowhere'))
})

test('what a killed run left is never linted', async () => {
  const name = unfinishedName(writer, 'abcdefabcdef')
  const disk = memoryDisk({ '/repo/guiderail.config.yaml': 'files: "**"\n', [`/repo/${name}`]: before, '/repo/a.md': before })
  const find = (...names: string[]) => findFiles(new Project(disk, { known: [], folder: '/repo' }), '/repo', names)
  expect((await find('.')).targets.map(({ path }) => path)).toEqual(['/repo/a.md', '/repo/guiderail.config.yaml'])
  expect(await find(name)).toMatchObject({
    targets: [],
    notices: [{ message: `${name} is left alone: it is what a run left that was killed while it wrote.` }],
  })
})
