// Configs: which holds for a file, what it means, and what is said of a broken one.

import { Validator } from '@cfworker/json-schema'
import { describe, expect, test } from 'vitest'
import { defineRule, kinds } from '../../engine/rule.ts'
import { type Settings, severityOf } from '../../engine/settings.ts'
import { readConfig } from '../../workspace/config/parse.ts'
import { configSchema } from '../../workspace/config/schema.ts'
import { knownRules } from '../../workspace/known.ts'
import { presets } from '../../workspace/presets.ts'
import { Project } from '../../workspace/project.ts'
import { type Content, memoryDisk } from '../disk.ts'

const about = {
  summary: 'A good one.',
  scope: 'document',
  kinds,
  severity: 'warning',
  evidence: 'advice',
  source: 'test',
  *check() {},
} as const
const rules = [
  defineRule({
    ...about,
    id: 'monologue',
    title: 'Too long',
    options: { words: { type: 'integer', default: 90, minimum: 1, description: 'Most words.' } },
  }),
  defineRule({ ...about, id: 'orphan-tactic', title: 'Orphan' }),
  defineRule({
    ...about,
    id: 'get-them-to',
    title: 'Done to the buyer',
    families: {
      act: { severity: 'warning', evidence: 'advice', summary: 'to sign' },
      feel: { severity: 'info', evidence: 'advice', summary: 'to feel' },
    },
  }),
]

async function resolve(contents: Readonly<Record<string, Content>>, path = '/repo/plans/acme.md', config?: string | null) {
  const disk = memoryDisk({ '/repo/.git/HEAD': '', [path]: '', ...contents })
  return new Project(disk, { known: rules, folder: '/repo', ...(config !== undefined && { config }) }).resolve(path)
}

const settings = async (config: string, path?: string) => (await resolve({ '/repo/guiderail.config.yaml': config }, path)).settings

/** What is said of the config, each as `line:column message`. */
async function complaints(
  config: Content,
  name = 'guiderail.config.yaml',
  more: Readonly<Record<string, Content>> = {},
): Promise<string[]> {
  const { inForce } = await resolve({ [`/repo/${name}`]: config, ...more })
  return inForce.problems.map(
    ({ line, column, message, path }) => `${path === `/repo/${name}` ? '' : `${path} `}${line}:${column} ${message}`,
  )
}

describe('which config holds', () => {
  test('none: defaults, from the root', async () => {
    const { root, path, inForce, settings } = await resolve({})
    expect({ root, path, source: inForce.source, rules: settings.rules }).toEqual({
      root: '/repo',
      path: 'plans/acme.md',
      source: null,
      rules: {},
    })
  })

  test('the nearest one up to the root, and only that', async () => {
    const far = { '/guiderail.config.yaml': 'rules: { monologue: error }', '/repo/guiderail.config.json': '{"rules":{"monologue":"info"}}' }
    expect((await resolve(far)).settings.rules).toEqual({ monologue: { severity: 'info' } })
    expect((await resolve({ ...far, '/repo/plans/guiderail.config.yml': 'rules: { orphan-tactic: off }' })).settings.rules).toEqual({
      'orphan-tactic': { severity: 'off' },
    })
    expect((await resolve({ '/guiderail.config.yaml': 'rules: { monologue: error }' })).settings.rules).toEqual({})
  })

  test('package.json when it has the key', async () => {
    expect(
      (await resolve({ '/repo/package.json': '{\n\t"name": "x",\n\t"guiderail": { "rules": { "monologue": "off" } }\n}' })).settings.rules,
    ).toEqual({
      monologue: { severity: 'off' },
    })
    expect(
      (await resolve({ '/repo/plans/package.json': '{ "name": ', '/repo/guiderail.config.yaml': 'rules: { monologue: off }' })).settings
        .rules,
    ).toEqual({
      monologue: { severity: 'off' },
    })
  })

  test('two in one folder are one too many', async () => {
    expect(await complaints('rules: {}', 'guiderail.config.json', { '/repo/guiderail.config.yaml': '' })).toEqual([
      '1:1 guiderail.config.yaml stands beside it and says the same kind of thing; keep one of the two.',
    ])
  })

  test('the one that is named, or none', async () => {
    const both = { '/repo/guiderail.config.yaml': 'rules: { monologue: off }', '/repo/ci.yaml': 'rules: { monologue: error }' }
    expect((await resolve(both, undefined, '/repo/ci.yaml')).settings.rules).toEqual({ monologue: { severity: 'error' } })
    expect((await resolve(both, undefined, null)).settings.rules).toEqual({})
  })
})

