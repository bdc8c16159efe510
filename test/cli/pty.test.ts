// On a real terminal: questions with real keys, progress, and colours; in a pipe nothing of it.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hasTerminal, keys, Terminal } from './pty.ts'

// Programs are started, which takes its time on a machine with much to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const program = join(import.meta.dirname, '../../dist/cli.js')
const { enter, left, backspace, clearLine, ctrlC, ctrlD } = keys

const page = (...lines: string[]) => `---\nkind: playbook\n---\n\n# Notes\n\n${lines.join('\n\n')}\n`
const lines = ['Get them to sign.', 'Make them renew early.', 'Force the buyer to decide.', 'Push them into a pilot.']

let folder = ''
let terminal: Terminal | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guiderail-'))
  mkdirSync(join(folder, '.git'))
})
afterEach(() => {
  terminal?.end()
  terminal = null
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

function start(...args: string[]): Terminal {
  terminal = new Terminal([process.execPath, ...args.slice(0, args.indexOf('--')), program, ...args.slice(args.indexOf('--') + 1)], folder)
  return terminal
}

const prompt = '(q)uit: '

describe.skipIf(!hasTerminal || !existsSync(program))('guiderail fix', () => {
  test('keeps, takes, rewords, disables, takes back, skips and quits', async () => {
    write('a.md', page(...lines))
    write('b.md', page(...lines))
    write('c.md', page(...lines))
    const seen = start('--', 'fix')
    await seen.until('a.md')
    await seen.until(prompt)
    seen.type('k', enter)
    await seen.until('Make them renew')
    await seen.until(prompt)
    seen.type('u', enter)
    await seen.until('Get them to sign')
    await seen.until(prompt)
    seen.type('k', enter)
    await seen.until('Make them renew')
    await seen.until(prompt)
    seen.type('e', enter)
    await seen.until('New words: ')
    seen.type(clearLine, 'Ask what renewing wold helpx', backspace, left, left, left, left, left, left, left, 'u', enter)
    await seen.until('Force the buyer')
    await seen.until(prompt)
    seen.type('d', enter)
    await seen.until('Push them into')
    await seen.until(prompt)
    seen.type('nonsense', enter)
    await seen.until('Please answer with one of the numbers or letters.')
    await seen.until(prompt)
    seen.type('1', enter)
    await seen.until('Wrote a.md (3 changes).')
    await seen.until(prompt)
    seen.type('s', enter)
    await seen.until('c.md')
    await seen.until(prompt)
    seen.type('d', enter)
    await seen.until(prompt)
    seen.type('q', enter)
    await seen.until('Wrote c.md (1 change).')
    expect(await seen.ended).toBe(0)
    expect(read('a.md')).toContain(`\n\n${lines[0]}\n\nAsk what renewing would help early.\n\n`)
    expect(read('a.md')).toContain(`\n\n<!-- guiderail-disable-next-line get-them-to -->\n${lines[2]}\n\n`)
    expect(read('a.md')).not.toContain(lines[3])
    expect(read('b.md')).toBe(page(...lines))
    expect(read('c.md')).toBe(page(`<!-- guiderail-disable-next-line get-them-to -->\n${lines[0]}`, ...lines.slice(1)))
    expect(seen.shown).toContain('\u001b[1m')
  })

  test.each([
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
  ])('%s writes nothing that was not written', async (_, key) => {
    write('a.md', page(...lines))
    const seen = start('--', 'fix')
    await seen.until(prompt)
    seen.type('d', enter)
    await seen.until('Make them renew')
    await seen.until(prompt)
    seen.type(key)
    await seen.until('a.md: 1 change not written, because nobody answered.')
    expect(await seen.ended).toBe(2)
    expect(read('a.md')).toBe(page(...lines))
  })
})

/** Loaded before the program: each look at the clock is 50 ms after the one before. */
const clock = 'let time = 0\nperformance.now = () => (time += 50)\n'

describe.skipIf(!hasTerminal || !existsSync(program))('long work', () => {
  beforeEach(() => {
    write('clock.cjs', clock)
    for (let at = 0; at < 100; at++) write(`${at}.md`, page(lines[0] ?? ''))
  })

  test('says on a terminal how far it is, and takes it away in the end', async () => {
    const seen = start('--require', './clock.cjs', '--', '--fail-on', 'never')
    expect(await seen.ended).toBe(0)
    expect(seen.shown).toMatch(/\r\d+ of 100 files, \d+ findings?, about \d+ s left.\[K/)
    const [before = '', after = ''] = seen.shown.split('\r\u001b[K')
    expect(before).not.toContain('Done to the buyer')
    expect(after).toContain('Done to the buyer')
    expect(after).not.toContain(' s left')
  })

  test('is silent in a pipe', () => {
    const args = ['--require', './clock.cjs', program, '--fail-on', 'never']
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toContain('Done to the buyer')
    expect(`${stdout}${stderr}`).not.toContain('\u001b')
  })
})

test.skipIf(!hasTerminal || !existsSync(program))('init asks, takes Enter for what fits, and a person can leave', async () => {
  const leaving = start('--', 'init')
  await leaving.until('? ')
  leaving.type(ctrlC)
  await leaving.ended
  expect(existsSync(join(folder, 'guiderail.config.yaml'))).toBe(false)
  const seen = start('--', 'init')
  await seen.until('? ')
  seen.type('gitlab', enter)
  await seen.until('? ')
  seen.type(enter)
  expect(await seen.ended).toBe(0)
  expect(existsSync(join(folder, 'guiderail.config.yaml'))).toBe(true)
  expect(existsSync(join(folder, '.gitlab/guiderail.gitlab-ci.yml'))).toBe(true)
})
