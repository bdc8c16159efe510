// What is good already: facts of plans and scripts, and their sums.

import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../engine/parse.ts'
import type { Kind } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { added, goodIn, tallyOf } from '../../engine/strengths.ts'

const tally = (text: string, kind: Kind | 'none') => tallyOf(parseDocument(text, 'a.md', { ...defaultSettings, kind }).segments)
const good = (text: string, kind: Kind | 'none') => goodIn(tally(text, kind))

const plan = (...rows: string[]) => `# Account plan: Birchwood

## What the customer wants

Six clinics that answer within a day, because of the audit in May 2027.

## Objectives

- O1: Six clinics live by 30 June 2027

## Strategies

- S1: Prove it in one clinic first (O1)

## Actions

| Action | Strategy | Owner | Due |
|---|---|---|---|
${rows.join('\n')}
`
const carried = '| Shadow two shifts with the desk | S1 | Ines | 2026-12-04 |'
const second = '| Write down the terms of the pilot | S1 | Ines | 2026-12-11 |'
const third = '| Walk the ward with the head nurse | S1 | Omar | 2026-12-18 |'
const loose = '| Send the brochure to the board | | | |'

describe('of a plan', () => {
  test('all of it', () =>
    expect(good(plan(carried, second), 'account-plan')).toEqual([
      'it says what the customer wants',
      'every action serves a strategy',
      'the strategy serves a goal',
      'every action has an owner and a date',
    ]))
  test('most of it, in figures', () =>
    expect(good(plan(carried, second, third, loose), 'account-plan')).toEqual(
      expect.arrayContaining(['3 of 4 actions serve a strategy', '3 of 4 actions have an owner and a date']),
    ))
  test('what holds for half is not praised', () => expect(good(plan(carried, loose), 'account-plan').join()).not.toContain('actions'))
  test('one action is no pattern', () => expect(good(plan(carried), 'account-plan').join()).not.toContain('action'))
  test('the customer is not asked for in a plan for a territory', () =>
    expect(good(plan(carried, second), 'sales-plan').join()).not.toContain('customer'))
  test('five factors, filled in', () => {
    const row = (name: string, ahead = 'us') => `| ${name} | the old vendor | one desk | ${ahead} | Dana, 3 May: "yes" |`
    const head =
      '| Factor | Their other choices, and doing nothing | With us | Who is ahead in their eyes | What they said or did |\n|---|---|---|---|---|'
    const factors = ['Offering', 'Commercials', 'Value', 'Risk', 'Ease'].map((name) => row(name))
    const compared = "it compares the offer with the buyer's other choices, doing nothing included"
    expect(good(`${plan(carried)}\n## What is different\n\n${head}\n${factors.join('\n')}\n`, 'account-plan')).toContain(compared)
    expect(good(`${plan(carried)}\n## What is different\n\n${head}\n${factors.slice(0, 3).join('\n')}\n`, 'account-plan')).not.toContain(
      compared,
    )
  })
})

const call = (answer: string, question = 'What does a late bed cost you on a Monday?') => `# Discovery call script

**Rep:** "Hello Dana, I am calling because the second ward opened in March. ${question}"

**Prospect:** "A shift, at times."

**Rep:** "What have you tried so far, and how did that go for the desk?"

**Prospect:** "A list on paper."

**Rep:** "Which of the wards would notice first if the list were gone?"

**Prospect:** "The third."

**Rep:** "I suggest we walk the ward together on Thursday at ten. Does that fit, or not?"

## Objections

### "We have no budget"

${answer}

### "Call me next year"

"What will be different then?"
`

describe('of a call', () => {
  test('all of it', () =>
    expect(good(call('"What would have to be true for one to appear?"'), 'call-script')).toEqual([
      '5 of 6 questions are open',
      'every objection has an answer',
      'it ends with an ask',
    ]))
  test('an objection without an answer is one too few of two', () =>
    expect(good(call('TBD'), 'call-script').join()).not.toContain('objection'))
})

describe('nothing is praised', () => {
  test('in what is no sales material', () => expect(good(plan(carried, second), 'none')).toEqual([]))
  test('in a template', () =>
    expect(
      good(
        '# Account plan: [Customer]\n\n## Actions\n\n- [Action] ([Owner], [Date])\n- [Action] ([Owner], [Date])\n- [Action]\n',
        'account-plan',
      ),
    ).toEqual([]))
  test('in an empty text', () => expect(good('', 'account-plan')).toEqual([]))
})

test('the facts of several texts add up', () => {
  const [a, b] = [tally(plan(carried, second), 'account-plan'), tally(plan(carried, loose), 'account-plan')]
  expect(added(a, {})).toEqual(a)
  expect(added({}, b)).toEqual(b)
  expect(added(a, b)).toEqual(added(b, a))
  expect(goodIn(added(a, b))).toEqual([
    'every account plan says what the customer wants',
    '3 of 4 actions serve a strategy',
    'every strategy serves a goal',
    '3 of 4 actions have an owner and a date',
  ])
})
