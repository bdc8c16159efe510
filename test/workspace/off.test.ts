import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { newConfig, turnedOff } from '../../workspace/config/off.ts'
import { readData } from '../../workspace/config/read.ts'
import { targetOf } from '../../workspace/config/target.ts'

const off = (text: string, file: string, reason?: string) => {
  const edit = turnedOff(text, 'get-them-to', targetOf(`/repo/${file}`), reason)
  return edit && applyEdits(text, [edit])
}
const yaml = 'guiderail.config.yaml'
const json = 'guiderail.config.json'

test.each<[string, string, string]>([
  ['no rules yet', '{\n  "ignore": ["old"]\n}\n', '{\n  "ignore": ["old"],\n  "rules": { "get-them-to": "off" }\n}\n'],
  ['an empty object', '{}', '{ "rules": { "get-them-to": "off" } }'],
  ['no rule yet', '{ "rules": {} }', '{ "rules": { "get-them-to": "off" } }'],
  [
    'other rules',
    '{\n  "rules": {\n    "orphan-tactic": "error"\n  }\n}\n',
    '{\n  "rules": {\n    "orphan-tactic": "error",\n    "get-them-to": "off"\n  }\n}\n',
  ],
  ['the rule itself', '{ "rules": { "get-them-to": "error" } }', '{ "rules": { "get-them-to": "off" } }'],
  [
    'the rule with options',
    '{ "rules": { "get-them-to": { "severity": "error", "x": 1 } } }',
    '{ "rules": { "get-them-to": { "severity": "off", "x": 1 } } }',
  ],
  ['the rule with options only', '{ "rules": { "get-them-to": {"x": 1} } }', '{ "rules": { "get-them-to": {"x": 1, "severity": "off"} } }'],
  ['a byte order mark', '\uFEFF{ "rules": {} }', '\uFEFF{ "rules": { "get-them-to": "off" } }'],
  ['nothing in it', '', newConfig('get-them-to', true)],
])('JSON with %s; it has no place for a reason', (_, before, after) => {
  expect(off(before, json)).toBe(after)
  expect(off(before, json, 'agreed')).toBe(after)
  expect(JSON.parse(after.replace('\uFEFF', ''))).toBeTypeOf('object')
})

const why = 'agreed with\nthe team #1\u0000'
const said = '# agreed with the team #1'

/** Before, after, and after with a reason. */
test.each<[string, string, string, string]>([
  [
    'no rules yet',
    '# ours\nignore:\n  - old\n',
    '# ours\nignore:\n  - old\nrules:\n  get-them-to: "off"\n',
    `# ours\nignore:\n  - old\nrules:\n  get-them-to: "off" ${said}\n`,
  ],
  [
    'other rules, one with a comment',
    'rules:\n  # loud\n  orphan-tactic: error # always\n\n# end\n',
    'rules:\n  # loud\n  orphan-tactic: error # always\n  get-them-to: "off"\n\n# end\n',
    `rules:\n  # loud\n  orphan-tactic: error # always\n  get-them-to: "off" ${said}\n\n# end\n`,
  ],
  ['the rule without a value', 'rules:\n  get-them-to:\n', 'rules:\n  get-them-to: "off"\n', `rules:\n  get-them-to: "off" ${said}\n`],
  ['the rule itself', 'rules:\n  get-them-to: error\n', 'rules:\n  get-them-to: "off"\n', `rules:\n  get-them-to: "off" ${said}\n`],
  [
    'the rule itself and what was said of it',
    'rules:\n  get-them-to: error # loud\n',
    'rules:\n  get-them-to: "off" # loud\n',
    `rules:\n  ${said}\n  get-them-to: "off" # loud\n`,
  ],
  [
    'options of the rule',
    'rules:\n    get-them-to:\n        families:\n            act: error\n',
    'rules:\n    get-them-to:\n        families:\n            act: error\n        severity: "off"\n',
    `rules:\n    get-them-to:\n        families:\n            act: error\n        severity: "off" ${said}\n`,
  ],
  [
    'Windows line ends',
    'ignore: []\r\n',
    'ignore: []\r\nrules:\r\n  get-them-to: "off"\r\n',
    `ignore: []\r\nrules:\r\n  get-them-to: "off" ${said}\r\n`,
  ],
  ['no line end', 'ignore: [a]', 'ignore: [a]\nrules:\n  get-them-to: "off"', `ignore: [a]\nrules:\n  get-them-to: "off" ${said}`],
  ['no rule yet', 'rules: {}\n', 'rules:\n  get-them-to: "off"\n', `rules:\n  get-them-to: "off" ${said}\n`],
  [
    'braces',
    'rules: {orphan-tactic: error}\n',
    'rules: {orphan-tactic: error, get-them-to: "off"}\n',
    `${said}\nrules: {orphan-tactic: error, get-them-to: "off"}\n`,
  ],
  [
    'braces over lines',
    'rules: {\n  orphan-tactic: error # loud\n}\n',
    'rules: {\n  orphan-tactic: error, # loud\n  get-them-to: "off"\n}\n',
    `rules: {\n  ${said}\n  orphan-tactic: error, # loud\n  get-them-to: "off"\n}\n`,
  ],
  [
    'braces around all',
    '\uFEFF{ "rules": { "get-them-to": "error" } }\n',
    '\uFEFF{ "rules": { "get-them-to": "off" } }\n',
    `\uFEFF${said}\n{ "rules": { "get-them-to": "off" } }\n`,
  ],
  ['nothing but comments', '# ours', '# ours\nrules:\n  get-them-to: "off"\n', `# ours\nrules:\n  get-them-to: "off" ${said}\n`],
  ['nothing in it', '', 'rules:\n  get-them-to: "off"\n', `rules:\n  get-them-to: "off" ${said}\n`],
])('YAML with %s', (_, before, after, explained) => {
  expect(off(before, yaml)).toBe(after)
  expect(off(before, yaml, ' ')).toBe(after)
  expect(off(before, yaml, why)).toBe(explained)
  expect(readData(explained)).toMatchObject({ complaints: [], value: readData(after).value })
})

test('the part of package.json that is ours', () => {
  expect(off('{ "name": "x", "guiderail": { "ignore": [] } }', 'package.json')).toBe(
    '{ "name": "x", "guiderail": { "ignore": [], "rules": { "get-them-to": "off" } } }',
  )
})

test.each(['{ "rules": ', '[]', 'rules:\n'])('what is no config is left alone: %j', (text) => {
  expect(off(text, yaml)).toBeNull()
})

describe('a new one says no more than that', () => {
  test('in JSON', () => expect(newConfig('get-them-to', true, 'agreed')).toBe('{\n  "rules": {\n    "get-them-to": "off"\n  }\n}\n'))
  test('in YAML', () => expect(newConfig('get-them-to', false, 'agreed')).toBe('rules:\n  get-them-to: "off" # agreed\n'))
})
