// `--changed`: findings on changed lines, as real git repositories tell them.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { changedLines } from '../../cli/changed/lines.ts'
import { formats } from '../../cli/formats/format.ts'
import { nodeIo } from '../../cli/node.ts'
import { run } from '../../cli/run.ts'
import { slashed } from '../../workspace/paths.ts'

// Programs are started, which takes its time on a machine with much to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'guiderail-changed-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const person = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false']
const git = (...args: string[]) =>
  execFileSync('git', [...person, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

const page = (...lines: string[]) => `---\nkind: playbook\n---\n\n# Notes\n\n${lines.join('\n\n')}\n`
const sign = 'Get them to sign.'
const renew = 'Make them renew early.'
const force = 'Force the buyer to decide.'

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function commit(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) write(path, text)
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
}

function repository(files: Readonly<Record<string, string>>): void {
  git('init', '-q', '-b', 'main')
  commit(files)
}

async function guiderail(...args: string[]) {
  let out = ''
  let err = ''
  const told = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  const code = await run(args, { ...nodeIo(), cwd: slashed(folder), today: '2026-06-15', ...told })
  return { code, out, err }
}

async function lint(...args: string[]) {
  const { code, out, err } = await guiderail(...args, '-f', 'json')
  const report = out === '' ? { files: [] } : JSON.parse(out)
  const found = report.files.flatMap(({ path, findings }: { path: string; findings: { rule: string; line: number }[] }) =>
    findings.map(({ rule, line }) => `${path}:${line} ${rule}`),
  )
  return { code, found, err }
}

describe('against what is committed', () => {
  test('nothing changed, nothing told', async () => {
    repository({ 'a.md': page(sign, renew) })
    expect(await lint('--changed')).toEqual({ code: 0, found: [], err: '' })
    expect((await lint()).found).toHaveLength(2)
  })

  test('a changed line, a new one, and none that only moved', async () => {
    repository({ 'a.md': page(sign, renew), 'b.md': page(force) })
    write('a.md', page('First of all:', sign, force, renew.replace('early', 'now')))
    expect(await lint('--changed')).toEqual({ code: 1, found: ['a.md:11 get-them-to', 'a.md:13 get-them-to'], err: '' })
    git('add', '-A')
    expect((await lint('--changed')).found).toEqual(['a.md:11 get-them-to', 'a.md:13 get-them-to'])
  })

  test('a file that git does not know is new from end to end, one that it ignores too when it is named', async () => {
    repository({ 'a.md': page(sign), '.gitignore': 'draft.md\n' })
    write('new.md', page(renew))
    write('draft.md', page(force))
    expect((await lint('--changed')).found).toEqual(['new.md:7 get-them-to'])
    expect((await lint('--changed', 'draft.md')).found).toEqual(['draft.md:7 get-them-to'])
  })

  test('a renamed file keeps its past', async () => {
    repository({ 'a.md': page(sign, renew, 'One.', 'Two.', 'Three.') })
    mkdirSync(join(folder, 'moved'))
    renameSync(join(folder, 'a.md'), join(folder, 'moved/b.md'))
    write('moved/b.md', page(sign, renew, 'One.', 'Two.', 'Three.', force))
    git('add', '-A')
    expect((await lint('--changed')).found).toEqual(['moved/b.md:17 get-them-to'])
  })

  test('names with blanks, quotes and signs of other scripts', async () => {
    const names = ['plan "A".md', 'prix été.md', 'a b/c d.md']
    repository(Object.fromEntries(names.map((name) => [name, page(sign)])))
    for (const name of names) write(name, page(sign, renew))
    expect((await lint('--changed')).found.map((one: string) => one.replace(/^.*:/, ''))).toEqual([
      '9 get-them-to',
      '9 get-them-to',
      '9 get-them-to',
    ])
  })

  test('line ends that git has changed are no change', async () => {
    repository({ 'a.md': page(sign) })
    write('a.md', `${page(sign)}\n${renew}\n`.replaceAll('\n', '\r\n'))
    expect((await lint('--changed')).found).toEqual(['a.md:9 get-them-to'])
  })

  test('from a folder below the root', async () => {
    repository({ 'plans/a.md': page(sign) })
    write('plans/a.md', page(sign, renew))
    expect((await lint('--changed', 'plans')).found).toEqual(['plans/a.md:9 get-them-to'])
  })
})

test('what is missing from a whole part counts when something of that part has changed', async () => {
  const plan = (...actions: string[]) =>
    `---\nkind: account-plan\n---\n\n# Account plan: Hallvard Foods\n\n## Objectives\n\n- Win the Oslo plants\n\n## Strategies\n\n- S1: Win the plant managers over on audit risk\n\n## Tactics\n\n${actions.map((action, at) => `- T${at + 1} (S1): ${action}\n`).join('')}`
  repository({ 'guiderail.config.yaml': 'extends: strict\n', 'plan.md': plan('Call Dana', 'Send the audit paper', 'Meet the night shift') })
  const missing = (await lint()).found
  expect(missing).toEqual([expect.stringMatching(/^plan\.md:5 missing-/)])
  expect((await lint('--changed')).found).toEqual([])
  write('plan.md', plan('Call Dana', 'Send the audit paper', 'Meet the day shift'))
  expect((await lint('--changed')).found).toEqual(missing)
  write('plan.md', plan('Call Dana', 'Send the audit paper'))
  expect((await lint('--changed')).found).toEqual([expect.stringMatching(/^plan\.md:5 missing-/)])
})

describe('only what can matter is linted, and the report is that of linting everything', () => {
  const bets =
    '---\nkind: account-plan\n---\n\n# Account plan: Bets\n\n## Strategies\n\n- S1: Win on audit risk\n- S2: Win on the night shift\n'
  const plan = (name: string, ...actions: string[]) =>
    `---\nkind: account-plan\n---\n\n# Account plan: ${name}\n\n## Objectives\n\n- Win ${name} by March 2027, 3 plants\n\n## Tactics\n\n${actions.map((action) => `- ${action}\n`).join('')}`
  const script = (site: string, said: string) =>
    `---\nkind: call-script\n---\n\n# Call\n\n**Rep:** Hi ${site}, the reason for my call is that most plants lose a full shift each week to audits nobody planned for.\n\n**Buyer:** Go on.\n\n**Rep:** ${said}\n`
  const config = 'rules:\n  copied-opener: warning\n  missing-strategy: off\n  missing-objective: off\n'
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`notes/${at}.md`, page(sign, `Note ${at}.`)]))
  const before = {
    'guiderail.config.yaml': config,
    'bets.md': bets,
    'oslo.md': plan('Oslo', 'T1 (S1): Call the auditor', 'T2 (S3): Call the night shift'),
    'calls/oslo.md': script('Ann', sign),
    'calls/bergen.md': script('Ben', 'What would you change first?'),
    ...many,
  }

  /** How the report comes about without a choice: all is linted, then what has not changed is left out. */
  async function filtered(...args: string[]) {
    expect((await guiderail('--shard', '1/1', '-o', 'shard.json')).code).toBe(0)
    const merged = await guiderail('merge', 'shard.json', '--changed', ...args)
    rmSync(join(folder, 'shard.json'))
    return { code: merged.code, out: merged.out }
  }

  async function both(...args: string[]) {
    const cache = join(folder, 'linted.cache')
    const { code, out } = await guiderail('--changed', '--cache-location', cache, ...args)
    const linted = (JSON.parse(readFileSync(cache, 'utf8').split('\n')[1] ?? '') as [string][]).map(([path]) =>
      path.slice(slashed(folder).length + 1),
    )
    rmSync(cache)
    expect({ code, out }).toEqual(await filtered(...args))
    return { code, out, linted }
  }

  test.each<[string, Readonly<Record<string, string | null>>, readonly string[], readonly string[]]>([
    ['nothing', {}, [], []],
    ['a line', { 'notes/3.md': page(sign, renew) }, ['notes/3.md'], ['notes/3.md get-them-to']],
    [
      'what another file settles',
      { 'oslo.md': plan('Oslo', 'T1 (S2): Call the auditor at the plant', 'T2 (S4): Visit the night shift') },
      ['oslo.md'],
      ['oslo.md orphan-tactic'],
    ],
    [
      'what settled a line that has not changed',
      { 'bets.md': bets.replace('- S1: Win on audit risk\n', '') },
      ['bets.md'],
      ['bets.md strategy-without-tactics'],
    ],
    [
      'an opener that is one of three now',
      { 'calls/new.md': script('Cem', 'What would you change first?') },
      ['calls/new.md'],
      ['calls/new.md copied-opener'],
    ],
    [
      'files that came, went and moved',
      { 'notes/1.md': null, 'notes/moved.md': many['notes/1.md'] ?? '', 'notes/2.md': null },
      ['notes/moved.md'],
      ['notes/moved.md get-them-to'],
    ],
    ['line ends alone', { 'notes/4.md': (many['notes/4.md'] ?? '').replaceAll('\n', '\r\n') }, [], []],
    ['what cannot be read', { 'notes/5.md': '\0' }, [], []],
    ['the config', { 'guiderail.config.yaml': 'rules: {}\n', 'notes/6.md': page(force) }, ['notes/6.md'], ['notes/6.md get-them-to']],
    ['a config that is broken', { 'calls/guiderail.config.yaml': 'rule: {}\n' }, [], []],
  ])('%s', async (_, changes, linted, findings) => {
    repository(before)
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) rmSync(join(folder, path))
      else write(path, text)
    }
    const { out, linted: read } = await both('-f', 'json')
    expect(read).toEqual(linted)
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] }
    expect(files.map(({ path }) => path)).toEqual(linted)
    const found = files.flatMap(({ path, findings: all }) => all.map(({ rule }) => `${path} ${rule}`))
    expect(found).toEqual(findings)
  })

  test.each(formats)('as %s', async (format) => {
    repository(before)
    write('oslo.md', plan('Oslo', 'T1 (S4): Call the auditor'))
    write('calls/new.md', script('Cem', renew))
    const { out } = await both('-f', format)
    expect(out.length).toBeGreaterThan(100)
  })

  test('with a baseline that knows as many as there were: a copy in a changed file is new, whichever it is', async () => {
    repository({ ...before, 'guiderail.config.yaml': 'baseline: known.jsonl\n' })
    expect((await guiderail('--update-baseline')).code).toBe(0)
    commit({})
    write('notes/7.md', page(sign, 'Note 7.', sign))
    const copied = await both('-f', 'json')
    expect(copied.code).toBe(1)
    expect(JSON.parse(copied.out).files[0].findings).toMatchObject([{ rule: 'get-them-to', line: 11 }])
    expect(copied.linted).toHaveLength(34)
    write('notes/7.md', page(renew))
    expect((await both('-f', 'json')).linted).toEqual(['notes/7.md'])
  })
})

