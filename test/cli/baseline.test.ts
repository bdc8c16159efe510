// The baseline, end to end: what a project starts with does not count, what is new does.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { memoryDisk } from '../disk.ts'
import { root } from '../layers.ts'
import { guiderail, type Outcome, reportOf } from './io.ts'
import { repository } from './repository.ts'

const config = { 'guiderail.config.yaml': 'baseline: ./guiderail.baseline.jsonl\n' }
const page = (...paragraphs: string[]) => `---\nkind: playbook\n---\n\n# Notes\n\n${paragraphs.join('\n\n')}\n`
const old = page('Get them to sign.', 'We are the market leader in curtains.', 'Force the buyer to decide.')
const fault = 'Make them renew early.'

const disk = (files: Readonly<Record<string, string>>) =>
  memoryDisk(Object.fromEntries([['/repo/.git/HEAD', ''], ...Object.entries(files).map(([path, text]) => [`/repo/${path}`, text])]))

interface Found {
  readonly rule: string
  readonly line: number
}

const found = (outcome: Outcome): string[] =>
  reportOf(outcome).files.flatMap(({ path, findings }: { path: string; findings: Found[] }) =>
    findings.map(({ rule, line }) => `${path}:${line} ${rule}`),
  )

/** A disk whose findings are all known. */
async function adopted(files: Readonly<Record<string, string>>) {
  const known = disk({ ...config, ...files })
  const outcome = await guiderail(['--update-baseline', '-f', 'json'], {}, { disk: known })
  expect({ code: outcome.code, found: found(outcome) }).toEqual({ code: 0, found: [] })
  return known
}

const lint = (known: ReturnType<typeof disk>, ...args: string[]) => guiderail([...args, '-f', 'json'], {}, { disk: known })

describe('what is known', () => {
  test('is found without the list, and left out with it', async () => {
    const known = await adopted({ 'a.md': old })
    const all = found(await lint(known, '--no-baseline'))
    expect(all.length).toBeGreaterThan(2)
    const { code, err } = await lint(known)
    expect({ code, err }).toEqual({ code: 0, err: `${all.length} known findings left out (guiderail.baseline.jsonl).\n` })
  })

  test.each([
    ['with lines above', 'a.md', old.replace('# Notes', '# Notes\n\nRead this first.\n\n- One\n- Two')],
    ['wrapped anew, with emphasis and in capitals', 'a.md', old.replace('Get them to sign.', 'GET **them\nto** sign!')],
    ['in another order', 'a.md', page('Force the buyer to decide.', 'Get them to sign.', 'We are the market leader in curtains.')],
    ['in another file', 'moved/to/b.md', old],
    ['with line ends of Windows and a BOM', 'a.md', `\uFEFF${old.replaceAll('\n', '\r\n')}`],
    ['as a list', 'a.md', page('- Get them to sign.\n- Force the buyer to decide.', 'We are the market leader in curtains.')],
  ])('is known %s, and one new fault is told alone', async (_, path, text) => {
    const known = await adopted({ 'a.md': old })
    known.files.delete('/repo/a.md')
    await known.write(`/repo/${path}`, text)
    expect(found(await lint(known))).toEqual([])
    await known.write(`/repo/${path}`, `${text}\n${fault}\n`)
    const outcome = await lint(known)
    expect(outcome.code).toBe(1)
    expect(found(outcome)).toEqual([expect.stringMatching(/ get-them-to$/)])
  })

  test('holds as often as it was there: a copy is new, and the copy is what is told', async () => {
    const known = await adopted({ 'b.md': old })
    await known.write('/repo/a.md', page('Get them to sign.'))
    await known.write('/repo/c.md', page('Get them to sign.'))
    expect(found(await lint(known))).toEqual(['a.md:7 get-them-to', 'c.md:7 get-them-to'])
  })

  test('names of people and companies do not matter', async () => {
    const known = await adopted({ 'a.md': page('Get {{first_name}} and them to sign, [Name].') })
    await known.write('/repo/a.md', page('Get {{contact.name}} and them to sign, [Contact].'))
    expect(found(await lint(known)).filter((one) => one.includes('get-them-to'))).toEqual([])
  })

  test('counts line by line in a checklist', async () => {
    const actions = '- T1 (S1): Call Dana\n- T2 (S1): Send the audit paper\n- T3 (S1): Meet the night shift\n'
    const goals = '## Objectives\n\n- Win the Oslo plants\n\n## Strategies\n\n- S1: Win the plant managers over on audit risk'
    const plan = `---\nkind: account-plan\n---\n\n# Account plan: Hallvard Foods\n\n${goals}\n\n## Tactics\n\n${actions}`
    const known = await adopted({ 'plan.md': plan, 'guiderail.config.yaml': `extends: strict\n${config['guiderail.config.yaml']}` })
    const list = known.text('/repo/guiderail.baseline.jsonl').split('\n')
    const missing = list.filter((line) => line.includes('"account plan hallvard foods"'))
    expect(missing.length).toBeGreaterThan(3)
    await known.write('/repo/guiderail.baseline.jsonl', list.filter((line) => line !== missing[1]).join('\n'))
    expect(found(await lint(known))).toEqual([`plan.md:5 ${JSON.parse(missing[1] ?? '').rule}`])
  })

  test('is sarif\'s "suppressed from elsewhere"', async () => {
    const known = await adopted({ 'a.md': page('Get them to sign.') })
    const { out } = await guiderail(['-f', 'sarif', '--report-suppressed'], {}, { disk: known })
    expect(JSON.parse(out).runs[0].results[0].suppressions).toEqual([
      { kind: 'external', justification: 'a known issue: it is in the baseline' },
    ])
  })
})

