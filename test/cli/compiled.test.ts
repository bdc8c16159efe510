// The code that was compiled by one run serves the next, changes nothing that is said, and is left aside where it is no good.

import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
let caches: string
beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'guiderail-compiled-'))
})
afterEach(() => {
  chmodSync(caches, 0o700)
  rmSync(caches, { recursive: true })
})

const folder = () => join(caches, 'guiderail/code')
const lint = (env: Readonly<Record<string, string>> = {}, ...more: string[]) => {
  const args = [join(root, 'dist/cli.js'), 'lint', 'examples/scripts', '--fail-on', 'never', '--format', 'json', ...more]
  const { NODE_COMPILE_CACHE: _, ...rest } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...rest, XDG_CACHE_HOME: caches, ...env },
  })
  return { status, stdout, stderr }
}

test('is kept beside other caches of the person, and the next run says the same', () => {
  const first = lint()
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(readdirSync(folder()).length).toBeGreaterThan(0)
  expect(lint()).toEqual(first)
  expect(lint({}, '--jobs', '2')).toEqual(first)
})

test('is kept nowhere when that is not wanted or cannot be', () => {
  const first = lint({ NODE_DISABLE_COMPILE_CACHE: '1' })
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(readdirSync(caches)).toEqual([])
  expect(lint({ XDG_CACHE_HOME: join(root, 'package.json') })).toEqual(first)
})

// Node itself does it from version 22 on.
describe.skipIf('enableCompileCache' in module)('in Node 20', () => {
  const only = () => join(folder(), readdirSync(folder())[0] ?? '')

  test('is for its owner alone, and written once', () => {
    lint()
    const { mode, mtimeMs } = statSync(only())
    expect(mode & 0o777).toBe(0o600)
    lint()
    expect(readdirSync(folder())).toHaveLength(1)
    expect(statSync(only()).mtimeMs).toBe(mtimeMs)
  })

  test('is made anew when it is damaged', () => {
    const first = lint()
    const good = readFileSync(only())
    for (const bad of [Buffer.from('no code'), Buffer.alloc(0), Buffer.concat([Buffer.alloc(64), good.subarray(64)])]) {
      writeFileSync(only(), bad)
      expect(lint()).toEqual(first)
      expect(readFileSync(only()).length).toBeGreaterThan(good.length / 2)
    }
  })

  // Only root may give a file away.
  test.skipIf(process.getuid?.() !== 0)('is not run when it is of another user, but replaced', () => {
    const first = lint()
    chownSync(only(), 12_345, 12_345)
    expect(lint()).toEqual(first)
    expect(statSync(only()).uid).toBe(0)
  })

  test('is taken out a month later', () => {
    lint()
    const old = join(folder(), 'guiderail.js_0.0.1_lint')
    writeFileSync(old, '')
    spawnSync('touch', ['-d', '40 days ago', old])
    rmSync(only() === old ? join(folder(), readdirSync(folder())[1] ?? '') : only())
    lint()
    expect(readdirSync(folder())).not.toContain('guiderail.js_0.0.1_lint')
  })
})
