// What hangs on what.

import { describe, expect, test } from 'vitest'
import type { PlanNode } from '../../engine/plan/plan.ts'
import { links, planIn } from './plans.ts'

describe('an action hangs on a strategy', () => {
  test('by its id, by an arrow, by a label, by a link', () => {
    const text = `## Strategies

### Strategy 1: Win on risk

Bergen had the finding.

### Strategy 2: Make the switch easy

Nobody types twice.

## Actions

- Mock audit (S1)
- Shadow the night shift → S2
- Show the result
  - Supports: S1
- Print the cards, see [the second](#strategy-2-make-the-switch-easy)
- Newsletter
`
    expect(links(text).slice(2)).toEqual([
      'Mock audit <- Win on risk (reference)',
      'Shadow the night shift <- Make the switch easy (reference)',
      'Show the result <- Win on risk (reference)',
      'Print the cards, see the second <- Make the switch easy (reference)',
      'Newsletter <- -',
    ])
  })

  test('by its name, in the words or in a heading that repeats it', () => {
    const text = `## Growth strategy

### Expand

Three departments.

### Upsell

The analytics module.

## Timeline

- Q1: Expansion talks
- Q3: Upsell conversations
- Q4: Holidays

## Week 1

### Upsell

- Price list
`
    expect(links(text).slice(2)).toEqual([
      'Expansion talks <- Expand (reference)',
      'Upsell conversations <- Upsell (reference)',
      'Holidays <- -',
      'Price list <- Upsell (reference)',
    ])
  })

  test('by the one strategy of its section, of a section around it, or of the whole plan', () => {
    const text = `# Plan

**Core strategy:** Win on risk, plant by plant.

## Phase 1

**Strategy:** Bergen first.

- Mock audit

## Phase 2

- Show the result
`
    expect(links(text)).toEqual([
      'Win on risk, plant by plant. <- -',
      'Bergen first. <- Phase 1 (phase)',
      'Mock audit <- Bergen first. (nesting)',
      'Show the result <- Win on risk, plant by plant. (section)',
    ])
  })

  test('not by one of several that nothing chooses', () => {
    expect(links('## Strategies\n\n- Win on risk\n- Be seen\n\n## Actions\n\n- Newsletter\n')).toContain('Newsletter <- -')
  })
})

describe('an action with a goal only', () => {
  test('of its phase, its list or the whole plan', () => {
    const text = `# Plan

## Phase 1

**Goal:** 12 marinas

- Evenings

## Phase 2

### Goals

- 40 marinas
- Churn under 3 %

### Tactics

- Price page
`
    expect(links(text)).toEqual(['Evenings <- 12 marinas (nesting)', 'Price page <- Phase 2 (phase)'])
    expect(
      planIn(text)
        .nodes.filter(({ kind }) => kind === 'tactic')
        .map(({ serves }) => serves),
    ).toEqual(['objective', 'objective'])
  })

  test('goals of the whole plan do not speak for what no strategy carries, where there are strategies', () => {
    const text = '## Goals\n\n- 40 marinas\n\n## Strategies\n\n- Win on risk\n- Be seen\n\n## Actions\n\n- Newsletter\n'
    expect(planIn(text).nodes.at(-1)).toMatchObject({ text: 'Newsletter', serves: null })
  })
})

describe('a strategy hangs on a goal', () => {
  test('by reference, by nesting, by the one goal around it', () => {
    const text = `## Objectives

- O1: Six plants
- O2: Renewal

## Strategies

- Win on risk (O1)
- Be seen
`
    expect(links(text)).toEqual(['Win on risk <- Six plants (reference)', 'Be seen <- some objective'])
    expect(links('## Goal\n\nSix plants by June.\n\n## Strategies\n\n- Win on risk\n')).toEqual([
      'Win on risk <- Six plants by June. (section)',
    ])
  })
})

test('key results hang on their objective, and it on the strategy of the whole plan', () => {
  const { nodes } = planIn(`# OKRs

**Core strategy:** Copy what works and be local.

## Objective 1: A page that loads on a phone

- **KR 1.1:** Launch the page within 30 days
- **KR 1.2:** Load time under 2 s
`)
  expect(nodes.map(({ kind, text, parent, serves }) => [kind, text, parent?.node.text ?? null, serves])).toEqual([
    ['strategy', 'Copy what works and be local.', null, 'objective'],
    ['objective', 'A page that loads on a phone', 'Copy what works and be local.', 'strategy'],
    ['tactic', 'Launch the page within 30 days', 'A page that loads on a phone', 'strategy'],
    ['measure', 'Load time under 2 s', 'A page that loads on a phone', null],
  ])
})

test('references to ids that nothing has', () => {
  const { dangling } = planIn('## Strategies\n\n- S1: Win on risk\n\n## Actions\n\n- Mock audit (S9)\n- Newsletter (Q3)\n')
  expect(dangling.map(({ label }) => label)).toEqual(['S9'])
})

test('ids are unique', () => {
  const { nodes } = planIn('## Actions\n\n- T1: One\n- T1: Two\n- Three\n')
  expect(nodes.map(({ id }) => id)).toEqual(['T1', 'tactic-2', 'tactic-3'])
})

test('a strategy labelled below the goal of a summary covers the whole plan', () => {
  const plan =
    '# Plan\n\n## Summary\n\n**Objective:** 40 marinas by June\n**Strategy:** Harbour masters bring the others\n\n## Channels\n\n- Host an evening\n'
  expect(links(plan)).toContain('Host an evening <- Harbour masters bring the others (section)')
})

test('a strategy under the heading of a goal is tied to it', () => {
  const plan = '# Plan\n\n## Objective: 40 marinas\n\n### Strategy: Ask harbour masters\n\nWhy.\n\n## Objective: 5 ports\n\nWhy.\n'
  expect(links(plan)).toEqual(['Ask harbour masters <- 40 marinas (nesting)'])
})

describe('nothing hangs on itself', () => {
  test('a goal of one action is no goal of the actions around it', () => {
    const text = `# Sales plan

## Goals

- Forty marinas by June

## Month one

- **Day 1: the advert**
  - **Action**: Place the advert in the harbour paper.
- **Day 2: the trial watch**
  - **Action**: Pay two watchmen for a night.
  - **Goal**: See who stays awake.
`
    for (const node of planIn(text).nodes) expect(ring(node)).toBe(false)
    expect(links(text)).toEqual([
      'the advert <- Forty marinas by June (phase)',
      'Place the advert in the harbour paper. <- Forty marinas by June (phase)',
      'the trial watch <- Forty marinas by June (phase)',
      'Pay two watchmen for a night. <- Forty marinas by June (phase)',
    ])
  })

  test('two that refer to each other', () => {
    const text = '## Goals\n\n- O1: Forty marinas (S1)\n\n## Strategies\n\n- S1: Let one bring the next (O1)\n'
    for (const node of planIn(text).nodes) expect(ring(node)).toBe(false)
  })
})

/** Whether a statement is found again above itself. */
function ring(node: PlanNode): boolean {
  const seen = new Set<PlanNode>()
  for (let up: PlanNode | undefined = node; up; up = up.parent?.node) {
    if (seen.has(up)) return true
    seen.add(up)
  }
  return false
}