describe('what it means', () => {
  test('severities and options', async () => {
    const { rules: set } = await settings('rules:\n  monologue: { severity: info, words: 60 }\n  orphan-tactic: off\n')
    expect(set).toEqual({ monologue: { severity: 'info', options: { words: 60 } }, 'orphan-tactic': { severity: 'off' } })
  })

  test('kinds by glob, the last that fits', async () => {
    const config =
      'documents:\n  plans/**: account-plan\n  "calls/*": { kind: call-script, scenario: cold }\n  plans/old/**: none\n  "*.email.md": message\n'
    expect(await settings(config)).toMatchObject({ kind: 'account-plan' })
    expect(await settings(config, '/repo/calls/a.md')).toMatchObject({ kind: 'call-script', scenario: 'cold' })
    expect(await settings(config, '/repo/plans/old/a.md')).toMatchObject({ kind: 'none' })
    expect(await settings(config, '/repo/plans/a.email.md')).toMatchObject({ kind: 'message' })
    expect(await settings(config, '/repo/calls/x/a.md')).not.toHaveProperty('kind')
  })

  test('overrides, later ones over earlier ones', async () => {
    const config = `
rules: { monologue: { words: 60 } }
overrides:
  - files: plans/**
    rules: { monologue: error }
  - files: ["plans/a*", calls/*]
    rules: { monologue: { words: 70 } }
`
    expect((await settings(config)).rules.monologue).toEqual({ severity: 'error', options: { words: 70 } })
    expect((await settings(config, '/repo/plans/x/b.md')).rules.monologue).toEqual({ severity: 'error', options: { words: 60 } })
    expect((await settings(config, '/repo/b.md')).rules.monologue).toEqual({ options: { words: 60 } })
  })

  test('the team’s words, lower case', async () => {
    const { vocabulary } = await settings(
      'vocabulary:\n  levels: { strategy: [Big Bet] }\n  speakers: { rep: [SDR] }\n  people: [Patient]\n',
    )
    expect(vocabulary).toEqual({ levels: { strategy: ['big bet'] }, speakers: { rep: ['sdr'] }, badExamples: [], people: ['patient'] })
  })

  test('extends: presets and files, the own words over theirs', async () => {
    const { rules: set, vocabulary } = (
      await resolve({
        '/repo/guiderail.config.yaml':
          'extends: [recommended, ./base/a.yaml]\nrules: { monologue: error }\nvocabulary: { people: [patient] }\n',
        '/repo/base/a.yaml': 'extends: ./b.json\nrules: { orphan-tactic: info }\n',
        '/repo/base/b.json': '{ "rules": { "monologue": { "severity": "off", "words": 5 } }, "vocabulary": { "people": ["guest"] } }',
      })
    ).settings
    expect(set).toEqual({ monologue: { severity: 'error', options: { words: 5 } }, 'orphan-tactic': { severity: 'info' } })
    expect(vocabulary.people).toEqual(['guest', 'patient'])
  })

  test('files: those of a config take the place of those that it extends', async () => {
    const base = { '/repo/base.yaml': 'files: plans/**\n' }
    const filesOf = async (config: string) => (await resolve({ ...base, '/repo/guiderail.config.yaml': config })).inForce.config.files
    expect(await filesOf('extends: ./base.yaml')).toEqual(['plans/**'])
    expect(await filesOf('extends: ./base.yaml\nfiles: [calls/*, "*.txt"]')).toEqual(['calls/*', '*.txt'])
    expect(await filesOf('extends: recommended')).toBe(null)
  })

  test('a part of a rule has a severity of its own, until one is set for the whole', async () => {
    const part = 'rules: { get-them-to: { severity: error, families: { feel: hint } } }'
    const rule = rules.find(({ id }) => id === 'get-them-to')
    const loudness = (set: Settings) => ['act', 'feel'].map((family) => rule && severityOf(rule, family, set))
    expect(loudness(await settings(part))).toEqual(['error', 'hint'])
    const over = { '/repo/guiderail.config.yaml': 'extends: ./a.yaml\nrules: { get-them-to: info }\n', '/repo/a.yaml': part }
    expect(loudness((await resolve(over)).settings)).toEqual(['info', 'info'])
    expect(await complaints('rules: { get-them-to: { families: { fel: off } } }')).toEqual([
      '1:37 There is no "fel" here. Did you mean "feel"?',
    ])
  })

  test('an empty file is a config that changes nothing', async () => {
    expect(await complaints('')).toEqual([])
    expect(await complaints('\uFEFF# nothing yet\n')).toEqual([])
  })
})

