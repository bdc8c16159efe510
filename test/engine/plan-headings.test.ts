// Statements in headings, and what their sections mean for the lists below.

import { describe, expect, test } from 'vitest'
import { unmark } from '../marks.ts'
import { drawn } from './plans.ts'

const holds = (source: string) => expect(drawn(unmark(source).text)).toBe(source)

describe('a heading that states something', () => {
  test('after its level and a colon or dash', () =>
    holds(
      `# Plan

## OBJECTIVE 1: ⟦O|Six of nine plants by June⟧

### Strategy 2: ⟦S|Win the plant managers⟧

- ⟦T|Mock audit in Bergen⟧
- ⟦T|Call the quality lead⟧

### Goal - ⟦O|Renewal for three years⟧

### Step 1: ⟦T|Find the auditor⟧

Some words.
`.replace('- ⟦T|Mock audit in Bergen⟧', '- ⟦T|Run a mock audit in Bergen⟧'),
    ))

  test('a strategy named by its heading', () =>
    holds(`# Plan

## The Strategy: ⟦S|Build a live proof⟧

1. ⟦T|Build the page⟧
2. ⟦T|Publish the numbers⟧

## v2 strategy: ⟦S|lead with proof, not promises⟧

Nobody believes us yet.
`))

  test('a goal within a heading', () =>
    holds(`# Plan

## Budget: $500 | Target: ⟦O|900 paying marinas⟧

## Roadmap to ⟦O|onboard the first 50 plants⟧

- [ ] ⟦T|Price page⟧
`))
})

describe('sub-headings', () => {
  test('of a section of strategies are strategies', () =>
    holds(`# Plan

## Growth strategy

### ⟦S|Expand in Bergen⟧

- ⟦T|Call the night shift⟧
- ⟦T|Ask the auditor⟧

### ⟦S|Cross-sell⟧

Three plants have no scheduling yet.
`))

  test('of a section of actions are actions when they hold none', () =>
    holds(`# Plan

## Tactics

### 1. Evenings

- ⟦T|Speak at three of them⟧

### 2. ⟦T|Insurance brokers⟧

They see every ice claim.
`))

  test('phases and their goals', () =>
    holds(`# Plan

## ⟦P|Phase 1: Foundation (January)⟧

**Goal:** ⟦O|12 marinas on a pilot⟧

### Harbours

- ⟦T|Three evenings⟧

## ⟦P|Week 3-4⟧

- ⟦T|Price page⟧
`))

  test('threads of work carry their actions', () =>
    holds(`# Plan

## Flywheel

### Tier 1: ⟦S|Build to market⟧

| Initiative | What | Impact |
|---|---|---|
| ⟦T|Open map⟧ | live ice on a page | links |

### Tier 2: Later

Nothing yet.
`))
})

describe('topics that only sound like a level', () => {
  const titles = [
    'Pricing strategy',
    'Content strategy',
    'Launch Strategy & Metrics',
    'Channel strategy',
    'Go-to-market strategy',
    'Content pillars',
  ]
  test.each(titles)('%s', (title) => {
    expect(drawn(`# Plan\n\n## ${title}\n\n### Organic\n\n- Free\n- Pro for teams\n`)).not.toContain('⟦')
  })

  test('but a deal strategy is one, also when it holds other levels only', () =>
    holds(`# Account plan

## 5. ⟦S|Deal strategy⟧

### Next 3 actions

- ⟦T|Call the auditor⟧
`))
})

describe('sections of numbers', () => {
  test('are metrics beside stated goals', () =>
    holds(`# Plan

## Goals

- ⟦O|Forty marinas⟧

## Success metrics

- ⟦M|Churn under 3 %⟧
`))

  test('are the goals of a plan that states no others', () =>
    holds(`# Plan

## Success metrics (90 days)

- ⟦O|Pilots a month above 100⟧
- ⟦M|Happy harbour masters⟧
`))
})

describe('prose of a section that names a level', () => {
  test('its main sentence, with the number where there is one', () =>
    holds(`# Plan

## Goal

We start small. ⟦O|40 marinas pay by June.⟧ More would be luck.

## Strategy

⟦S|Let harbour masters bring the others.⟧ They talk.
`))

  test('a topic says none', () => {
    expect(drawn('# Plan\n\n## Pricing strategy\n\nWe charge by berth.\n')).not.toContain('⟦')
  })
})

describe('bets in headings', () => {
  test('the second half of a heading names them; a numbered one is a bet whatever its words', () =>
    holds(`# Marinas 2027

## Part I: Core thinking — the two-winter moat

### 1. ⟦S|Own the ice reports⟧

Nobody else has them.

### 2. ⟦S|The berth revenue model⟧

By berth, not by seat.

### 3. ⟦S|Harbour beachhead strategy and upsell⟧

Two islands first.

### 4. Pricing strategy

By berth.

### 5. Success metrics

- ⟦O|40 marinas⟧
`))

  test('a heading among bad examples states nothing', () => {
    expect(drawn('# How we plan\n\n## Bad example\n\n### Strategy: Be everywhere\n\nWhy.\n')).not.toContain('⟦')
  })
})

describe('what stands beside a plan', () => {
  test('a process, an offer or an audience, also inside a phase', () =>
    holds(`# Plan

## ⟦P|Week 1: Ports⟧

- ⟦T|Print the register⟧

### Pilot offer

- Thirty days
- Berth register

### Closing process

1. Letter
2. Visit

## Primary target: small marinas

- ten to forty berths
`))

  test('a second title that says what the whole plan is for', () =>
    holds(`# Tidewatch

# Strategy to ⟦O|win the first 100 marinas⟧

## Customers

- Small marinas
`))

  test('an ordinal is no number to reach', () =>
    holds(`# Plan

## Metrics

- ⟦M|Completion rate (1st week)⟧
- ⟦M|D7 retention⟧
- ⟦O|Churn under 3 %⟧
`))
})

test('a pricing strategy holds prices, no actions', () =>
  holds(`# Plan

## Pricing strategy

| Tactic | Goal |
|---|---|
| First berth free | Easy to try |
`))

test('what must be done to reach a number is said to reach it', () => {
  expect(drawn('# Plan\n\n## Context\n\nTo reach 40 marinas, we must leave the chains alone.\n')).toContain('⟦O|reach 40 marinas')
})

test('a GTM strategy in prose is the plan’s bet', () =>
  holds(`# Plan

## The GTM strategy

⟦S|Harbour masters bring the others.⟧ They talk.
`))

test('a pillar among pillars is a bet, whether or not actions stand below it', () =>
  holds(`# Plan

## GTM pillars

### Pillar 1: ⟦S|Harbour masters⟧

They talk to each other.

### Pillar 2: ⟦S|Insurers⟧

- ⟦T|Agree a referral fee⟧
- ⟦T|Share the claims data⟧
`))
