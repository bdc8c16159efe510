// Every error of the disk at every step of a write: the page stays as it was, one message says why, all else goes on.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { reached } from './figures.ts'
import { fixed, newProject, unfixed } from './folder.ts'
import { guiderailOnDisk } from './in-process.ts'

/** Which step fails, on which file, and how; set by a test. */
const fault = vi.hoisted(() => ({ step: '', code: '' }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const fail = (step: string) => {
    if (fault.step === step) throw Object.assign(new Error(`${fault.code}: injected`), { code: fault.code })
  }
  const open: typeof real.open = async (path, flags, ...rest) => {
    if (flags === 'wx') fail('open')
    const file = await real.open(path, flags, ...rest)
    if (flags !== 'wx') return file
    return new Proxy(file, {
      get: (target, step: keyof typeof file) => {
        const own = target[step]
        if (typeof own !== 'function') return own
        return async (...args: unknown[]) => {
          if (step === 'writeFile' && fault.step === 'half') await target.write((args[0] as Uint8Array).subarray(0, 9))
          if (step === 'close') await target.close()
          fail(step === 'writeFile' && fault.step === 'half' ? 'half' : String(step))
          return step === 'close' ? undefined : (own as (...all: unknown[]) => unknown).apply(target, args)
        }
      },
    })
  }
  const rename: typeof real.rename = async (...paths) => {
    fail('rename')
    return real.rename(...paths)
  }
  return { ...real, open, rename, default: { ...real, open, rename } }
})

const steps = ['open', 'half', 'writeFile', 'chmod', 'sync', 'close', 'rename']
const errors: Readonly<Record<string, RegExp>> = {
  ENOSPC: /the disk is full/,
  EDQUOT: /\S/,
  EIO: /\S/,
  EACCES: /no permission to write there/,
  EPERM: /no permission to write there/,
  EROFS: /the disk is read-only/,
  EXDEV: /\S/,
  EMFILE: /\S/,
}

describe.each(steps)('at the step %s', (step) => {
  test.each(Object.entries(errors))('%s', async (code, words) => {
    using project = newProject({ 'a.md': unfixed })
    Object.assign(fault, { step, code })
    const first = await guiderailOnDisk(project.path, '--fix', '.')
    fault.step = ''
    expect(project.read('a.md')).toBe(unfixed)
    expect(project.names()).toEqual(['.git', 'a.md'])
    expect(first.code).toBe(2)
    expect(first.err).toMatch(/^a\.md: This file was left as it is: [^\n]+\n$/)
    expect(first.err).toMatch(words)
    expect((await guiderailOnDisk(project.path, '--fix', '.')).code).toBe(0)
    expect(project.read('a.md')).toBe(fixed)
    reached({ errors: 1 })
  })
})

const maySetUpDisks = process.getuid?.() === 0 && process.platform === 'linux'

/** A small disk of its own, mounted in the project; null where nobody may mount. */
function mounted(at: string, options: string): boolean {
  mkdirSync(at)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

// Needs the right to mount; where it is missing the same errors are only made up, above.
describe.skipIf(!maySetUpDisks)('a real disk', () => {
  test('that is full', async ({ skip }) => {
    using project = newProject({ 'b.md': unfixed })
    const small = project.at('small')
    if (!mounted(small, 'size=64k')) skip('mounting is not allowed here')
    try {
      writeFileSync(join(small, 'a.md'), unfixed + 'x '.repeat(18_000))
      writeFileSync(join(small, 'filler'), 'x'.repeat(20_000))
      const { code, err } = await project.run(['--fix', '.'])
      expect({ code, err }).toEqual({ code: 2, err: 'small/a.md: This file was left as it is: the disk is full.\n' })
      expect(project.read('small/a.md')).toBe(unfixed + 'x '.repeat(18_000))
      expect(readdirSync(small).sort()).toEqual(['a.md', 'filler'])
      expect(project.read('b.md')).toBe(fixed)
    } finally {
      execFileSync('umount', [small])
    }
  })

  test('that is read-only', async ({ skip }) => {
    using project = newProject({ 'b.md': unfixed })
    const fast = project.at('fast')
    if (!mounted(fast, 'size=64k')) skip('mounting is not allowed here')
    try {
      writeFileSync(join(fast, 'a.md'), unfixed)
      execFileSync('mount', ['-o', 'remount,ro', fast])
      const { code, err } = await project.run(['--fix', '.'])
      expect({ code, err }).toEqual({ code: 2, err: 'fast/a.md: This file was left as it is: the disk is read-only.\n' })
      expect(project.read('fast/a.md')).toBe(unfixed)
      expect(project.read('b.md')).toBe(fixed)
    } finally {
      execFileSync('umount', [fast])
    }
  })
})
