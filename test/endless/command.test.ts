// A file whose linting never ends: stopped, named, and everything else is linted.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { reached } from '../trust/figures.ts'
import { bundled } from './program.ts'

const head = '---\nkind: account-plan\n---\n\n# Plan\n\n'
const flagged = `${head}Get the CFO to sign.\n`
let folder: string
let program: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guiderail-endless-'))
  program = await bundled('command', folder)
}, 60_000)
vi.setConfig({ testTimeout: 120_000 })
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs on these files; the findings are of `get-them-to`, by file. */
function lint(files: Readonly<Record<string, string>>, ...args: string[]) {
  return lintWith({}, files, ...args)
}

/** With another patience, in milliseconds, or less memory, in megabytes. */
function lintWith(
  { patience, memory }: { readonly patience?: number; readonly memory?: number },
  files: Readonly<Record<string, string>>,
  ...args: string[]
) {
  const cwd = mkdtempSync(join(folder, 'repo-'))
  for (const [name, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  const options = memory === undefined ? [] : [`--max-old-space-size=${memory}`]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, program, 'lint', '.', '--format', 'json', ...args], {
    cwd,
    env: { ...process.env, ...(patience !== undefined && { PATIENCE: String(patience) }) },
    encoding: 'utf8',
    // Should nothing stop it, the test fails and does not hang.
    timeout: 60_000,
  })
  const { files: told } = JSON.parse(stdout || '{"files":[]}') as { files: { path: string; findings: { rule: string }[] }[] }
  const found = told.filter(({ findings }) => findings.some(({ rule }) => rule === 'get-them-to')).map(({ path }) => path)
  return { status, found, lines: stderr.trim().split('\n') }
}

const named = (path: string, rule: string, why: string) => `${path}: The rule ${rule} failed here (${why}); all others were run.`
const late = 'it did not come to an end in 1 s; please report that'

test.each([['--jobs', '1'], ['--jobs', '2'], ['--fix-dry-run']])(
  '%s %s: rules that never end are named with their files, and all else is found',
  (...args) => {
    const files = {
      'a.md': flagged,
      'b.md': `${flagged}\nspin for ever\n`,
      'c.md': `${flagged}\nbacktrack for ever\n`,
      'd.md': `${flagged}\nchatter for ever\n`,
      'e.md': flagged,
    }
    const { status, found, lines } = lint(files, ...args)
    expect(lines).toEqual([
      named('b.md', 'spins', late),
      named('c.md', 'backtracks', late),
      named('d.md', 'chatters', 'it finds something without end'),
    ])
    expect(found).toEqual(Object.keys(files))
    expect(status).toBe(2)
    reached({ 'texts without an end': 3 })
  },
)

test('a rule that does not end again and again is waited for no more, and every file says so', () => {
  const text = `${flagged}\nspin for ever\n`
  const { status, found, lines } = lint({ 'a.md': text, 'b.md': text, 'c.md': text })
  expect(found).toEqual(['a.md', 'b.md', 'c.md'])
  expect(lines).toEqual([
    named('a.md', 'spins', late),
    named('b.md', 'spins', late),
    named('c.md', 'spins', 'it did not come to an end on other texts'),
  ])
  expect(status).toBe(2)
})

test('two rules that do not end on one text are both named', () => {
  const { found, lines } = lint({ 'a.md': `${flagged}\nspin for ever, backtrack for ever\n` })
  expect(found).toEqual(['a.md'])
  expect(lines).toEqual([named('a.md', 'spins', late), named('a.md', 'backtracks', late)])
})

test.each([['--jobs', '1'], ['--jobs', '2'], ['--fix-dry-run']])(
  '%s %s: a rule that takes all memory takes no other text along',
  (...args) => {
    const files = {
      'a.md': flagged,
      'b.md': `${flagged}\nhoard for ever\n`,
      'c.md': flagged,
      'd.md': flagged,
    }
    const { status, found, lines } = lintWith({ patience: 600_000, memory: 256 }, files, ...args)
    expect(lines).toEqual([named('b.md', 'hoards', 'memory ran out while it was run; please report that')])
    expect(found).toEqual(Object.keys(files))
    expect(status).toBe(2)
    reached({ 'texts that take all memory': 1 })
  },
)
