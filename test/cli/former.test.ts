// Former names of rules, options and variables: they do what the names of today do, and are told of once, on the standard error alone.

import { describe, expect, test, vi } from 'vitest'
import { formats } from '../../cli/formats/format.ts'
import { FormerNames } from '../../cli/former.ts'
import { argsToday, envToday, type FormerCall, formerCall } from '../../cli/former-options.ts'
import { run } from '../../cli/run.ts'
import type { Rule } from '../../engine/rule.ts'
import { type Content, memoryDisk } from '../disk.ts'
import { guiderail, type World } from './io.ts'

/** The rule of tactics without a strategy was called `loose-action` once, and that of pushing wording `pushy`. */
vi.mock('../../rules/index.ts', async (original) => {
  const { rules } = await original<{ rules: readonly Rule[] }>()
  const before: Readonly<Record<string, string>> = { 'orphan-tactic': 'loose-action', 'get-them-to': 'pushy' }
  const named = (rule: Rule) => {
    const id = before[rule.id]
    return id === undefined ? rule : { ...rule, formerIds: [{ id, removedIn: '9.0.0' }] }
  }
  return { rules: rules.map(named) }
})

const plan = [
  '---',
  'type: account-plan',
  '---',
  '',
  '# Acme',
  '',
  '## Objective',
  '',
  '- O1 Two plants signed by 30 June 2027.',
  '',
  '## Strategy',
  '',
  '- S1 Prove it in one plant (O1).',
  '- S2 Win the auditors first (O1).',
  '',
  '## Tactics',
  '',
  '- T1 Pilot in plant 4 (S1), Ines, 2027-02-02.',
  '- T2 Talk with both auditors (S2), Ines, 2027-02-09.',
  '- T3 Golf day, Ines, 2027-03-02.',
  '',
].join('\n')
const silenced = plan.replace('## Tactics', '<!-- guiderail-disable-file loose-action -->\n\n## Tactics')
const rule = 'orphan-tactic'
const words = '"loose-action" is now called "orphan-tactic"; the old name stops working in version 9.0.0.'

/** The findings of a rule, with all that was told on the standard error. */
async function told(args: readonly string[], contents: Readonly<Record<string, Content>>, world: World = {}) {
  const { out, err, code } = await guiderail([...args, '-f', 'json', '--severity', 'hint'], contents, world)
  const files = JSON.parse(out).files as { path: string; findings: { rule: string; severity: string }[] }[]
  const found = files.flatMap(({ path, findings }) => findings.filter((one) => one.rule === rule).map((one) => `${path} ${one.severity}`))
  return { found, err, code }
}

test('the plan has what the rule finds', async () => expect((await told([], { 'a.md': plan })).found).toEqual(['a.md warning']))