describe('what is said of a broken one', () => {
  test.each([
    ['rulse: {}', '1:1 There is no "rulse" here. Did you mean "rules"?'],
    ['rules:\n  orphan-tactics: off', '2:3 There is no "orphan-tactics" here. Did you mean "orphan-tactic"?'],
    ['rules:\n  monologue: warn', '2:14 "warn" is not possible for "monologue". Did you mean "warning"?'],
    ['rules:\n  monologue: eror', '2:14 "eror" is not possible for "monologue". Did you mean "error"?'],
    ['rules:\n  monologue: 3', '2:14 3 is not possible for "monologue". Possible: off, hint, info, warning, error.'],
    ['rules:\n  monologue: { word: 3 }', '2:16 There is no "word" here. Did you mean "words"?'],
    ['rules:\n  monologue: { words: many }', '2:23 "words" takes a whole number, not "many".'],
    ['rules:\n  monologue: { words: 0 }', '2:23 0 is too small for "words"; the minimum is 1.'],
    ['rules: [monologue]', '1:8 "rules" takes a mapping, not ["monologue"].'],
    ['documents:\n  plans/**: account plan', '2:13 "account plan" is not possible for "plans/**". Did you mean "account-plan"?'],
    ['documents:\n  plans/**: { kinds: x }', '2:15 There is no "kinds" here. Did you mean "kind"?'],
    ['overrides:\n  - files: a', '2:5 This entry needs "rules".'],
    ['overrides:\n  - { files: "*a*a*a*a*a*", rules: {} }', '2:14 This glob has more than 3 stars in a row; name more of the path.'],
    ['files: [a/**, "!a/b"]', '1:15 A glob does not say what to leave out; that belongs under ignore.'],
    ['files: .', '1:8 This glob names nothing.'],
    ['ignore: a', '1:9 "ignore" takes a list, not "a".'],
    ['- a', '1:1 "config" takes a mapping, not ["a"].'],
    ['rules: *all', '1:8 Aliases (`*name`) are not allowed here; write the value out.'],
    ['rules: !!js/function x', '1:22 Tags (`tag:yaml.org,2002:js/function`) are not allowed here; write a plain value.'],
    ['__proto__: { a: 1 }', '1:1 "__proto__" is not allowed as a key.'],
    ['rules: { constructor: off }', '1:10 "constructor" is not allowed as a key.'],
    ['rules: {}\nrules: {}', '2:1 Map keys must be unique.'],
    ['? [a]\n: b', '1:3 A key must be a plain name.'],
    ['extends: strikt', '1:10 "strikt" is no preset (recommended, strict) and no path; a path begins with "./". Did you mean "strict"?'],
    ['extends: ../x.yaml', '1:10 ../x.yaml lies outside the project; a config only builds on files of its own.'],
    ['extends: [./x.yaml]', '1:11 There is no file ./x.yaml.'],
    [
      'extends: https://example.com/x.yaml',
      '1:10 "https://example.com/x.yaml" is no preset (recommended, strict) and no path; a path begins with "./".',
    ],
    ['extends: ./guiderail.config.yaml', '1:10 ./guiderail.config.yaml extends this file in turn.'],
  ])('%j', async (config, complaint) => {
    expect(await complaints(config)).toEqual([complaint])
  })

  test('JSON is JSON', async () => {
    expect(await complaints('{\n  rules: {}\n}', 'guiderail.config.json')).toEqual([
      '2:3 This is not JSON; correct it, or rename the file to end in .yaml.',
    ])
  })

  test('in package.json, by its place there', async () => {
    expect(await complaints('{\n  "guiderail": {\n    "rule": {}\n  }\n}\n', 'package.json')).toEqual([
      '3:5 There is no "rule" here. Did you mean "rules"?',
    ])
  })

  test('in a file that it builds on', async () => {
    expect(await complaints('extends: ./b.yaml', undefined, { '/repo/b.yaml': 'rules: { monolog: off }' })).toEqual([
      '/repo/b.yaml 1:10 There is no "monolog" here. Did you mean "monologue"?',
    ])
  })

  test('what cannot be read', async () => {
    expect(await complaints({ code: 'EACCES' })).toEqual(['1:1 It cannot be read: no permission.'])
    expect(await complaints(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toEqual(['1:1 It is UTF-16; save it as UTF-8.'])
    expect(await complaints({ link: '/etc/guiderail.yaml' }, undefined, { '/etc/guiderail.yaml': '' })).toEqual([
      '1:1 It is a link to a file outside the project.',
    ])
  })

  test('bombs, depth and sheer size', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
    ].join('\n')
    expect((await complaints(bomb))[0]).toMatch(/Aliases/)
    expect(await complaints(`rules: ${'['.repeat(5000)}`)).toHaveLength(1)
    expect(await complaints(`rules: ${'{a: '.repeat(40)}1${'}'.repeat(40)}`)).toEqual(['1:136 It nests deeper than 32 levels.'])
    expect(await complaints(`# ${'x'.repeat(300 * 1024)}`)).toEqual(['1:1 It is larger than 256 KB, which no config needs.'])
    expect(await complaints(Array.from({ length: 9000 }, (_, at) => `key${at}: 1`).join('\n'))).toHaveLength(20)
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  })

  test('a chain of extends that never ends', async () => {
    const chain = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/repo/c${at}.yaml`, `extends: ./c${at + 1}.yaml`]))
    expect((await complaints('extends: ./c0.yaml', undefined, chain))[0]).toMatch(/Too many configs extend one another/)
    const fan = Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [`/repo/c${at}.yaml`, `extends: [./c${at + 1}.yaml, ./c${at + 1}.yaml]`]),
    )
    expect((await complaints('extends: ./c0.yaml', undefined, { ...fan, '/repo/c15.yaml': '' }))[0]).toMatch(/Too many/)
  })
})

describe('the schema', () => {
  test('takes what we take', () => {
    const config = {
      $schema: 'x',
      extends: ['strict', './a.yaml'],
      rules: { monologue: { severity: 'off', words: 3 }, 'orphan-tactic': 'hint', 'get-them-to': { families: { act: 'error' } } },
      documents: { 'a/**': 'none', b: { kind: 'call-script', scenario: 'demo' } },
      overrides: [{ files: 'a', rules: {} }],
      vocabulary: { levels: { phase: ['wave'] } },
      files: ['plans/**'],
      ignore: ['drafts/'],
    }
    expect(new Validator(configSchema(rules) as object, '7').validate(config).errors).toEqual([])
    expect(readConfig(JSON.stringify(config), rules, { json: true }).complaints).toEqual([])
  })

  test.each(Object.keys(presets))('the preset %s fits it', (name) => {
    expect(readConfig(JSON.stringify(presets[name]), knownRules).complaints).toEqual([])
  })

  test('no option of a rule is called like its severity or its families', () => {
    expect(knownRules.filter(({ options }) => options && ('severity' in options || 'families' in options))).toEqual([])
  })
})

test('a set severity never raises what is disputed', () => {
  const disputed = defineRule({ ...about, id: 'x', title: 'x', severity: 'info', evidence: 'disputed' })
  const make = readConfig('rules: { x: error }', [disputed]).config
  expect(severityOf(disputed, undefined, { rules: make.rules, vocabulary: make.vocabulary, inlineConfig: true })).toBe('info')
})