describe('an old repository', () => {
  /** Pages that people would write, and many that are made up. */
  const pages = (): [string, string][] => {
    const real = ['examples', 'test/corpus', 'client/templates'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name): [string, string] => [`${folder}/${name}`.replaceAll('\\', '/'), readFileSync(join(root, folder, name), 'utf8')]),
    )
    return [...real, ...Object.entries(repository(250)).filter(([path]) => path.endsWith('.md') && path !== 'broken.md')]
  }
  /** Lines after the front matter. */
  const longer = (text: string) => text.replace(/^(---\n.*?\n---\n)?/s, '$1\n<!-- moved here in spring -->\n\n')
  /** The first two sections change places. */
  const turned = (text: string) => text.replace(/^(## .*?)(?=^## )(## .*?)(?=^## )/ms, '$2$1')

  test('in which lines are inserted, sections turned and pages renamed has one new fault: exactly that one is told', async () => {
    const before = pages().map(([path, text]): [string, string] => [path, text.replaceAll('\r\n', '\n')])
    expect(before.length).toBeGreaterThan(265)
    const known = disk({
      ...Object.fromEntries(before),
      'guiderail.config.yaml': 'baseline: ./guiderail.baseline.jsonl\nrules: { copied-opener: warning }\n',
    })
    expect((await guiderail(['--update-baseline'], {}, { disk: known })).code).toBe(0)
    expect(found(await lint(known, '--no-baseline')).length).toBeGreaterThan(300)
    let turns = 0
    for (const [at, [path, text]] of before.entries()) {
      const after = at % 2 === 0 ? turned(longer(text)) : longer(text)
      turns += Number(after !== longer(text))
      known.files.delete(`/repo/${path}`)
      await known.write(`/repo/${at % 3 === 0 ? `${dirname(path)}/renamed-${at}.md` : path}`, after)
    }
    expect(turns).toBeGreaterThan(5)
    expect(found(await lint(known))).toEqual([])
    await known.write('/repo/calls/new.md', page('Hello.', fault))
    const outcome = await lint(known)
    expect({ code: outcome.code, found: found(outcome) }).toEqual({ code: 1, found: ['calls/new.md:9 get-them-to'] })
  }, 240_000)
})

