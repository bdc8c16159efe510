// The command line on a real disk: atomic writes, modes, links, and the built program itself.

import { execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Io } from '../../cli/io.ts'
import { nodeIo } from '../../cli/node.ts'
import { run } from '../../cli/run.ts'
import { slashed } from '../../workspace/paths.ts'

const head = '---\ntype: call-script\n---\n\n# Call\n\n'
const unused = `${head}<!-- guiderail-disable-line get-them-to -->\n\nHello Dana.\n`
const clean = `${head}Hello Dana.\n`
const isRoot = process.getuid?.() === 0

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guiderail-'))
  mkdirSync(join(folder, 'repo', '.git'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, 'repo', name)

async function guiderail(...args: string[]) {
  let out = ''
  let err = ''
  const io: Io = {
    ...nodeIo(),
    cwd: slashed(join(folder, 'repo')),
    env: {},
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  }
  return { code: await run(args, io), out, err }
}

describe('--fix', () => {
  test('keeps the mode and leaves nothing behind', async () => {
    writeFileSync(at('a.md'), unused)
    chmodSync(at('a.md'), 0o640)
    expect((await guiderail('--fix', 'a.md')).code).toBe(0)
    expect(readFileSync(at('a.md'), 'utf8')).toBe(clean)
    expect(statSync(at('a.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(folder, 'repo')).sort()).toEqual(['.git', 'a.md'])
  })

  test('does not touch what needs nothing', async () => {
    writeFileSync(at('a.md'), clean)
    const { ino, mtimeMs } = statSync(at('a.md'))
    await guiderail('--fix', 'a.md')
    expect({ ino: statSync(at('a.md')).ino, mtimeMs: statSync(at('a.md')).mtimeMs }).toEqual({ ino, mtimeMs })
  })

  test('writes through a link inside the project, never out of it', async () => {
    mkdirSync(at('plans'))
    writeFileSync(at('plans/a.md'), unused)
    symlinkSync(join('plans', 'a.md'), at('link.md'))
    writeFileSync(join(folder, 'outside.md'), unused)
    symlinkSync(join('..', 'outside.md'), at('out.md'))
    expect((await guiderail('--fix', 'link.md')).code).toBe(0)
    expect(readFileSync(at('plans/a.md'), 'utf8')).toBe(clean)
    expect((await guiderail('--fix', 'out.md')).code).toBe(2)
    expect((await guiderail('--fix', '.')).code).toBe(0)
    expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe(unused)
  })

  test('says when it may not write, and changes nothing', async () => {
    writeFileSync(at('a.md'), unused)
    chmodSync(at('a.md'), 0o444)
    expect(await guiderail('--fix', 'a.md')).toMatchObject({ code: 2, err: 'a.md: This file was left as it is: it is read-only.\n' })
    expect(readFileSync(at('a.md'), 'utf8')).toBe(unused)
  })

  test('leaves a file with two names alone', async () => {
    writeFileSync(at('a.md'), unused)
    linkSync(at('a.md'), join(folder, 'twin.md'))
    expect((await guiderail('--fix', 'a.md')).err).toMatch(/hard links/)
    expect(readFileSync(at('a.md'), 'utf8')).toBe(unused)
  })
})

test('folders that link in circles come to an end', async () => {
  mkdirSync(at('a/b'), { recursive: true })
  writeFileSync(at('a/b/c.md'), clean)
  symlinkSync('..', at('a/b/up'))
  symlinkSync(at('a'), at('a/b/self'))
  symlinkSync('.', at('here'))
  const { out } = await guiderail('-f', 'json', '.')
  expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['a/b/c.md'])
})

test.skipIf(isRoot)('a folder that may not be read is named, all others are linted', async () => {
  mkdirSync(at('locked'))
  writeFileSync(at('a.md'), clean)
  chmodSync(at('locked'), 0)
  const { code, err } = await guiderail('.')
  chmodSync(at('locked'), 0o755)
  expect({ code, err }).toEqual({ code: 2, err: 'locked: This folder cannot be read: no permission.\n' })
})

const program = join(import.meta.dirname, '../../dist/cli.js')

describe.skipIf(!existsSync(program))('the built program', () => {
  const start = (...args: string[]) =>
    promisify(execFile)(process.execPath, [program, ...args], { cwd: join(folder, 'repo'), maxBuffer: 1 << 28 })

  test('has the exit codes of the contract', async () => {
    writeFileSync(at('a.md'), unused)
    await expect(start('a.md')).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('unused-suppression'), stderr: '' })
    await expect(start('b.md')).rejects.toMatchObject({ code: 2, stdout: '' })
    await expect(start('--fix')).resolves.toMatchObject({ stderr: '' })
  })

  test('prints everything before it ends', async () => {
    const one = `${unused}\n${'Hello there. '.repeat(20)}\n`
    for (let number = 0; number < 400; number++) writeFileSync(at(`file-with-a-long-name-${number}.md`), one)
    const { stdout } = await start('-f', 'json', '--fail-on', 'never')
    expect(stdout.length).toBeGreaterThan(150_000)
    expect(JSON.parse(stdout).files).toHaveLength(400)
  })

  test('is silent when its reader goes away', async () => {
    for (let number = 0; number < 300; number++) writeFileSync(at(`file-${number}.md`), unused)
    const child = spawn(process.execPath, [program, '-f', 'json'], { cwd: join(folder, 'repo') })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })
})
