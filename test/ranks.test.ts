// The order in which rules matter covers the whole catalogue.

import { expect, test } from 'vitest'
import { rankedRules, ranks } from '../rules/ranks.ts'
import { knownRules } from '../workspace/known.ts'

test('every rule has its place', () => {
  expect(knownRules.map(({ id }) => id).filter((id) => !rankedRules.includes(id))).toEqual([])
})

test('and every place its rule', () => {
  const known = new Set(knownRules.map(({ id }) => id))
  expect(rankedRules.filter((id) => !known.has(id))).toEqual([])
})

test('and only one', () => expect(new Set(rankedRules).size).toBe(rankedRules.length))

test('each place has its reason', () => {
  for (const { why, rules } of ranks) {
    expect(why).toMatch(/^The \w+.*: .+\.$|^The tidiness of the file itself\.$/)
    expect(rules.length).toBeGreaterThan(0)
  }
})

test('goal before strategy before action, attitude before polish', () => {
  const order = ['missing-objective', 'missing-strategy', 'orphan-tactic', 'generic-opener', 'apologetic-tone', 'duplicate-id']
  const places = order.map((id) => rankedRules.indexOf(id))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(rankedRules.indexOf('get-them-to')).toBeLessThan(rankedRules.indexOf('generic-opener'))
})
