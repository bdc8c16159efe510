// What to change first: which findings matter most, and in what order.

import { describe, expect, test } from 'vitest'
import { prioritiesOf } from '../../engine/priorities.ts'
import { defineRule, type Evidence, type Finding, kinds, type Rule, type Severity } from '../../engine/rule.ts'

const rule = (id: string, evidence: Evidence = 'advice'): Rule =>
  defineRule({
    id,
    title: `Title of ${id}`,
    summary: 'A good one.',
    scope: 'document',
    kinds,
    severity: 'warning',
    evidence,
    source: 'test',
    families: { faint: { severity: 'info', evidence: 'disputed', summary: 'a matter of taste' } },
    *check() {},
  })
const finding = (id: string, severity: Severity, start: number, family?: string): Finding => ({
  rule: id,
  severity,
  span: { start, end: start + 1 },
  message: 'Wrong.',
  url: '',
  related: [],
  fixes: [],
  ...(family && { family }),
})

const rules = [rule('goal'), rule('strategy'), rule('action'), rule('measured', 'data'), rule('taste', 'disputed'), rule('later')]
const ranks = ['goal', 'strategy', 'action', 'taste']
const order = (...findings: Finding[]) => prioritiesOf(findings, rules, ranks).map(({ finding }) => finding.rule)

describe('what comes first', () => {
  test('is what is worst, whatever carries it', () =>
    expect(order(finding('goal', 'info', 0), finding('action', 'warning', 1))).toEqual(['action', 'goal']))
  test('then what nobody disputes', () =>
    expect(order(finding('taste', 'info', 0), finding('later', 'info', 1))).toEqual(['later', 'taste']))
  test('also when only a part of a rule is disputed', () =>
    expect(order(finding('goal', 'info', 0, 'faint'), finding('later', 'info', 1))).toEqual(['later', 'goal']))
  test('then what carries the rest', () =>
    expect(order(finding('action', 'warning', 0), finding('strategy', 'warning', 1), finding('goal', 'warning', 2))).toEqual([
      'goal',
      'strategy',
      'action',
    ]))
  test('then what is measured', () =>
    expect(order(finding('later', 'info', 0), finding('measured', 'info', 1))).toEqual(['measured', 'later']))
  test('then what comes up more often', () =>
    expect(order(finding('x', 'info', 0), finding('y', 'info', 1), finding('y', 'info', 2))).toEqual(['y', 'x']))
  test('then what stands first', () => expect(order(finding('y', 'info', 0), finding('x', 'info', 1))).toEqual(['y', 'x']))
})

test('one of each rule, its loudest, with the number of all; three at most', () => {
  const findings = [
    finding('action', 'info', 0),
    finding('action', 'warning', 5),
    finding('action', 'warning', 9),
    finding('goal', 'info', 1),
    finding('strategy', 'info', 2),
    finding('later', 'info', 3),
  ]
  const found = prioritiesOf(findings, rules, ranks)
  expect(found.map(({ finding: { rule: id, span }, title, count }) => [id, span.start, title, count])).toEqual([
    ['action', 5, 'Title of action', 3],
    ['goal', 1, 'Title of goal', 1],
    ['strategy', 2, 'Title of strategy', 1],
  ])
})

test('a rule that nobody knows goes by its id', () =>
  expect(prioritiesOf([finding('team-word', 'error', 0)], rules, ranks)[0]?.title).toBe('team-word'))

test('nothing found, nothing to change', () => expect(prioritiesOf([], rules, ranks)).toEqual([]))
