// Earlier versions of plans, from real git repositories in a temporary folder.

import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { historyOf } from '../../cli/history.ts'
import { nodeIo } from '../../cli/node.ts'
import { run } from '../../cli/run.ts'
import { slashed } from '../../workspace/paths.ts'
import { guiderail, reportOf } from './io.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'guiderail-history-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (...names: string[]) => slashed(join(folder, ...names))
const person = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false']
const git = (args: readonly string[], env: Record<string, string> = {}, cwd = folder) =>
  execFileSync('git', [...person, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

const plan = (strategy: string) => `# Account plan: Hallvard Foods\n\n## Strategies\n\n- S1: ${strategy}\n`
const bets = ['Win on audit risk in one plant', 'Undercut the incumbent on price', 'Sell over the group buyer in Oslo']

function commit(path: string, text: string, day: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
  git(['add', '-A'])
  const date = `${day}T12:00:00Z`
  git(['commit', '-q', '-m', 'x'], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date })
}

function repository(): void {
  git(['init', '-q'])
  writeFileSync(join(folder, 'guiderail.config.yaml'), 'rules:\n  strategy-churn: warning\n  missing-contingency: off\n')
  for (const [month, bet] of bets.entries()) commit('plans/hallvard.md', plan(bet), `2026-0${month + 2}-10`)
  commit('plans/other.md', plan('Make the switch easy for the night shift'), '2026-05-01')
}

async function linted(args: readonly string[], today = '2026-06-15', cwd = folder) {
  let out = ''
  let err = ''
  const io = {
    ...nodeIo(),
    cwd: slashed(cwd),
    today,
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  const code = await run([...args, '--format', 'json'], io)
  const found = JSON.parse(out).files.flatMap(({ path, findings }: { path: string; findings: { rule: string; message: string }[] }) =>
    findings.filter(({ rule }) => rule === 'strategy-churn').map(({ message }) => `${path}: ${message.split('.')[0]}`),
  )
  return { code, found, err }
}

describe('versions', () => {
  test('are those since a day and the one before, the newest first', async () => {
    repository()
    const versions = (await historyOf(at('plans', 'hallvard.md'), '2026-03-01')) as readonly { day: string; text: string }[]
    expect(versions.map(({ day }) => day)).toEqual(['2026-04-10', '2026-03-10', '2026-02-10'])
    expect(versions.map(({ text }) => text)).toEqual([...bets].reverse().map(plan))
    expect(await historyOf(at('plans', 'hallvard.md'), '2026-04-01')).toHaveLength(2)
  })

  test('are found for names that git reads as patterns, and skip those in which the file was away', async () => {
    git(['init', '-q'])
    commit('plans/[a]*.md', plan('one'), '2026-02-10')
    commit('plans/ab.md', plan('two'), '2026-02-11')
    git(['rm', '-q', '--', 'plans/\\[a\\]\\*.md'])
    commit('plans/c.md', plan('three'), '2026-02-12')
    commit('plans/[a]*.md', plan('four'), '2026-02-13')
    const versions = (await historyOf(at('plans', '[a]*.md'), '2026-01-01')) as readonly { day: string }[]
    expect(versions.map(({ day }) => day)).toEqual(['2026-02-13', '2026-02-10'])
  })

  test('cannot be told without a repository, without commits, or when history was cut short', async () => {
    expect(await historyOf(at('a.md'), '2026-01-01')).toEqual({ problem: 'this is no git repository' })
    git(['init', '-q'])
    expect(await historyOf(at('a.md'), '2026-01-01')).toEqual({ problem: 'nothing was committed here yet' })
    commit('a.md', plan('one'), '2026-02-10')
    commit('a.md', plan('two'), '2026-03-10')
    git(['clone', '-q', '--depth', '1', `file://${slashed(folder)}`, 'short'])
    expect(await historyOf(at('short', 'a.md'), '2026-01-01')).toEqual({ problem: expect.stringContaining('git fetch --unshallow') })
  })

  test('cannot be told without git', async () => {
    git(['init', '-q'])
    const { PATH } = process.env
    process.env.PATH = join(folder, 'nowhere')
    try {
      expect(await historyOf(at('a.md'), '2026-01-01')).toEqual({ problem: 'there is no git on this machine' })
    } finally {
      process.env.PATH = PATH
    }
  })

  // The traps are shell scripts.
  test.skipIf(process.platform === 'win32')('are read without running what the repository names', async () => {
    repository()
    const trap = join(folder, 'trap.sh')
    const marker = join(folder, 'sprung')
    writeFileSync(trap, `#!/bin/sh\ntouch '${marker}'\ncat "$1" 2>/dev/null\nexit 0\n`)
    chmodSync(trap, 0o755)
    const settings = { 'core.fsmonitor': trap, 'core.pager': trap, 'diff.external': trap, 'diff.x.textconv': trap, 'gpg.program': trap, 'log.showSignature': 'true' } // biome-ignore format: a table
    for (const [name, value] of Object.entries(settings)) git(['config', name, value])
    writeFileSync(join(folder, '.gitattributes'), '*.md diff=x\n')
    const signed = git(['cat-file', 'commit', 'HEAD~1']).replace(
      '\n\n',
      '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n aaaa\n -----END PGP SIGNATURE-----\n\n',
    )
    writeFileSync(join(folder, 'commit'), `${signed}\n`)
    git(['update-ref', 'HEAD', git(['hash-object', '-t', 'commit', '-w', 'commit'])])
    git(['log', '--format=%H', '--', 'plans/hallvard.md'])
    expect(existsSync(marker)).toBe(true)
    rmSync(marker)
    expect(await historyOf(at('plans', 'hallvard.md'), '2026-01-01')).toHaveLength(3)
    expect(existsSync(marker)).toBe(false)
  })
})

describe('a strategy that is replaced again and again', () => {
  test('is found from the history, what is not committed yet included', async () => {
    repository()
    expect(await linted(['.'])).toEqual({ code: 0, found: [], err: '' })
    writeFileSync(join(folder, 'plans/hallvard.md'), plan('Make the switch easy for the night shift'))
    expect(await linted(['.'])).toEqual({
      code: 1,
      found: ['plans/hallvard.md: The strategy of this plan was replaced 3 times in 6 months, last on 2026-06-15'],
      err: '',
    })
    expect((await linted(['hallvard.md'], '2026-06-15', join(folder, 'plans'))).found).toHaveLength(1)
    expect((await linted(['.'], '2027-06-15')).found).toEqual([])
  })

  test('is said of as many changes and months as asked for, and silenced like anything else', async () => {
    repository()
    expect((await linted(['.', '--rule', 'strategy-churn: { severity: warning, changes: 2 }'])).found).toHaveLength(1)
    expect((await linted(['.', '--rule', 'strategy-churn: { severity: warning, changes: 2, months: 2 }'])).found).toEqual([])
    const silent = `${plan(bets[2] ?? '')}\n<!-- guiderail-disable-file strategy-churn -- new owner -->\n`
    writeFileSync(join(folder, 'plans/hallvard.md'), silent)
    expect((await linted(['.', '--rule', 'strategy-churn: { severity: warning, changes: 2 }'])).found).toEqual([])
  })

  test('is not asked about while the rule is off', async () => {
    repository()
    rmSync(join(folder, '.git'), { recursive: true })
    expect(await linted(['.', '--rule', 'strategy-churn: off'])).toEqual({ code: 0, found: [], err: '' })
  })

  test('is told once of a whole run when there is no history, which then is not whole', async () => {
    repository()
    rmSync(join(folder, '.git'), { recursive: true })
    const { code, err } = await linted(['.'])
    expect(code).toBe(2)
    expect(err).toBe('.: Rules that look at earlier versions were not run here, because this is no git repository.\n')
  })
})

test('a host without history says so', async () => {
  const outcome = await guiderail(['.', '--rule', 'strategy-churn: warning', '--format', 'json'], {
    'plans/hallvard.md': plan('Win on audit risk'),
  })
  expect(outcome.code).toBe(2)
  expect(reportOf(outcome).errors).toEqual([{ path: '.', message: expect.stringContaining('no history can be read here') }])
})
