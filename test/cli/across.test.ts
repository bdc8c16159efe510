// What other files say: settled in every order of files, for one file alone and for all of them, and never read without need.

import { describe, expect, test } from 'vitest'
import { memoryDisk } from '../disk.ts'
import { guiderail, reportOf } from './io.ts'

const parent = '# Account plan: Hallvard Foods\n\n## Strategies\n\n- S2: Make the switch easy for the night shift\n'
const child = (id: string) =>
  `# Account plan: Hallvard Foods, June\n\n## Actions\n\n- Shadow two night shifts and list every double entry (${id})\n- Agree the change-over weekend with the shift leads (${id})\n`

const config = 'rules:\n  missing-strategy: off\n  missing-objective: off\n'
const files = (id = 'S2') => ({ 'guiderail.config.yaml': config, 'plans/june.md': child(id), 'plans/strategy.md': parent })

/** `path: rule line` of all findings about carriers. */
const found = async (args: readonly string[], contents: Readonly<Record<string, string>>, world = {}) => {
  const outcome = await guiderail([...args, '--format', 'json'], contents, world)
  const { files: listed } = reportOf(outcome)
  const findings = listed.flatMap(({ path, findings }: { path: string; findings: { rule: string; line: number }[] }) =>
    findings.filter(({ rule }) => rule === 'orphan-tactic').map(({ rule, line }) => `${path}: ${rule} ${line}`),
  )
  return { findings, code: outcome.code, err: outcome.err }
}

describe('a strategy in another file', () => {
  test('carries the actions that name it, whatever is linted first', async () => {
    expect((await found(['.'], files())).findings).toEqual([])
    expect((await found(['plans/strategy.md', 'plans/june.md'], files())).findings).toEqual([])
  })

  test('carries them also where it stands in a playbook, whose plan is read only because they ask', async () => {
    const playbook = `---\nkind: playbook\n---\n# Hallvard playbook\n\n## Goals\n\n- O1: Two more plants by June\n\n## Strategies\n\n- S2: Make the switch easy\n\n## Actions\n\n- Ask for the shift plan (S2)\n`
    for (const args of [['.'], ['plans/june.md'], ['--jobs', '2', '.']])
      expect((await found(args, { ...files(), 'plans/strategy.md': playbook })).findings).toEqual([])
    expect((await found(['.'], { ...files('S9'), 'plans/strategy.md': playbook })).findings).toHaveLength(2)
  })

  test('that is not there carries nothing', async () => {
    expect(await found(['.'], files('S9'))).toMatchObject({
      findings: ['plans/june.md: orphan-tactic 5', 'plans/june.md: orphan-tactic 6'],
      code: 1,
    })
  })

  test('is known when the file is named alone, as before a commit, and on standard input', async () => {
    expect((await found(['plans/june.md'], files())).findings).toEqual([])
    expect((await found(['plans/june.md'], files('S9'))).findings).toHaveLength(2)
    const typed = { stdin: child('S2') }
    expect((await found(['--stdin', '--stdin-filename', 'plans/june.md'], files('S9'), typed)).findings).toEqual([])
  })
})