describe('against a revision', () => {
  test('counts from where the branch began, what is committed there and what is not', async () => {
    repository({ 'a.md': page(sign, 'One.') })
    git('checkout', '-q', '-b', 'work')
    commit({ 'b.md': page(renew) })
    git('checkout', '-q', 'main')
    commit({ 'a.md': page(sign, 'Two.') })
    git('checkout', '-q', 'work')
    write('a.md', page(sign, 'One.', force))
    expect((await lint('--changed=main')).found).toEqual(['a.md:11 get-them-to', 'b.md:7 get-them-to'])
    expect((await lint('--changed')).found).toEqual(['a.md:11 get-them-to'])
  })

  test.each(['nowhere', '--output=stolen', '$(touch stolen)', 'main:a.md'])(
    '%s is no revision: told, and nothing is hidden',
    async (ref) => {
      repository({ 'a.md': page(sign) })
      const { code, found, err } = await lint(`--changed=${ref}`)
      expect({ code, found }).toEqual({ code: 2, found: ['a.md:7 get-them-to'] })
      expect(err).toContain(`git knows no ${ref} here; fetch it, or name another revision.`)
      expect(existsSync(join(folder, 'stolen'))).toBe(false)
    },
  )

  test('without a repository, and before the first commit, it is told', async () => {
    write('a.md', page(sign))
    const { code, found, err } = await lint('--changed')
    expect({ code, found }).toEqual({ code: 2, found: ['a.md:7 get-them-to'] })
    expect(err).toContain('All findings are shown, not only those on changed lines, because this is no git repository.')
    git('init', '-q')
    expect((await lint('--changed')).err).toContain('git knows no HEAD here')
  })
})

