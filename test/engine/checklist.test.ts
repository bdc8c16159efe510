// What is missing from a text: three findings at its title, or one checklist.

import { expect, test } from 'vitest'
import { lint } from '../../engine/lint.ts'
import { defineRule, type Rule, type Setting } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'

const missing = (what: string, rank: number, severity: Setting = 'info'): Rule =>
  defineRule({
    id: `missing-${what.split(' ').at(-1)}`,
    title: `No ${what}`,
    summary: 'It is there.',
    scope: 'segment',
    kinds: ['call-script'],
    severity,
    evidence: 'advice',
    source: 'dont-get',
    absence: { what, rank },
    *check({ title }) {
      yield { span: title, message: `No ${what}.`, fixes: [{ title: `Add ${what}`, safe: false, edits: [{ span: title, text: '' }] }] }
    },
  })

const three = [missing('a purpose', 2), missing('an ask', 1, 'warning'), missing('a question', 4)]
const found = (text: string, rules: readonly Rule[]) => lint(text, 'a.md', rules, { ...defaultSettings, kind: 'call-script' }).findings

test('three stay apart', () => {
  expect(found('# Call\n\nHello.\n', three).map(({ rule }) => rule)).toEqual(['missing-ask', 'missing-purpose', 'missing-question'])
})

test('four are one, under the worst, in order of importance, with all suggestions', () => {
  const [one, ...others] = found('# Call\n\nHello.\n', [...three, missing('a value', 3)])
  expect(others).toEqual([])
  expect(one).toMatchObject({ rule: 'missing-ask', severity: 'warning', span: { start: 2, end: 6 } })
  expect(one?.message).toBe('4 things are missing, most important first: an ask; a purpose; a value; a question. Begin with an ask.')
  expect(one?.fixes.map(({ title }) => title)).toEqual(['Add an ask', 'Add a purpose', 'Add a value', 'Add a question'])
})

test('what is silenced does not count', () => {
  const text = '<!-- guiderail-disable-file missing-ask -->\n\n# Call\n\nHello.\n'
  expect(found(text, [...three, missing('a value', 3)]).map(({ rule }) => rule)).toEqual([
    'missing-purpose',
    'missing-question',
    'missing-value',
  ])
})

test('what is only a hint stays faint, on its own', () => {
  const rules = [...three, missing('a value', 3, 'hint')]
  expect(found('# Call\n\nHello.\n', rules).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'missing-ask warning',
    'missing-purpose info',
    'missing-question info',
    'missing-value hint',
  ])
})