describe('other files', () => {
  const reads = async (args: readonly string[], contents: Readonly<Record<string, string>>) => {
    const disk = memoryDisk(
      Object.fromEntries(Object.entries({ '.git/HEAD': '', ...contents }).map(([path, text]) => [`/repo/${path}`, text])),
    )
    const read: string[] = []
    const counted = {
      ...disk,
      read: (path: string) => {
        read.push(path.slice('/repo/'.length))
        return disk.read(path)
      },
    }
    const outcome = await found(args, {}, { disk: counted })
    return { ...outcome, read: read.filter((path) => path.endsWith('.md')).sort() }
  }

  test('are read once, and only where a finding could be settled', async () => {
    const more = { 'accounts/acme.md': parent, 'README.md': '# Plans\n' }
    expect((await reads(['plans/june.md'], { ...files(), ...more })).read).toEqual(['README.md', 'plans/june.md', 'plans/strategy.md'])
    expect((await reads(['README.md'], { ...files(), ...more })).read).toEqual(['README.md'])
    expect((await reads(['.'], { ...files(), ...more })).read).toEqual([
      'README.md',
      'accounts/acme.md',
      'plans/june.md',
      'plans/strategy.md',
    ])
  })

  test('that are to be left alone settle nothing', async () => {
    expect((await found(['plans/june.md'], { ...files(), '.guiderailignore': 'plans/strategy.md\n' })).findings).toHaveLength(2)
    expect((await found(['.'], { ...files(), '.gitignore': 'strategy.md\n' })).findings).toHaveLength(2)
    expect((await found(['plans/june.md'], { ...files(), 'plans/strategy.md': '' })).findings).toHaveLength(2)
  })

  test('outside of the root are never read, by link or by path', async () => {
    const linked = child('S2').replaceAll('(S2)', '([the bet](../../outside/strategy.md#strategies))')
    const { read, findings } = await reads(['plans/june.md'], { ...files(), 'plans/june.md': linked, '../outside/strategy.md': parent })
    expect(findings).toHaveLength(2)
    expect(read).toEqual(['plans/june.md'])
    const disk = memoryDisk({
      '/repo/.git/HEAD': '',
      '/repo/guiderail.config.yaml': config,
      '/repo/plans/june.md': child('S2'),
      '/repo/plans/strategy.md': { link: '../../outside/strategy.md' },
      '/outside/strategy.md': parent,
    })
    expect((await found(['plans/june.md'], {}, { disk })).findings).toHaveLength(2)
  })

  test('of a repository within the repository number for themselves', async () => {
    const declared = `---\ntype: account-plan\n---\n\n${parent}`
    const { 'plans/strategy.md': _, ...others } = files()
    expect((await found(['.'], { ...others, 'plans/inner/strategy.md': declared })).findings).toEqual([])
    const inner = { ...others, 'plans/inner/.git/HEAD': '', 'plans/inner/strategy.md': declared }
    expect((await found(['.'], inner)).findings).toHaveLength(2)
    expect((await found(['plans/june.md'], inner)).findings).toHaveLength(2)
  })

  test('that cannot be read or whose config is broken leave the finding, and say nothing when they were not named', async () => {
    const broken = await found(['plans/june.md'], { ...files(), 'plans/strategy.md': '\u0000' })
    expect(broken).toMatchObject({ code: 1, err: '' })
    expect(broken.findings).toHaveLength(2)
  })
})

describe('a safe fix that takes an id away', () => {
  const twice =
    '# Account plan: Hallvard Foods\n\n## Strategies\n\n- S1: Win on audit risk in one plant\n- S1: Make the switch easy for the night shift\n'
  const fixed = twice.replace('S1: Make', 'S2: Make')
  const fixedBeside = async (contents: Readonly<Record<string, string>>, args = ['.']) =>
    (await guiderail([...args, '--fix'], { 'plans/hallvard.md': twice, ...contents })).disk.text('/repo/plans/hallvard.md')

  test('is applied where no other file names the id', async () => {
    expect(await fixedBeside({ 'plans/june.md': '# Notes\n\nBook the plant.\n' })).toBe(fixed)
  })

  test('is left to a person where another file names it or links to the plan, also when the plan is fixed alone', async () => {
    expect(await fixedBeside({ 'plans/june.md': child('S1') })).toBe(twice)
    expect(await fixedBeside({ 'plans/june.md': child('S1') }, ['plans/hallvard.md'])).toBe(twice)
    expect(await fixedBeside({ 'plans/notes.md': '# Notes\n\nSee S-1 before the call.\n' })).toBe(twice)
    expect(await fixedBeside({ 'other/june.md': child('[the bet](../plans/hallvard.md#s1)') })).toBe(twice)
    expect(await fixedBeside({ 'other/june.md': child('S1') })).toBe(fixed)
  })
})

