// How a run ends when something goes wrong beside it: a rule that throws, a signal, a reader that is gone, the tool itself.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { formats } from '../../cli/formats/format.ts'
import { afterHelp } from '../../cli/help.ts'
import { rules } from '../../rules/index.ts'
import { filesOf, root } from '../layers.ts'
import { guiderail, reportOf } from './io.ts'

// Programs are started, which takes its time on a machine with much to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const plan =
  '---\nkind: account-plan\n---\n\n# Account plan: Oslo\n\n## Objectives\n\n- O1: Six clinics live by 30 June 2027\n\n## Strategies\n\n- S1: Prove it in one clinic first (O1)\n\n## Actions\n\n| Id | Action | Strategy |\n|----|--------|----------|\n| T1 | Shadow two shifts | S1 |\n| T2 | Book the summer fair |  |\n'
const call = '---\nkind: call-script\n---\n\n# Call\n\nRep: Get them to sign.\n'

afterEach(() => vi.restoreAllMocks())

function breakRule(id: string): void {
  const rule = rules.find((one) => one.id === id) as { check: () => Iterable<never> } | undefined
  if (!rule?.check) throw new Error(`no rule ${id} with a check`)
  vi.spyOn(rule, 'check').mockImplementation(() => {
    throw new TypeError('boom')
  })
}

describe('a rule that throws', () => {
  test.each(formats)('is named, all others speak, and the run is no success: %s', async (format) => {
    const before = await guiderail(['-f', format], { 'b.md': call })
    breakRule('orphan-tactic')
    const { code, out, err } = await guiderail(['-f', format], { 'a.md': plan, 'b.md': call })
    expect({ code, err }).toEqual({ code: 2, err: 'a.md: The rule orphan-tactic failed here (boom); all others were run.\n' })
    expect(before.code).toBe(1)
    expect(out).toContain('get-them-to')
  })

  test('across files is named once, and what files say alone stays', async () => {
    breakRule('copied-opener')
    const config = { 'guiderail.config.yaml': 'rules: { copied-opener: warning }\n' }
    const outcome = await guiderail(['-f', 'json'], { ...config, 'a.md': call, 'b.md': call, 'c.md': call })
    expect(outcome).toMatchObject({ code: 2, err: '.: The rule copied-opener failed on the files here (boom); all others were run.\n' })
    expect(reportOf(outcome).files.map(({ findings }: { findings: object[] }) => findings.length)).toEqual([1, 1, 1])
  })

  test('is told by the merge as by one run', async () => {
    breakRule('orphan-tactic')
    const one = await guiderail([], { 'a.md': plan, 'b.md': call })
    const { disk } = await guiderail(['--shard', '1/1', '-o', 'part.json'], { 'a.md': plan, 'b.md': call })
    const merged = await guiderail(['merge', 'part.json'], {}, { disk })
    expect({ code: merged.code, out: merged.out, err: merged.err }).toEqual({ code: 2, out: one.out, err: one.err })
  })

  test('is never taken from the cache as if it had been silent', async () => {
    const spared = { 'a.md': plan }
    breakRule('orphan-tactic')
    const { disk, code } = await guiderail(['--cache-location', 'c'], spared)
    expect(code).toBe(2)
    vi.restoreAllMocks()
    expect((await guiderail(['--cache-location', 'c', '-f', 'json'], {}, { disk })).out).toContain('"rule":"orphan-tactic"')
  })
})

test('a fault of the tool itself is no success, and says where', async () => {
  const { disk } = await guiderail([], { 'a.md': call })
  const broken = {
    ...disk,
    stat: async () => {
      throw new TypeError('boom')
    },
  }
  const { code, out, err } = await guiderail(['a.md'], {}, { disk: broken })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^Something went wrong in Guiderail itself: TypeError: boom.* at /)
})

const program = join(root, 'dist/cli.js')

/** Loaded before the program: sends it a signal when it has read so many pages. */
const signal = `
const fs = require('node:fs')
const { readFileSync } = fs
let pages = 0
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.md') && ++pages === 5) process.kill(process.pid, process.env.SIGNAL)
  return readFileSync(path, ...rest)
}
`

