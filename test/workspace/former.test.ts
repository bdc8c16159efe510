// Former names of rules and keys: honoured in every file beside the texts, with one notice that says where.

import { Validator } from '@cfworker/json-schema'
import { describe, expect, test } from 'vitest'
import { defineRule, kinds } from '../../engine/rule.ts'
import { optionsOf, severityOf } from '../../engine/settings.ts'
import { readBaseline, writeBaseline } from '../../workspace/baseline/entries.ts'
import { updated } from '../../workspace/baseline/match.ts'
import { editorSchema } from '../../workspace/config/editor-schema.ts'
import { type FormerKey, formerKeys } from '../../workspace/config/former.ts'
import { configSchema } from '../../workspace/config/schema.ts'
import { knownRules } from '../../workspace/known.ts'
import { Project } from '../../workspace/project.ts'
import { memoryDisk } from '../disk.ts'

const push = defineRule({
  id: 'push',
  formerIds: [{ id: 'shove', removedIn: '3.0.0' }],
  title: 'Push',
  summary: 'Push.',
  scope: 'document',
  kinds,
  severity: 'warning',
  evidence: 'advice',
  source: 'test',
  families: { hard: { severity: 'warning', evidence: 'advice', summary: 'hard' } },
  options: { words: { type: 'integer', default: 90, minimum: 1, description: 'Most words.' } },
  *check() {},
})
const keys: readonly FormerKey[] = [
  { at: '', from: 'exceptions', to: 'overrides', removedIn: '2.0.0' },
  { at: '', from: 'skip', to: 'ignore', removedIn: '2.0.0' },
  { at: 'vocabulary', from: 'persons', to: 'people', removedIn: '2.0.0' },
  { at: 'rules/push', from: 'length', to: 'words', removedIn: '2.0.0' },
  { at: 'overrides/*', from: 'paths', to: 'files', removedIn: '2.0.0' },
  { at: '', from: 'builds-on', to: 'extends', removedIn: '2.0.0' },
]

/** What holds for `/repo/plans/a.md`, and what is told. */
async function held(config: string, { name = 'guiderail.config.yaml', more = {} as Readonly<Record<string, string>> } = {}) {
  const disk = memoryDisk({ '/repo/.git/HEAD': '', '/repo/plans/a.md': '', [`/repo/${name}`]: config, ...more })
  const project = new Project(disk, { known: [push], formerKeys: keys, folder: '/repo' })
  const { settings, inForce, accepted } = await project.resolve('/repo/plans/a.md')
  return {
    inForce,
    accepted,
    project,
    problems: inForce.problems.map(({ message }) => message),
    severity: severityOf(push, undefined, settings),
    family: severityOf(push, 'hard', settings),
    words: optionsOf(push, settings).words,
    told: project.formerNames.map(
      ({ path, line, column, renamed: { from, to, removedIn }, isPassedOver }) =>
        `${path}:${line}:${column} ${from} > ${to} < ${removedIn}${isPassedOver ? ' (passed over)' : ''}`,
    ),
  }
}

describe('a rule in a config', () => {
  test.each([
    ['a severity', 'rules:\n  shove: error\n', { severity: 'error', told: ['/repo/guiderail.config.yaml:2:3 shove > push < 3.0.0'] }],
    ['with options', 'rules:\n  shove: { severity: info, words: 7 }\n', { severity: 'info', words: 7 }],
    ['families', 'rules:\n  shove: { families: { hard: hint } }\n', { severity: 'warning', family: 'hint' }],
    [
      'in an override',
      'overrides:\n  - files: other/**\n    rules: { shove: error }\n  - files: plans/**\n    rules: { shove: hint }\n',
      {
        severity: 'hint',
        told: ['/repo/guiderail.config.yaml:3:14 shove > push < 3.0.0', '/repo/guiderail.config.yaml:5:14 shove > push < 3.0.0'],
      },
    ],
    [
      'beside the new id, which counts, in any order',
      'rules:\n  push: hint\n  shove: error\n',
      { severity: 'hint', told: ['/repo/guiderail.config.yaml:3:3 shove > push < 3.0.0 (passed over)'] },
    ],
  ])('%s', async (_, config, expected) => expect(await held(config)).toMatchObject({ problems: [], ...expected }))

  test.each([
    ['guiderail.config.json', '{ "rules": { "shove": "error" } }\n'],
    ['package.json', '{ "guiderail": { "rules": { "shove": "error" } } }\n'],
    ['guiderail.config.yml', '\uFEFFrules:\r\n  "shove": error\r\n'],
  ])('in %s', async (name, config) => {
    const { severity, problems, told } = await held(config, { name })
    expect({ severity, problems, told: told.length }).toEqual({ severity: 'error', problems: [], told: 1 })
  })

  test('in a config that is built on, told where it stands', async () => {
    const more = { '/repo/base.yaml': 'rules: { shove: error }\n' }
    expect(await held('extends: ./base.yaml\n', { more })).toMatchObject({
      severity: 'error',
      told: ['/repo/base.yaml:1:10 shove > push < 3.0.0'],
    })
  })

  test('what is wrong with it is told where it stands, by its name of now', async () => {
    const { problems, inForce } = await held('rules:\n  shove: { words: none }\n')
    expect(problems).toEqual(['"words" takes a whole number, not "none".'])
    expect(inForce.problems).toMatchObject([{ line: 2, column: 19 }])
  })

  test('a former id is never what was probably meant', async () =>
    expect((await held('rules:\n  shov: error\n')).problems).toEqual(['There is no "shov" here. Possible: push.']))

  test('a phrase of a team cannot take it', async () =>
    expect((await held('phrases: [{ id: shove, phrase: magic }]\n')).problems).toEqual([
      '"shove" is a rule of Guiderail; choose another id.',
    ]))
})

