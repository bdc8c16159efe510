import { expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { newConfig, turnedOff } from '../../workspace/config/off.ts'
import { readData } from '../../workspace/config/read.ts'

const off = (text: string, at = '') => {
  const edit = turnedOff(text, 'get-them-to', at)
  return edit && applyEdits(text, [edit])
}

test.each<[string, string, string]>([
  ['no rules yet', '{\n  "ignore": ["old"]\n}\n', '{\n  "rules": { "get-them-to": "off" },\n  "ignore": ["old"]\n}\n'],
  ['an empty object', '{}', '{ "rules": { "get-them-to": "off" } }'],
  ['no rule yet', '{ "rules": {} }', '{ "rules": { "get-them-to": "off" } }'],
  [
    'other rules',
    '{\n  "rules": {\n    "orphan-tactic": "error"\n  }\n}\n',
    '{\n  "rules": {\n    "get-them-to": "off",\n    "orphan-tactic": "error"\n  }\n}\n',
  ],
  ['the rule itself', '{ "rules": { "get-them-to": "error" } }', '{ "rules": { "get-them-to": "off" } }'],
  [
    'the rule with options',
    '{ "rules": { "get-them-to": { "severity": "error", "x": 1 } } }',
    '{ "rules": { "get-them-to": { "severity": "off", "x": 1 } } }',
  ],
  ['the rule with options only', '{ "rules": { "get-them-to": {"x": 1} } }', '{ "rules": { "get-them-to": {"severity": "off", "x": 1} } }'],
  ['a byte order mark', '\uFEFF{ "rules": {} }', '\uFEFF{ "rules": { "get-them-to": "off" } }'],
])('JSON with %s', (_, before, after) => {
  expect(off(before)).toBe(after)
})

test.each<[string, string, string]>([
  ['no rules yet', '# ours\nignore:\n  - old\n', '# ours\nrules:\n  get-them-to: "off"\nignore:\n  - old\n'],
  ['other rules', 'rules:\n  # loud\n  orphan-tactic: error\n', 'rules:\n  # loud\n  get-them-to: "off"\n  orphan-tactic: error\n'],
  ['the rule itself', 'rules:\n  get-them-to: error # why\n', 'rules:\n  get-them-to: "off" # why\n'],
  ['Windows line ends', 'ignore: []\r\n', 'rules:\r\n  get-them-to: "off"\r\nignore: []\r\n'],
  ['braces', 'rules: {orphan-tactic: error}\n', 'rules: {"get-them-to": "off", orphan-tactic: error}\n'],
])('YAML with %s', (_, before, after) => {
  expect(off(before)).toBe(after)
})

test('the part of package.json that is ours', () => {
  expect(off('{ "name": "x", "guiderail": { "ignore": [] } }', '/guiderail')).toBe(
    '{ "name": "x", "guiderail": { "rules": { "get-them-to": "off" }, "ignore": [] } }',
  )
})

test.each(['{ "rules": ', '[]', 'rules:\n'])('what is no config is left alone: %j', (text) => {
  expect(off(text)).toBeNull()
})

test('an empty file and a new one say no more than that', () => {
  expect(off('')).toBe(newConfig('get-them-to'))
  expect(readData(newConfig('get-them-to')).value).toEqual({ rules: { 'get-them-to': 'off' } })
})