describe.skipIf(!existsSync(program) || process.platform === 'win32')('the built program', () => {
  const folderOf = (pages: number) => {
    const folder = mkdtempSync(join(tmpdir(), 'guiderail-exit-'))
    mkdirSync(join(folder, '.git'))
    for (let at = 0; at < pages; at++) writeFileSync(join(folder, `${at}.md`), call)
    return folder
  }

  test.each(['SIGINT', 'SIGTERM'])('%s ends it as a signal does, never with success and never with half a report', (name) => {
    const folder = folderOf(20)
    writeFileSync(join(folder, 'signal.cjs'), signal)
    const args = ['--require', './signal.cjs', program, '-f', 'json', '-f', 'sarif', '-o', 'out.sarif', '--fail-on', 'never']
    const run = spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, SIGNAL: name }, encoding: 'utf8' })
    expect({ signal: run.signal, status: run.status, out: run.stdout }).toEqual({ signal: name, status: null, out: '' })
    // A shell tells of it as 128 and the number of the signal.
    const inShell = spawnSync('sh', ['-c', '"$0" "$@"; echo "code $?"', process.execPath, ...args], {
      cwd: folder,
      env: { ...process.env, SIGNAL: name },
      encoding: 'utf8',
    })
    expect(inShell.stdout).toBe(`code ${name === 'SIGINT' ? 130 : 143}\n`)
    expect(readdirSync(folder).filter((file) => !/^(?:\d+\.md|\.git|signal\.cjs)$/.test(file))).toEqual([])
    expect(readFileSync(join(folder, '3.md'), 'utf8')).toBe(call)
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['head', '"$0" "$@" | head -c 1', 'stdout'],
    ['a closed output', '"$0" "$@" >&-', 'stdout'],
    ['closed messages', '"$0" "$@" 2>&- >/dev/null', 'stderr'],
  ])('its reader is gone: %s', (_, shell) => {
    const folder = folderOf(200)
    const told = spawnSync('bash', ['-c', `set -o pipefail; ${shell}; echo "code $?" >&2`, process.execPath, program, '-f', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(told.stderr).toBe('code 1\n')
    rmSync(folder, { recursive: true })
  })

  test('a page that may not be read', () => {
    const folder = folderOf(2)
    mkdirSync(join(folder, 'locked.md'))
    const { status, stderr } = spawnSync(process.execPath, [program, 'locked.md', '0.md', 'gone.md'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'There are no Markdown files in locked.md.\ngone.md: There is no file or folder gone.md.\n',
    })
    rmSync(folder, { recursive: true })
  })
})

describe('help', () => {
  test('says of every variable that has a say', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const { out } = await guiderail(['--help'])
    const sources = filesOf('cli').map((file) => readFileSync(join(root, file), 'utf8'))
    const named = new Set(sources.flatMap((text) => [...text.matchAll(/\benv\.([A-Z_]{2,})/g)].map(([, name = '']) => name)))
    expect([...named].sort()).toEqual(['CI', 'FORCE_COLOR', 'HOME', 'LOCALAPPDATA', 'NO_COLOR', 'TERM', 'USERPROFILE', 'XDG_CACHE_HOME'])
    for (const name of named) {
      expect(readme).toContain(name)
      if (name !== 'USERPROFILE') expect(out).toContain(name)
    }
  })

  const examples = Object.values(afterHelp).flatMap((text) =>
    [...text.matchAll(/^ {2}guiderail(?: (\S.*?))?(?: {2,}|$)/gm)].map(([, args = '']) => args),
  )
  test('shows examples', () => expect(examples.length).toBeGreaterThan(15))
  test.each(examples)('guiderail %s', async (call) => {
    const args = [...call.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, one, two, three]) => one ?? two ?? three ?? '')
    const files = { 'plans/acme.md': plan.repeat(3), 'calls/first.md': `${'\n'.repeat(10)}${call}`, 'calls/x/a.md': 'Hello.\n' }
    const { err } = await guiderail(args, files, { ask: async () => null })
    expect(err).not.toMatch(/unknown option|There is no (?:option|format|rule|command|severity)|Something went wrong/)
  })
})
