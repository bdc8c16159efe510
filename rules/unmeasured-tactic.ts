// Actions of which nobody will be able to say whether they worked.

import type { Segment } from '../engine/document.ts'
import { inShort } from '../engine/plan/complete.ts'
import { askFor } from '../engine/plan/fill-in.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import { type Measured, measuredOf } from '../engine/plan/measured.ts'
import { isWorked, lacking } from '../engine/plan/worked.ts'
import { defineRule, type Problem } from '../engine/rule.ts'

export default defineRule({
  id: 'unmeasured-tactic',
  title: 'Action without a measure',
  summary: 'A plan says what will show early whether an action works.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'productive-action',
  absence: { what: 'how you would see whether the actions work', rank: 9 },
  families: {
    nowhere: { severity: 'info', evidence: 'advice', summary: 'No measure at any action, above them, or for the whole plan.' },
    'left-out': { severity: 'info', evidence: 'advice', summary: 'The table asks for a measure, and its cell is empty.' },
  },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions that are still to be done are left alone.' },
  },
  *check(segment, { minimum }) {
    if (!isWorked(segment, 1)) return
    const all = measuredOf(segment)
    if (all.length < minimum) return
    const leftOut = all.filter((one) => one.leftOut)
    const bare = all.filter(({ measured }) => !measured)
    if (leftOut.length > 0 && leftOut.length < bare.length + 1) yield* atRows(leftOut, all, segment)
    else if (bare.length >= all.length * most) yield atTitle(bare, all, segment)
  },
})

/** So large a part of the actions is as good as all of them. */
const most = 0.8

function atTitle(bare: readonly Measured[], all: readonly Measured[], segment: Segment): Problem {
  const count =
    bare.length === all.length ? `${all.length} actions, and nothing says` : `For ${bare.length} of ${all.length} actions nothing says`
  return {
    span: segment.title,
    family: 'nowhere',
    message: `${count} what would show that they work. Name a sign for each, or for all, that you could see before the end.`,
    fixes: [
      ...sectionToFillIn('Add a table of measures to fill in', 'How we see that it works', table, segment),
      ...askFor(
        'Add a measure to fill in to each action',
        bare.map(({ tactic }) => tactic),
        ['measure'],
        segment,
      ),
    ],
  }
}

const table = [
  '| Sign | Now | Aim | Looked at | What we change if it is missed |',
  '|---|---|---|---|---|',
  '| [what the customer does when it works] | [number] | [number] by [date] | [how often, by whom] | [the action or the bet] |',
]

function atRows(leftOut: readonly Measured[], all: readonly Measured[], segment: Segment): Problem[] {
  return lacking(
    leftOut.map(({ tactic }) => tactic),
    ({ text }) => `"${inShort(text)}" has an empty place for its measure. Say what would show that it works, or drop the action.`,
    (count) =>
      `${count} of ${all.length} actions have an empty place for their measure, this one first. Say what would show that each works.`,
    'left-out',
    (tactics) =>
      askFor(
        tactics.length === 1 ? 'Add a measure to fill in' : `Add a measure to fill in to all ${tactics.length}`,
        tactics,
        ['measure'],
        segment,
      ),
  )
}
