// The plan rules in every carrier of a plan, in every encoding; and their silent twins: the plan made whole, and the same plan shown as a bad example.

import { describe, expect, test } from 'vitest'
import { lint } from '../engine/lint.ts'
import { defaultSettings } from '../engine/settings.ts'
import { rules } from '../rules/index.ts'
import { unmark } from './marks.ts'
import { encodings } from './matrix/containers.ts'
import { carriers, type Statements } from './matrix/plans.ts'

const objective = 'Six of nine plants use it by June 2027'
const strategy = 'S1 Win on audit risk before the re-audit'
const tactic = 'Run a mock audit in Bergen with the quality lead'
const whole: Statements = { objective, strategy, tactic }

/** The rule, the plan that it flags, and where: in the plan's words, else at the title. */
const cases: readonly { rule: string; plan: Statements; atTitle?: true }[] = [
  { rule: 'orphan-tactic', plan: { objective, tactic: `⟦x|${tactic}⟧` } },
  { rule: 'missing-strategy', plan: { objective, tactic }, atTitle: true },
  { rule: 'missing-objective', plan: { strategy, tactic }, atTitle: true },
]
/** The plans here are tiny. */
const small = { 'missing-strategy': { options: { minimum: 1 } }, 'missing-objective': { options: { minimum: 1 } } }

const every = cases.flatMap((one) => Object.keys(carriers).map((name) => [one.rule, name, one] as const))

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(every)('%s in %s', (rule, name, { plan, atTitle }) => {
    const title = atTitle ? '⟦x|Account plan: Hallvard⟧' : 'Account plan: Hallvard'
    const { text, marks } = unmark(encode(`# ${title}\n\n${carriers[name]?.(plan)}`))
    expect(found(rule, text), text).toEqual(marks.map(({ words }) => words))
  })

  test.each(every)('%s is silent when the plan in %s is whole', (rule, name) => {
    expect(found(rule, encode(`# Account plan: Hallvard\n\n${carriers[name]?.(whole)}`))).toEqual([])
  })

  test.each(every)('%s is silent when the plan in %s is shown as a bad example', (rule, name, { plan }) => {
    const bad = unmark(carriers[name]?.(plan) ?? '').text.replace(/^#/gm, '##')
    expect(found(rule, encode(`# How we plan\n\n## Bad example\n\n${bad}`))).toEqual([])
  })
})

/** A plan with two goals whose first strategy names its goal, and whose second does not: the rule speaks only where others say theirs. */
const loose: Readonly<Record<string, string>> = {
  'a list':
    '## Objectives\n\n- O1 Six of nine plants by June 2027\n- O2 A renewal for three years by September 2027\n\n## Strategies\n\n- S1 Win on audit risk (O1)\n- S2 ⟦x|Make the switch easy for the shift⟧\n',
  'a table':
    '| id | Objective |\n|---|---|\n| O1 | Six of nine plants by June 2027 |\n| O2 | A renewal for three years by September 2027 |\n\n| id | Strategy | Objective |\n|---|---|---|\n| S1 | Win on audit risk | O1 |\n| S2 | ⟦x|Make the switch easy for the shift⟧ |  |\n',
  headings:
    '## Objective O1: Six of nine plants by June 2027\n\n### Strategy S1: Win on audit risk\n\nWhy.\n\n## Objective O2: A renewal for three years by September 2027\n\nWhy.\n\n## Strategy S2: ⟦x|Make the switch easy for the shift⟧\n\nWhy.\n',
  'a quoted list':
    '## Objectives\n\n> - O1 Six of nine plants by June 2027\n- O2 A renewal for three years by September 2027\n\n## Strategies\n\n> - S1 Win on audit risk (O1)\n> - S2 ⟦x|Make the switch easy for the shift⟧\n',
}

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(Object.entries(loose))('orphan-strategy in %s', (_name, plan) => {
    const { text, marks } = unmark(encode(`# Account plan: Hallvard\n\n${plan}`))
    expect(found('orphan-strategy', text), text).toEqual(marks.map(({ words }) => words))
  })

  test.each(Object.entries(loose))('orphan-strategy is silent in %s that is shown as a bad example', (_name, plan) => {
    expect(found('orphan-strategy', encode(`# How we plan\n\n## Bad example\n\n${unmark(plan).text.replace(/^#/gm, '##')}`))).toEqual([])
  })
})

/** The source words under each finding of the rule; a line break and its indent read as a space. */
function found(rule: string, text: string): string[] {
  const { findings, failures } = lint(text, '', rules, {
    ...defaultSettings,
    kind: 'account-plan',
    rules: small,
  })
  expect(failures).toEqual([])
  return findings.filter((finding) => finding.rule === rule).map(({ span }) => text.slice(span.start, span.end))
}
