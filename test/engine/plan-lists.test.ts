// Statements in lists.

import { describe, expect, test } from 'vitest'
import { unmark } from '../marks.ts'
import { drawn, planIn } from './plans.ts'

const holds = (source: string) => expect(drawn(unmark(source).text)).toBe(source)

describe('items of a section that names a level', () => {
  test('goals, strategies and next steps', () =>
    holds(`# Sales plan

## Goals

- ⟦O|Forty paying marinas by June⟧
- ⟦O|Churn under 3 % a month⟧

## Strategies

1. ⟦S|Let harbour masters bring the others⟧
2. ⟦S|Leave the chains alone this year⟧

## Next steps

- [ ] ⟦T|Speak at three regional evenings⟧
- [x] ⟦T|Draft the comparison page⟧
`))

  test('the word may stand at the end, with numbers, emoji and brackets around it', () =>
    holds(`# Plan

## 3. 🎯 Account goals (FY27)

- ⟦O|Six of nine plants⟧

## 4) Next 3 actions

- ⟦T|Mock audit in Bergen⟧

## Cadence

- ⟦T|Monthly: review with the plant managers⟧
`))

  test('posts to write, features to add', () =>
    holds(`# Launch plan

## Pages to write before the launch

- ⟦T|One on ice damage⟧
- ⟦T|One on night rounds⟧

## Metrics to track

- ⟦M|Pilots started⟧
`))

  test('a list to work through, set as shell code', () =>
    holds(`# Plan

## Strategy: ⟦S|let one marina bring the others⟧

### Step 1: find the berths

\`\`\`bash
# Before the season:
- ⟦T|Walk the north quay with the harbour master⟧
- ⟦T|Count the empty berths⟧
\`\`\`
`))

  test('how things will stand at the end of a month is a sign, and nothing to do', () =>
    holds(`# Plan

## Execution plan

### ⟦P|Week 1: first visits⟧

- ⟦T|Visit three marinas⟧
- ⟦T|Night rounds with a pilot⟧

### ⟦P|Month 2: growth⟧

- ⟦M|3-5 marinas signed up⟧
- ⟦M|40+ berths watched⟧
- ⟦M|Yearly contract agreed⟧

### ⟦P|Month 3: calls⟧

- ⟦T|40 calls⟧
- ⟦T|3 evenings⟧

### ⟦P|Month 4: office⟧

- [x] ⟦T|Lease signed⟧
- [ ] ⟦T|Phone line ready⟧
`))

  test('a lead-in says what the list is', () =>
    holds(`# Plan

Where we are is known.

Next steps this week:

- ⟦T|The price list⟧
- ⟦T|A call with Dana⟧

Questions we still have:

- Call the auditor first
- Ask who signs
`))
})

describe('levels by nesting', () => {
  test('labels and ids', () =>
    holds(`# Plan

- **Objective O1:** ⟦O|1.8 million from hospitals by December⟧
  - **Strategy S1:** ⟦S|Enter through the pharmacy⟧
    - T1 ⟦T|Recall drill with three pharmacies⟧ (owner: Aino, by 2027-03-31)
    - T2 ⟦T|Publish the drill times⟧
- **O2** ⟦O|Keep the nine largest accounts⟧
`))

  test('what stands below an action is its detail, unless the action is only a name', () =>
    holds(`# Plan

## Actions

- ⟦T|Run a mock audit in Bergen⟧
  - Bring the checklist
  - Ask the quality lead
- ⟦T|Evenings⟧
  - ⟦T|Speak at three of them⟧
  - Lena, Oslo and Bergen
`))

  test('an id with an arrow speaks about a statement elsewhere', () =>
    holds(`# OKRs

- **KR 1.1** ⟦M|Thirty harbours⟧

## Battles we must win

- **KR 1.1** → Recruit the harbours
- **KR 1.1** → Call the brokers
`))

  test('names of groups say nothing themselves', () =>
    holds(`# Plan

## Actions

- This week:
  - ⟦T|Mock audit in Bergen⟧
- Tactics:
  - ⟦T|Evenings⟧
`))
})