describe('openers copied from script to script', () => {
  const script = (name: string) =>
    `# Cold call\n\n## Opening\n\n**Rep:** Hi ${name}, the reason for my call is that most plants lose a full shift each week to audits nobody planned for.\n\n**Buyer:** Go on.\n`
  const scripts = {
    'guiderail.config.yaml': 'rules:\n  copied-opener: warning\ndocuments:\n  scripts/*.md: call-script\n',
    'scripts/a.md': `${'\n'.repeat(5)}${script('Ann')}`,
    'scripts/b.md': script('Ben'),
    'scripts/c.md': script('Cem'),
  }
  const copied = async (args: readonly string[], contents: Readonly<Record<string, string>>) => {
    const outcome = await guiderail([...args, '--format', 'json'], contents)
    const { files: listed, summary } = reportOf(outcome)
    const findings = listed.flatMap((file: { path: string; findings: { rule: string; related: object[] }[] }) =>
      file.findings.filter(({ rule }) => rule === 'copied-opener').map(({ related }) => ({ path: file.path, related })),
    )
    return { findings, summary, code: outcome.code, suppressed: listed.map((file: { suppressed: number }) => file.suppressed) }
  }

  test('are told in each file with the places in the others, by their own lines', async () => {
    const { findings, code } = await copied(['.'], scripts)
    expect(code).toBe(1)
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(['scripts/a.md', 'scripts/b.md', 'scripts/c.md'])
    expect(findings[1].related).toEqual([
      expect.objectContaining({ path: 'scripts/a.md', line: 10, column: 18, message: 'the same opener' }),
      expect.objectContaining({ path: 'scripts/c.md', line: 5, column: 18 }),
    ])
  })

  test('count once where a link leads to a script, also when the link is named', async () => {
    const { 'scripts/c.md': third, ...two } = scripts
    const placed = Object.fromEntries(Object.entries({ ...two, '.git/HEAD': '' }).map(([path, text]) => [`/repo/${path}`, text]))
    const disk = memoryDisk({ ...placed, '/repo/scripts/c.md': { link: 'b.md' } })
    for (const named of ['.', 'scripts/a.md', 'scripts/c.md'])
      expect((await guiderail([named, '--format', 'json'], {}, { disk })).out).not.toContain('"rule":"copied-opener"')
    disk.files.set('/repo/scripts/d.md', third)
    expect((await guiderail(['scripts/c.md', '--format', 'json'], {}, { disk })).out).toContain('"rule":"copied-opener"')
  })

  test('are told of one script named alone as they are of all', async () => {
    const all = await copied(['.'], scripts)
    expect((await copied(['scripts/b.md'], scripts)).findings).toEqual(all.findings.slice(1, 2))
    expect((await copied(['scripts/c.md', 'scripts/b.md'], scripts)).findings).toEqual(all.findings.slice(1))
  })

  test('are silenced by a reviewer, whose entry then is in use', async () => {
    const sentence = 'Hi Ben, the reason for my call is that most plants lose a full shift each week to audits nobody planned for.'
    const accepted = { ...scripts, 'guiderail.accepted.yaml': `- rule: copied-opener\n  sentence: ${sentence}\n  reason: pilot\n` }
    const { findings, suppressed } = await copied(['.'], accepted)
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(['scripts/a.md', 'scripts/c.md'])
    expect(suppressed).toEqual([0, 1, 0])
    const { out } = await guiderail(['.', '--report-unused-disables', '--format', 'json'], accepted)
    expect(out).not.toContain('unused-suppression')
  })

  test('count in the summary, and what a comment silences counts as silenced', async () => {
    const all = await copied(['.'], scripts)
    const quiet = { ...scripts, 'scripts/c.md': `${scripts['scripts/c.md']}\n<!-- guiderail-disable-file copied-opener -- pilot -->\n` }
    const one = await copied(['.'], quiet)
    expect(one.summary.warnings).toBe(all.summary.warnings - 1)
    expect(one.suppressed).toEqual([0, 0, 1])
  })
})

test('why says that another file settles it, and shows what only all files show', async () => {
  const { out } = await guiderail(['why', 'plans/june.md:5'], files())
  expect(out).toMatch(/^settled +orphan-tactic: another file has what it asks for$/m)
  expect(out).toMatch(/^found +nothing$/m)
  const dead = await guiderail(['why', 'plans/june.md:5'], files('S9'))
  expect(dead.out).toMatch(/^found +orphan-tactic/m)
  expect(dead.out).not.toContain('settled')
})

describe('a whole repository', () => {
  const many: Readonly<Record<string, string>> = {
    'guiderail.config.yaml': 'rules:\n  copied-opener: info\ndocuments:\n  scripts/*.md: call-script\n',
    ...Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        `scripts/${name}.md`,
        `# Call\n\n**Rep:** The reason for my call is that most plants lose a full shift each week to audits nobody planned for.\n\n**Buyer:** Go on.\n`,
      ]),
    ),
    'plans/strategy.md': parent,
    'plans/june.md': child('S2'),
    'plans/july.md': child('S9'),
    'plans/twice.md': `${parent}- S2: Win on audit risk in one plant\n`,
    'accounts/strategy.md': parent.replace('S2', 'S9'),
    'accounts/may.md': child('S9').replace('Hallvard Foods, June', 'Northgate Clinics, May'),
    'year.md': '# Account plan\n\n## Objectives\n\n- O7: Six of nine plants by June 2027\n',
  }
  const all = async (args: readonly string[]) => reportOf(await guiderail([...args, '--format', 'json'], many)).files as { path: string }[]

  test('is found the same file by file, and in whatever order', async () => {
    const whole = await all(['.'])
    const paths = whole.map(({ path }) => path)
    expect(paths).toHaveLength(10)
    expect(JSON.stringify(whole)).toContain('copied-opener')
    expect(JSON.stringify(whole)).toContain('orphan-tactic')
    for (const path of paths) expect(await all([path])).toEqual(whole.filter((file) => file.path === path))
    expect(await all([...paths].reverse())).toEqual(whole)
    expect(await all(['scripts', 'plans/june.md'])).toEqual(whole.filter(({ path }) => /^scripts|june/.test(path)))
  })
})
