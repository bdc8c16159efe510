// What the suggestions for bare statements, and for what a plan leaves open, write into every form of a plan.

import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { lint } from '../../engine/lint.ts'
import type { Finding, Kind } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'
import { encodings } from '../matrix/containers.ts'

const ids = [
  'strategy-without-tactics',
  'objective-without-strategy',
  'no-alternatives-considered',
  'unresourced-strategy',
  'missing-why',
  'no-walk-away',
]

function findingsOf(rule: string, text: string, kind: Kind = 'account-plan'): readonly Finding[] {
  const only = rules.filter(({ id }) => id === rule)
  const { findings, failures } = lint(text, 'plan.md', only, { ...defaultSettings, kind })
  expect(failures).toEqual([])
  return findings
}

const action = '[the first thing to do, who does it, by when]'
const bet = '[the one bet that leads to this goal, and why this one]'

/** Rule, plan with `@` where the new line comes, and that line. */
const written: Readonly<Record<string, readonly [string, string, string]>> = {
  'an item': [
    'strategy-without-tactics',
    '- **Strategy:** Risk\n  - **Action:** Run a mock audit\n- **Strategy:** Ease@\n\nEnd.\n',
    `\n  - ${action}`,
  ],
  'an item with lines': [
    'strategy-without-tactics',
    '## Strategies\n\n- Risk\n  - Run a mock audit\n  - Call the auditor\n- Ease\n  * Owner: Bo@\n',
    `\n  * ${action}`,
  ],
  'a quoted item': [
    'strategy-without-tactics',
    '> - **Strategy:** Risk\n>   - **Action:** Run a mock audit\n> - **Strategy:** Ease@\n',
    `\n>   - ${action}`,
  ],
  'a numbered item': [
    'strategy-without-tactics',
    '1. **Strategy:** Risk\n   - **Action:** Run a mock audit\n2. **Strategy:** Ease@\n',
    `\n   - ${action}`,
  ],
  'beside others': [
    'strategy-without-tactics',
    '- S1: Risk\n- S2: Ease\n\n## Actions\n\n* [x] Run a mock audit (S1)@\n',
    `\n* [ ] ${action} (S2)`,
  ],
  'beside numbered others': [
    'strategy-without-tactics',
    '- S1: Risk\n- S2: Ease\n\n## Actions\n\n- T1: Run a mock audit (S1)@\n',
    `\n- T2: ${action} (S2)`,
  ],
  'an empty cell': [
    'strategy-without-tactics',
    '| Strategy | Action |\n|---|---|\n| Risk | Run a mock audit |\n| Ease | @|\n',
    `${action} `,
  ],
  'a new row': [
    'strategy-without-tactics',
    '- S1: Risk\n- S2: Ease\n\n| id | Action | Strategy | Owner |\n|---|---|---|---|\n| T1 | Run a mock audit | S1 | Bo |@\n',
    `\n| T2 | ${action} | S2 |  |`,
  ],
  'a heading': [
    'strategy-without-tactics',
    '## Strategy 1: Risk\n\n- [ ] Run a mock audit\n\n## Strategy 2: Ease\n\nThey asked.@\n\n## Notes\n\nNone.\n',
    `\n\n- ${action}`,
  ],
  'an item of goals': [
    'objective-without-strategy',
    '- **Objective:** Six by May\n  - **Strategy:** Risk\n- **Objective:** Nine by June@\n',
    `\n  - **Strategy:** ${bet}`,
  ],
  'beside other bets': [
    'objective-without-strategy',
    '- O1: Six by May\n- O2: Nine by June\n\n## Strategies\n\n1. S1: Risk (O1)@\n',
    `\n2. S2: ${bet} (O2)`,
  ],
  'a heading of a goal': [
    'objective-without-strategy',
    '## Objective 1: Six by May\n\n**Strategy:** Risk\n\n## Objective 2: Nine by June\n\nBoth sign.@\n',
    `\n\n**Strategy:** ${bet}`,
  ],
}

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(Object.entries(written))('%s gets its line to fill in, and the finding goes', (_name, [rule, marked, line]) => {
    const plan = `# Account plan: Hallvard\n\n${marked}`
    const text = encode(plan.replace('@', ''))
    const [finding, ...others] = findingsOf(rule, text)
    expect(others).toEqual([])
    expect(finding?.fixes.length).toBe(1)
    const after = applyEdits(text, finding?.fixes[0]?.edits ?? [])
    expect(after).toBe(encode(plan.replace('@', line)))
    expect(findingsOf(rule, after)).toEqual([])
  })
})

/** A new item would draw in what stands further in below it. */
test.each(['**Strategy: Win on risk**\n\n\t# note\n', 'S1: Win on risk\n  - S2: Ease\n', '> **Strategy: Win on risk**\n>\n>     # note\n'])(
  'no line is offered between %j and what is indented below it',
  (text) => {
    const found = findingsOf('strategy-without-tactics', text)
    expect(found.length).toBe(1)
    expect(found[0]?.fixes).toEqual([])
  },
)

/** Plans to which a section is added, in forms that end differently. */
const open: Readonly<Record<string, string>> = {
  'a list': '## Strategies\n\n- Risk\n- Ease\n\n## Next steps\n\n- Lunch\n- Pricing\n- Dinner',
  'a quote': '## Strategies\n\n> - Risk\n> - Ease\n\n## Next steps\n\n> - Lunch\n> - Pricing\n> - Dinner\n',
  'a table':
    '| Strategy | Due |\n|---|---|\n| Risk \\| audit | May |\n| Ease | May |\n\n| Action | Due |\n|---|---|\n| Lunch | May |\n| Pricing | May |\n| Dinner | May |\n',
  headings: '## Strategy 1: Risk\n\n- [ ] Lunch\n- [ ] Pricing\n\n## Strategy 2: Ease\n\n- [ ] Dinner\n\n\n',
  labels: '**Strategy 1:** Risk\n\n**Strategy 2:** Ease\n\n**Action:** Lunch\n\n**Action:** Pricing\n\n**Action:** Dinner\n',
}

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(ids.slice(2).flatMap((rule) => Object.keys(open).map((name) => [rule, name] as const)))(
    '%s is answered by a section after %s',
    (rule, name) => {
      const text = encode(`# Account plan: Hallvard\n\n${open[name]}`)
      const [finding, ...others] = findingsOf(rule, text)
      expect(others).toEqual([])
      const edits = finding?.fixes[0]?.edits ?? []
      expect(edits.map(({ span }) => span.end - span.start)).toEqual([0])
      const after = applyEdits(text, edits)
      expect(after.replaceAll('\r\n', '')).not.toMatch(text.includes('\r\n') ? /\n/ : /\r/)
      expect(findingsOf(rule, after)).toEqual([])
    },
  )
})