describe('lists that no name announces', () => {
  test('ticked items and lists of instructions are actions', () =>
    holds(`# Plan

## Launch preparation

- [ ] ⟦T|Price page⟧
- [ ] ⟦T|Night log⟧

## Bergen

- ⟦T|Call the quality lead⟧
- ⟦T|Send her the register entry⟧
- ⟦T|Ask who signs⟧

## Oslo

- Nine people
- Two shifts
`))

  test('situation, people, prices, risks and rules are none', () => {
    const titles = [
      'Current state',
      'Stakeholders',
      'Ideal customer profile',
      'Pricing',
      'Budget',
      'Competitors',
      'Open questions',
      'Guiding principles',
    ]
    for (const title of titles)
      expect(planIn(`# Plan\n\n## ${title}\n\n- Call the quality lead\n- Send her the entry\n`).nodes, title).toEqual([])
  })
})

describe('what an item says beside its words', () => {
  test('owner, date, measure and reference are no part of the statement', () => {
    const { nodes } = planIn(`# Plan

## Actions

- T4: Sign the teaming agreement (owner: Bo, due: 15 Feb) (S2)
- Q3: Visit each site
  - Owner: Aino
  - KPI: nine visits
- Book the room, by 3 May
`)
    expect(nodes.map(({ id, text, owner, due, measure }) => ({ id, text, owner, due, measure }))).toEqual([
      { id: 'T4', text: 'Sign the teaming agreement', owner: 'Bo', due: '15 Feb', measure: null },
      { id: 'tactic-2', text: 'Visit each site', owner: 'Aino', due: 'Q3', measure: 'nine visits' },
      { id: 'tactic-3', text: 'Book the room, by 3 May', owner: null, due: '3 May', measure: null },
    ])
  })

  test('fields of a section are no actions', () =>
    holds(`# Plan

## Growth strategy

### ⟦S|Expand⟧

- Target: 200 more users
- Timeline: Q1
- Value: 300K

## Actions

- Owner: Dana
- ⟦T|Mock audit⟧
- Budget: 3,000
`))

  test('questions, links, paths, empty fields and struck-out lines are no statements', () =>
    holds(`# Plan

## Next steps

- Who signs?
- Kick-off:
- [The register](https://example.org)
- docs/register.md
- ~~Call the fair~~
- ⟦T|Call the auditor⟧
`))
})

describe('a list of strategies with items below', () => {
  test('the name before a colon is the strategy', () =>
    holds(`# Plan

## Strategies

- **⟦S|Harbour masters⟧:**
  - ⟦T|Host an evening in each port⟧
  - ⟦T|Ice reports in their name⟧
- **⟦S|Insurers⟧:**
  - ⟦T|Referral fee⟧
  - ⟦T|Share the claims data⟧
`))

  test('fields of an action are no actions', () =>
    holds(`# Plan

## ⟦P|Phase 1: Harbours⟧

- Current: paper logs
- Economics: pays back in a year
- Execution: by phone
- ⟦T|Print the register⟧
`))
})

test('a strategy label above instructions leads to actions', () =>
  holds(`# Plan

## Register

- **Strategy:**
  - ⟦T|Search the port list⟧
  - ⟦T|Call each harbour once⟧
`))

describe('lines that are nothing to do', () => {
  test('what is expected of a stage, and remarks on the line before', () =>
    holds(`# Plan

## ⟦P|Phase 1: Harbours⟧

- ⟦T|Write to forty harbour masters⟧
- These read what their guild sends.
- _Expected:_ nine calls, two pilots
- **Exit criteria:** two pilots
`))

  test('whom to go for, and who works there', () =>
    holds(`# Plan

## Register

**Target:**

- Masters of small harbours
- Focus on the north coast

## Sales strategy

- 2 account executives
- 1 SDR for the north
- ⟦S|Win the north coast first⟧
`))
})

test('how a bet is to be won, and experiments, are actions', () =>
  holds(`# Plan

## Pillars

### ⟦S|Harbour masters bring the others⟧

**How:**

1. ⟦T|Every page leads to the register⟧
2. ⟦T|The first night round is free⟧

## Growth experiments

1. ⟦T|Ice reports in their name⟧
2. ⟦T|A referral card⟧
`))

test('a task with a list of what it holds is the action, and how things will stand is none', () =>
  holds(`# Plan

## ⟦P|Week 1⟧

- [ ] ⟦T|Write a guide that covers⟧:
  - What the register is
  - The first night round
- [ ] Call the ports:
  - ⟦T|Ask each master for an hour⟧
  - ⟦T|Send the ice report⟧

**Research**

- [ ] ⟦T|List the forty small harbours⟧

## Checklist

- [ ] ⟦T|Print the register⟧

## Compliance checklist

- [x] Every letter names its sender

## Where we stand

By June we should have:

- Forty harbours
- A register in each
`))