describe('the list', () => {
  test('is sorted, one entry a line, and the same for the same findings', async () => {
    const known = await adopted({ 'b.md': page('Get them to sign.'), 'a.md': page('Make them sign.', 'Get them to sign.') })
    const text = known.text('/repo/guiderail.baseline.jsonl')
    expect(text.split('\n').slice(0, 3)).toEqual([
      '{"guiderail":"baseline","version":1}',
      '{"rule":"get-them-to","sentence":"get them to sign","count":2,"file":"a.md"}',
      '{"rule":"get-them-to","sentence":"make them sign","file":"a.md"}',
    ])
    await lint(known, '--update-baseline')
    expect(known.text('/repo/guiderail.baseline.jsonl')).toBe(text)
  })

  test('what is needed no more is told, is an error when asked for, and goes with the next update', async () => {
    const known = await adopted({ 'a.md': old })
    await known.write('/repo/a.md', old.replace('Get them to sign.', 'Agree on a date.'))
    expect((await lint(known)).err).toContain('guiderail.baseline.jsonl holds 1 entry too many')
    expect((await lint(known, '--quiet')).err).toBe('')
    const asked = await lint(known, '--report-unused-disables')
    expect({ code: asked.code, found: found(asked) }).toEqual({ code: 1, found: ['guiderail.baseline.jsonl:4 unused-suppression'] })
    await lint(known, '--update-baseline')
    expect(known.text('/repo/guiderail.baseline.jsonl')).not.toContain('get them to sign')
    expect((await lint(known)).err).not.toContain('too many')
  })

  test('a run over some files takes nothing out and tells of nothing unused', async () => {
    const known = await adopted({ 'a.md': old, 'b.md': page('Make them sign.') })
    const before = known.text('/repo/guiderail.baseline.jsonl')
    expect((await lint(known, 'b.md', '--report-unused-disables')).code).toBe(0)
    expect((await lint(known, 'b.md')).err).not.toContain('too many')
    await known.write('/repo/b.md', page('Make them pay.'))
    await lint(known, 'b.md', '--update-baseline')
    const after = known.text('/repo/guiderail.baseline.jsonl').split('\n')
    expect(after.filter((line) => !before.includes(line))).toEqual(['{"rule":"get-them-to","sentence":"make them pay","file":"b.md"}'])
    expect(before.split('\n').filter((line) => !after.includes(line))).toEqual([])
  })

  test('a file that cannot be read takes nothing out', async () => {
    const known = await adopted({ 'a.md': old, 'b.md': page('Make them sign.') })
    const before = known.text('/repo/guiderail.baseline.jsonl')
    await known.write('/repo/b.md', '\0')
    expect((await lint(known, '--update-baseline')).code).toBe(2)
    expect(known.text('/repo/guiderail.baseline.jsonl')).toBe(before)
  })

  test('both sides of a merge hold, each once', async () => {
    const known = await adopted({ 'a.md': page('Get them to sign.', 'Get them to sign.') })
    const text = known.text('/repo/guiderail.baseline.jsonl')
    await known.write('/repo/guiderail.baseline.jsonl', `${text}${text.replace('"count":2', '"count":1')}${text}`)
    expect(found(await lint(known))).toEqual([])
    await known.write('/repo/b.md', page('Get them to sign.'))
    expect(found(await lint(known))).toEqual(['b.md:7 get-them-to'])
  })

  test.each([
    ['nonsense', 'guiderail.baseline.jsonl:2:1: This line is no entry of a baseline; remove it'],
    ['[1]', 'guiderail.baseline.jsonl:2:1: This line is no entry'],
    ['{"rule":"get-them-to"}', 'guiderail.baseline.jsonl:2:1: This entry needs `rule` and `sentence`'],
    ['{"rule":"get-them-to","sentence":"x","count":0}', 'guiderail.baseline.jsonl:2:1: This entry needs'],
    ['<<<<<<< ours', 'guiderail.baseline.jsonl:2:1: This is what git leaves of a merge; keep the lines of both sides'],
    ['{"guiderail":"baseline","version":2}', 'guiderail.baseline.jsonl:2:1: This baseline is of another version'],
  ])('that is broken (%s) is named with its line, and everything is linted all the same', async (line, message) => {
    const known = await adopted({ 'a.md': old })
    await known.write('/repo/guiderail.baseline.jsonl', `{"guiderail":"baseline","version":1}\n${line}\n`)
    const outcome = await lint(known)
    expect({ code: outcome.code, some: found(outcome).length > 2 }).toEqual({ code: 2, some: true })
    expect(outcome.err).toContain(message)
    const before = known.text('/repo/guiderail.baseline.jsonl')
    expect((await lint(known, '--update-baseline')).code).toBe(2)
    expect(known.text('/repo/guiderail.baseline.jsonl')).toBe(before)
  })

  test('that is not there is asked for', async () => {
    const { code, err } = await lint(disk({ ...config, 'a.md': old }))
    expect({ code, err }).toEqual({
      code: 2,
      err: 'guiderail.baseline.jsonl:1:1: There is no baseline guiderail.baseline.jsonl; make it with --update-baseline.\n',
    })
  })

  test('outside of the project is refused, by name and by link', async () => {
    const outside = disk({ 'guiderail.config.yaml': 'baseline: ../list.jsonl\n', 'a.md': old })
    const { code, err } = await lint(outside, '--update-baseline')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'guiderail.config.yaml:1:11: ../list.jsonl lies outside the project; name a file in it.\n',
    })
    expect(outside.files.has('/list.jsonl')).toBe(false)
    const linked = disk({ ...config, 'a.md': old })
    linked.files.set('/repo/guiderail.baseline.jsonl', { link: '/elsewhere' })
    linked.files.set('/elsewhere', 'secret')
    const result = await lint(linked, '--update-baseline')
    expect({ code: result.code, err: result.err }).toEqual({
      code: 2,
      err: 'guiderail.baseline.jsonl:1:1: It is a link to a file outside the project.\n',
    })
    expect(linked.text('/elsewhere')).toBe('secret')
  })

  test('can be named by hand; without a config it is told where to name it', async () => {
    const plain = disk({ 'a.md': old })
    const { code, err } = await lint(plain, '--update-baseline')
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(
        /^\d findings known from now on \(guiderail\.baseline\.jsonl\)\. .*: baseline: \.\/guiderail\.baseline\.jsonl\n$/,
      ),
    })
    expect((await lint(plain)).code).toBe(1)
    expect((await lint(plain, '--baseline', 'guiderail.baseline.jsonl')).code).toBe(0)
    expect((await lint(plain, '--baseline', 'other.jsonl')).err).toContain('There is no baseline other.jsonl')
    expect((await lint(plain, '--baseline', 'lists/other.jsonl', '--update-baseline')).code).toBe(0)
    expect(plain.text('/repo/lists/other.jsonl')).toContain('"file":"../a.md"')
  })

  test.each([
    [['--no-baseline'], 'contradict each other'],
    [['--stdin'], 'leave out --stdin.'],
    [['--changed'], 'leave out --changed.'],
    [['--diff'], 'leave out --diff.'],
    [['--rule', 'get-them-to: off'], 'leave out --rule.'],
  ])('is not written by a run with %s', async (args, message) => {
    const { code, err } = await guiderail(['--update-baseline', ...args], { 'a.md': old })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) })
  })
})

test('--max-warnings counts what is new only', async () => {
  const known = await adopted({ 'a.md': old })
  expect((await lint(known, '--max-warnings', '0', '--fail-on', 'error')).code).toBe(0)
  await known.write('/repo/b.md', page(fault))
  expect((await lint(known, '--max-warnings', '0', '--fail-on', 'error')).code).toBe(1)
  expect((await lint(known, '--max-warnings', '1', '--fail-on', 'error')).code).toBe(0)
})

test('standard input is held against it', async () => {
  const known = await adopted({ 'a.md': old })
  const outcome = await guiderail(['--stdin', '--stdin-filename', 'a.md', '-f', 'json'], {}, { disk: known, stdin: `${old}\n${fault}\n` })
  expect(found(outcome)).toEqual(['a.md:13 get-them-to'])
})
