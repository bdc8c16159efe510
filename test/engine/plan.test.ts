// Which segments have a plan, in which words, and that nothing breaks it.

import { describe, expect, test } from 'vitest'
import { covers } from '../../engine/span.ts'
import { unmark } from '../marks.ts'
import { drawn, links, planIn } from './plans.ts'

const holds = (source: string, given = {}) => expect(drawn(unmark(source).text, given)).toBe(source)

const plan =
  '# Plan\n\n## Goals\n\n- Forty marinas\n\n## Strategy\n\nHarbour masters first, chains later.\n\n## Actions\n\n- Speak at three evenings\n'

describe('kinds', () => {
  test('scripts, messages and other text have no plan', () => {
    for (const kind of ['call-script', 'message', 'none'] as const) expect(planIn(plan, { kind }).nodes, kind).toEqual([])
  })

  test('a playbook has one where it names goals, strategies and actions', () => {
    expect(planIn(plan, { kind: 'playbook' }).nodes).toHaveLength(3)
    expect(planIn('# How we sell\n\n## Next steps\n\n- Ask who signs\n- Call the auditor\n', { kind: 'playbook' }).nodes).toEqual([])
  })
})

describe('labelled lines', () => {
  test('goals, strategies and actions', () =>
    holds(`# Plan

**Goal:** ⟦O|Forty marinas by June⟧
**Core strategy:** ⟦S|Harbour masters first⟧
**Owner:** Lena

## Bergen

**Insight:** Bergen had the ice.
**Action:** ⟦T|Call the harbour master, who
kept the log.⟧
`))

  test('call goals, pricing strategies, plans and targets are something else', () =>
    holds(`# Plan

**Call goal:** a second call
**Pricing strategy:** by berth
**Plan:** Pro
**Target:** small agencies
`))

  test('a summary states goals, a pitch does not', () =>
    holds(`# Plan

## Executive summary

**Goal:** ⟦O|Forty marinas⟧

## Pitch

**Goal:** more nights at home
`))

  test('a claim with its action is a bet', () =>
    holds(`# Plan

### ⟦S|Start with the harbours that froze⟧

**Insight:** Ice damage is remembered for two winters.
**Action:** ⟦T|List the claims of both winters.⟧
`))
})

test('goals and strategies of running text, where nothing else states any', () => {
  holds(`# Plan

Our main goal is to ⟦O|reach forty marinas by June.⟧ Our approach is to ⟦S|let harbour masters speak.⟧

## Actions

- ⟦T|Evenings⟧
`)
  holds(`# Plan

Our goal is to be happy.

## Goals

- ⟦O|Forty marinas⟧
`)
})

describe('frameworks', () => {
  test('V2MOM: methods are strategies, obstacles are risks', () =>
    holds(`# V2MOM

## Vision

- ⟦O|Every harbour sleeps at night⟧

## Methods

- ⟦S|Harbour masters first⟧

## Obstacles

- ⟦R|A mild winter⟧
`))

  test('OGSM: action measures are actions', () =>
    holds(`# OGSM 2027

## Strategies

- ⟦S|Harbour masters first⟧

## Action measures

- ⟦T|Three evenings⟧
`))

  test('mutual action plan: milestones are actions', () =>
    holds(`# Mutual action plan

## Milestones

- ⟦T|Security review done⟧
`))

  test('a word of a team', () => {
    const source = '# Plan\n\n## Big swings\n\n- ⟦S|Harbour masters first⟧\n\n## Chores\n\n- ⟦T|Evenings⟧\n'
    holds(source, { levels: { strategy: ['big swings'], tactic: ['chores'] } })
    expect(planIn(unmark(source).text).nodes).toEqual([])
  })
})

describe('text that only shows a plan', () => {
  test('fences, bad examples and places to fill in without words', () =>
    holds(`# Plan

## What not to do

- Call the auditor
- Send her the entry

\`\`\`
## Goals

- Forty marinas
\`\`\`

| Objective | Action | Owner |
|---|---|---|
|  |  |  |
`))
})

describe('containers and encodings', () => {
  const source = `# Plan

> **Goal:** ⟦O|Forty marinas⟧

## Actions

> - ⟦T|Speak at three
>   evenings⟧
> - [ ] **⟦T|Price page**: &amp; a caf\\é log⟧
`
  test.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['BOM', (text: string) => `\uFEFF${text}`],
  ])('%s', (_, encode) => holds(encode(source)))

  test('statements lie in their blocks', () => {
    for (const { span, block } of planIn(plan).nodes) expect(covers(block, span)).toBe(true)
  })
})

test('no text breaks it', () => {
  const pieces = [
    '# ',
    '## Goals\n',
    '- ',
    '> ',
    '| a | Action |\n|---|---|\n',
    '**',
    'S1',
    '(S2)',
    ': ',
    '\n',
    '\n\n',
    '[ ] ',
    '→',
    'Strategy 3',
    '\r\n',
    '  ',
    '🎯',
    '|',
    'T1:',
  ]
  for (let seed = 1; seed < 400; seed++) {
    let state = seed
    const text = Array.from({ length: 30 }, () => {
      state = (state * 1103515245 + 12345) & 0x7fffffff
      return pieces[state % pieces.length]
    }).join('')
    const { nodes } = planIn(text)
    for (const { span } of nodes) expect(span.start <= span.end && span.end <= text.length, text).toBe(true)
    expect(new Set(nodes.map(({ id }) => id)).size, text).toBe(nodes.length)
    expect(links(text).length).toBeLessThanOrEqual(nodes.length)
  }
})