describe('a former id of a rule', () => {
  test('in a config, in the texts and on the command line: one notice, with the places', async () => {
    const contents = { 'guiderail.config.yaml': 'rules:\n  loose-action: error\n', 'a.md': plan, 'b.md': silenced, 'c.md': silenced }
    expect(await told(['--rule', 'loose-action: info'], contents)).toMatchObject({
      found: ['a.md info'],
      err: `guiderail.config.yaml:2: ${words} It also stands in b.md:16, c.md:16.\n`,
    })
  })

  test('in many places: some are named', async () => {
    const pages = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`p${at}.md`, silenced]))
    expect((await told([], pages)).err).toBe(`p0.md:16: ${words} It also stands in p1.md:16, p2.md:16, p3.md:16 and 4 more places.\n`)
  })

  test.each([
    ['a severity', 'loose-action: error', ['a.md error']],
    ['options', 'loose-action: { severity: info }', ['a.md info']],
  ])('after --rule, with %s', async (_, setting, found) =>
    expect(await told(['--rule', setting], { 'a.md': plan })).toMatchObject({ found, err: `${words}\n` }),
  )

  test('in the list of accepted sentences and in the baseline', async () => {
    const sentence = 'T3 Golf day, Ines, 2027-03-02.'
    const accepted = { 'a.md': plan, 'guiderail.accepted.yaml': `- rule: loose-action\n  sentence: "${sentence}"\n` }
    expect(await told([], accepted)).toMatchObject({ found: [], err: `guiderail.accepted.yaml:1: ${words}\n` })
    const disk = memoryDisk({ '/repo/.git/HEAD': '', '/repo/a.md': plan })
    await guiderail(['--update-baseline', '--baseline', 'known.jsonl'], {}, { disk })
    const list = disk.text('/repo/known.jsonl')
    const old = list.replaceAll(`"${rule}"`, '"loose-action"')
    expect(old).not.toBe(list)
    disk.files.set('/repo/known.jsonl', old)
    const { found, err } = await told(['--baseline', 'known.jsonl'], {}, { disk })
    expect({ found, isTold: err.includes(`: ${words}\n`) }).toEqual({ found: [], isTold: true })
    await guiderail(['--update-baseline', '--baseline', 'known.jsonl'], {}, { disk })
    expect(disk.text('/repo/known.jsonl')).toBe(list)
  })

  test.each(formats)('is no part of a report as %s, and fails no run', async (format) => {
    const config = (id: string) => ({ 'guiderail.config.yaml': `rules: { ${id}: info }\n`, 'a.md': plan })
    const args = ['-f', format, '--fail-on', 'warning', '--rule', 'missing-contingency: off']
    const [now, then] = [await guiderail(args, config(rule)), await guiderail(args, config('loose-action'))]
    expect({ out: then.out, code: then.code, err: then.err }).toEqual({
      out: now.out,
      code: now.code,
      err: `guiderail.config.yaml:1: ${words}\n`,
    })
  })

  test('is told to SARIF in the field that it has for it', async () => {
    const { out } = await guiderail(['-f', 'sarif'], { 'a.md': plan })
    const { rules } = JSON.parse(out).runs[0].tool.driver
    expect(rules.find(({ id }: { id: string }) => id === rule)).toMatchObject({ deprecatedIds: ['loose-action'] })
    expect(rules.filter((one: object) => 'deprecatedIds' in one)).toHaveLength(1)
  })

  test('is not told with --quiet', async () => {
    const config = { 'guiderail.config.yaml': 'rules: { loose-action: info }\n', 'a.md': plan }
    expect((await told(['--quiet'], config)).err).toBe('')
  })

  test('in a shard, and from there in the merge', async () => {
    const { disk, err } = await guiderail(['--shard', '1/1'], { 'a.md': silenced })
    expect(err).toContain(`a.md:16: ${words}\n`)
    const merged = await guiderail(['merge', 'guiderail-shard-1-of-1.json'], {}, { disk })
    expect(merged.err).toBe(`a.md:16: ${words}\n`)
  })

  test('asked about: its page of today', async () => {
    const { out, err, code } = await guiderail(['explain', 'loose-action'])
    expect({ code, err, out }).toEqual({ code: 0, err: `${words}\n`, out: (await guiderail(['explain', rule])).out })
    expect(await guiderail(['explain', 'loose-actio'])).toMatchObject({ code: 2 })
  })

  test('in the table of all rules, for programs alone', async () => {
    const { rules } = JSON.parse((await guiderail(['rules', '--json'])).out)
    expect(rules.find(({ id }: { id: string }) => id === rule).formerIds).toEqual(['loose-action'])
    expect((await guiderail(['rules'])).out).not.toContain('loose-action')
  })

  test('in what holds for a file it is that of today', async () => {
    const { out, err } = await guiderail(['--print-config', 'a.md'], { 'guiderail.config.yaml': 'rules: { loose-action: info }\n' })
    expect(JSON.parse(out).rules[rule]).toMatchObject({ severity: 'info' })
    expect({ holdsOld: out.includes('loose-action'), err }).toEqual({ holdsOld: false, err: `guiderail.config.yaml:1: ${words}\n` })
  })

  test.each([
    ['why', 'a.md:18'],
    ['map', 'a.md'],
    ['stats', 'a.md'],
  ])('%s tells of a config', async (...args) => {
    const config = { 'guiderail.config.yaml': 'rules: { loose-action: info }\n', 'a.md': plan }
    expect(await guiderail(args, config)).toMatchObject({ code: 0, err: `guiderail.config.yaml:1: ${words}\n` })
  })
})