test('nothing that the repository names is run', async () => {
  repository({ 'a.md': page(sign), '.gitattributes': '*.md filter=evil diff=evil\n' })
  const touch = `touch ${join(folder, 'stolen')}; cat`
  for (const key of ['filter.evil.clean', 'filter.evil.process', 'diff.evil.textconv', 'diff.external', 'core.fsmonitor', 'core.pager'])
    git('config', key, touch)
  write('a.md', page(sign, renew))
  expect((await lint('--changed')).found).toEqual(['a.md:9 get-them-to'])
  expect(existsSync(join(folder, 'stolen'))).toBe(false)
  git('config', '--unset', 'filter.evil.process')
  git('add', '-A')
  expect(existsSync(join(folder, 'stolen'))).toBe(true)
})

test('a path after --changed is a path', async () => {
  repository({ 'a.md': page(sign), 'b.md': page(sign) })
  write('a.md', page(renew))
  write('b.md', page(renew))
  expect((await lint('--changed', 'b.md')).found).toEqual(['b.md:7 get-them-to'])
})

test.each(['--fix', '--diff', '--fix-dry-run'])('%s goes over whole files', async (option) => {
  expect((await lint('--changed', option)).err).toBe('Fixes go over whole files; leave out --changed.\n')
})

test.each([
  ['a\nb\nc', 'a\nb\nc', [], []],
  ['a\nb\nc', 'a\nx\nc', [2], [2]],
  ['a\nb\nc', 'a\nc', [], [2]],
  ['a\nb', 'x\na\nb', [1], []],
  ['a\r\nb', '\uFEFFa\nb\nc', [3], []],
])('lines of %j that are %j', (before, after, lines, cuts) => {
  const changes = changedLines(before, after)
  expect({ lines: [...(changes?.lines ?? [])], cuts: [...(changes?.cuts ?? [])] }).toEqual({ lines, cuts })
})

test('a text of which hardly anything is left is new, at no great cost', () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word} ${at}`).join('\n')
  expect(changedLines(many('old'), many('new'))).toBeNull()
})