describe('a key of a config', () => {
  test('at the top, in a mapping, in an option, in a list', async () => {
    const config = [
      'skip: [drafts/]',
      'vocabulary: { persons: [patient] }',
      'rules: { push: { length: 5 } }',
      'exceptions:',
      '  - paths: plans/**',
      '    rules: { shove: hint }',
    ]
    const { inForce, problems, words, severity, told } = await held(config.join('\n'))
    expect(problems).toEqual([])
    expect(inForce.config).toMatchObject({ ignore: ['drafts/'], vocabulary: { people: ['patient'] } })
    expect({ words, severity }).toEqual({ words: 5, severity: 'hint' })
    expect(told.map((line) => line.slice(line.indexOf(':') + 1))).toEqual([
      '1:1 skip > ignore < 2.0.0',
      '2:15 persons > people < 2.0.0',
      '3:18 length > words < 2.0.0',
      '4:1 exceptions > overrides < 2.0.0',
      '5:5 paths > files < 2.0.0',
      '6:14 shove > push < 3.0.0',
    ])
  })

  test('that names other files', async () => {
    const more = { '/repo/base.yaml': 'rules: { push: error }\n' }
    expect(await held('builds-on: ./base.yaml\n', { more })).toMatchObject({ severity: 'error', problems: [] })
  })

  test('beside its new name counts for nothing, whatever it says', async () => {
    const { inForce, told, problems } = await held('skip: 7\nignore: [drafts/]\n')
    expect({ ignore: inForce.config.ignore, told, problems }).toEqual({
      ignore: ['drafts/'],
      told: ['/repo/guiderail.config.yaml:1:1 skip > ignore < 2.0.0 (passed over)'],
      problems: [],
    })
  })

  test.each(['exceptions: 7', 'exceptions: [7, null]', 'vocabulary: null\nexceptions:\n', 'rules: [shove]', '- skip', 'skip'])(
    'where there is no such mapping: %s',
    async (config) => expect((await held(config)).problems.length).toBeGreaterThan(0),
  )
})

describe('the list of accepted sentences', () => {
  test('holds, and is told', async () => {
    const entry = '- rule: shove\n  sentence: "We push them."\n'
    const { accepted, told } = await held('', { more: { '/repo/guiderail.accepted.yaml': entry } })
    expect(accepted?.entries.map((each) => each.entry)).toEqual([{ rule: 'push', sentence: 'We push them.' }])
    expect(told).toEqual(['/repo/guiderail.accepted.yaml:1:9 shove > push < 3.0.0'])
  })
})

describe('the baseline', () => {
  const line = (rule: string, count: number) => `${JSON.stringify({ rule, sentence: 'we push', count, file: 'a.md' })}\n`
  const list = `${line('shove', 3)}${line('push', 1)}${line('shove', 2)}`

  test('holds, and is told once, however many entries there are', async () => {
    const { project } = await held('', { more: { '/repo/known.jsonl': list } })
    const { file } = await project.baselineAt('/repo/known.jsonl', '/repo')
    expect(file.entries).toEqual([{ rule: 'push', sentence: 'we push', count: 3, file: 'a.md', line: 1 }])
    expect(project.formerNames.map(({ path, line: at, renamed }) => `${path}:${at} ${renamed.from}`)).toEqual(['/repo/known.jsonl:1 shove'])
  })

  test('written anew it has the new id', () => {
    const { entries } = readBaseline(list, [push])
    expect(writeBaseline(updated(entries, [], false))).not.toContain('shove')
  })
})

describe('the schema for editors', () => {
  const schema = editorSchema([push], keys)
  const errors = (config: unknown) => new Validator(schema as object, '7').validate(config).errors

  test('takes former names, in all their forms, and marks them', () => {
    expect(errors({ rules: { shove: { severity: 'hint', words: 4 } }, skip: ['a'], exceptions: [] })).toEqual([])
    expect(errors({ overrides: [{ files: 'a', rules: { shove: 'error' } }], vocabulary: { persons: ['x'] } })).toEqual([])
    expect(errors({ rules: { push: { length: 4 } } })).toEqual([])
    expect(errors({ rules: { shove: 'loud' } })).not.toEqual([])
    expect(schema.properties?.rules?.properties?.shove).toMatchObject({
      deprecated: true,
      deprecationMessage: '"shove" is now called "push"; the old name stops working in version 3.0.0.',
    })
    expect(schema.properties?.rules?.properties?.push).not.toHaveProperty('deprecated')
    expect(schema.properties?.skip).toMatchObject({ deprecated: true })
  })

  test('leaves the schema that we check by as it is, and refuses a name that leads nowhere', () => {
    expect(JSON.stringify(configSchema([push]))).not.toContain('shove')
    expect(() => editorSchema([push], [{ at: '', from: 'a', to: 'b', removedIn: '2.0.0' }])).toThrow('There is no "b"')
  })

  test('no key of ours is a former and a living one at once', () => {
    expect(() => editorSchema(knownRules)).not.toThrow()
    const plain = JSON.stringify(configSchema(knownRules))
    expect(formerKeys.filter(({ from }) => plain.includes(`"${from}":`))).toEqual([])
  })
})