describe('tools for assistants', () => {
  const call = async (name: string, given: object) => {
    let answer = ''
    const serveTools: World['serveTools'] = async (served) => {
      answer = (await served.call(name, given)).text
    }
    await guiderail(['mcp'], { 'a.md': plan }, { serveTools })
    return answer
  }

  test('explain a rule by its former id, and say its new one', async () => {
    expect(await call('explain_rule', { rule: 'loose-action' })).toBe(`${words}\n\n${await call('explain_rule', { rule })}`)
  })

  test('suggest fixes for it', async () => {
    const asked = await call('suggest_fixes', { path: 'a.md', rule: 'loose-action' })
    expect(asked).toContain('(orphan-tactic)')
    expect(asked).toBe(await call('suggest_fixes', { path: 'a.md', rule }))
  })
})

const call: FormerCall = {
  options: [
    { command: 'lint', from: '--least', to: '--severity', removedIn: '9.0.0' },
    { command: 'rules', from: '--as-json', to: '--json', removedIn: '9.0.0' },
  ],
  variables: [{ from: 'GUIDERAIL_PLAIN', to: 'NO_COLOR', removedIn: '9.0.0' }],
}

/** A run with these former names of options and variables. */
async function called(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let [out, err] = ['', '']
  const disk = memoryDisk({ '/repo/.git/HEAD': '', '/repo/a.md': plan, '/repo/--least': plan })
  const io = {
    cwd: '/repo',
    env,
    disk,
    isTTY: true,
    columns: 80,
    today: '2026-06-15',
    serve: async () => {},
    stdin: async () => new Uint8Array(),
  }
  const noting = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  const code = await run(args, { ...io, ...noting }, call)
  return { code, out, err }
}

describe('a former option', () => {
  const notice = '"--least" is now called "--severity"; the old name stops working in version 9.0.0.\n'

  test.each([[['lint', 'a.md', '--least', 'error']], [['a.md', '--least=error']]])('works: %j', async (args) => {
    const now = await called(args.map((arg) => arg.replace('--least', '--severity')))
    expect(await called(args)).toEqual({ ...now, err: now.err + notice })
    expect(now.out).not.toContain('Golf day')
  })

  test('of another command is as unknown as before, and so is any where there is none', async () => {
    expect((await called(['rules', '--least', 'x'])).err).toMatch(/^unknown option '--least'/)
    expect((await called(['rules', '--as-json'])).err).toMatch(/^"--as-json" is now called "--json";/)
    expect((await guiderail(['--least', 'x'])).err).toMatch(/^unknown option '--least'/)
  })

  test('behind `--` is a path', async () => expect((await called(['lint', '--', '--least'])).err).not.toContain('now called'))
  test('is in no help', async () => expect((await called(['lint', '--help'])).out).not.toContain('--least'))
  test('is not told of with --quiet', async () =>
    expect((await called(['a.md', '--quiet', '--least', 'error'])).err).not.toContain('now called'))
})

describe('a former variable', () => {
  test('works, and is told of', async () => {
    const coloured = await called(['rules'], { FORCE_COLOR: '' })
    const plain = await called(['rules'], { GUIDERAIL_PLAIN: '1' })
    expect(plain).toEqual({
      ...(await called(['rules'], { NO_COLOR: '1' })),
      err: '"GUIDERAIL_PLAIN" is now called "NO_COLOR"; the old name stops working in version 9.0.0.\n',
    })
    expect(coloured.out).not.toBe(plain.out)
  })

  test('counts for nothing beside the new one', () => {
    const names = new FormerNames('/repo')
    expect(envToday({ GUIDERAIL_PLAIN: '1', NO_COLOR: '' }, call, names)).toEqual({ GUIDERAIL_PLAIN: '1', NO_COLOR: '' })
    expect(names.lines()).toEqual(['"GUIDERAIL_PLAIN" is now called "NO_COLOR"; both stand here, and only the new name counts.'])
  })
})

test('none of ours is a former and a living one at once', async () => {
  const names = new FormerNames('/repo')
  for (const { command, from, to } of formerCall.options) {
    const { out } = await guiderail([command, '--help'])
    expect({ from: out.includes(`${from} `), to: out.includes(to) }).toEqual({ from: false, to: true })
  }
  expect(argsToday(['--severity', 'x'], formerCall, names)).toEqual(['--severity', 'x'])
  expect(names.lines()).toEqual([])
})
