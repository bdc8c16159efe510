// Actions that nobody does, or that no day is set for.

import type { Segment } from '../engine/document.ts'
import { replaceWords } from '../engine/edit.ts'
import { type Accountable, accountableOf } from '../engine/plan/accountable.ts'
import { inShort } from '../engine/plan/complete.ts'
import { askFor, type Lack } from '../engine/plan/fill-in.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { isWorked, lacking } from '../engine/plan/worked.ts'
import { defineRule, type Problem } from '../engine/rule.ts'

export default defineRule({
  id: 'unowned-tactic',
  title: 'Action without owner or date',
  summary: 'Every action has one name and one day.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  absence: { what: 'who does what by when', rank: 8 },
  families: {
    'no-owner': { severity: 'info', evidence: 'advice', summary: 'Nobody is named, at the action, above it or for the whole plan.' },
    'no-date': { severity: 'hint', evidence: 'advice', summary: 'No day, week, phase, rhythm or event says when.' },
    'vague-date': { severity: 'info', evidence: 'advice', summary: 'A time that no calendar knows: "soon", "mid-month".' },
  },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions that are still to be done are left alone.' },
  },
  *check(segment, { minimum }) {
    if (!isWorked(segment, 1)) return
    const all = accountableOf(segment)
    if (all.length < minimum) return
    const bare = all.filter(({ owned, due }) => !owned && due === 'none')
    const both = isMost(bare, all)
    yield* both ? [atTitle(all, bare, ['owner', 'by'], segment)] : [...sorted(all, 'owner', segment), ...sorted(all, 'by', segment)]
    for (const one of all) yield* vague(one, segment)
  },
})

/** So large a part of the actions is as good as all of them. */
const most = 0.8
const isMost = (some: readonly unknown[], all: readonly unknown[]): boolean => some.length >= all.length * most

const words = { owner: 'an owner', by: 'a date', measure: '' } as const
const advice = { owner: 'Give each one name', by: 'Give each a day, a week or an event', measure: '' } as const

/** What is said of owners, or of dates: once for (nearly) all, else at the few that lack one. */
function sorted(all: readonly Accountable[], lack: 'owner' | 'by', segment: Segment): Problem[] {
  const bare = all.filter(({ owned, due }) => (lack === 'owner' ? !owned : due === 'none'))
  if (bare.length === 0) return []
  if (isMost(bare, all)) return [atTitle(all, bare, [lack], segment)]
  return lacking(
    bare.map(({ tactic }) => tactic),
    ({ text }) =>
      `"${inShort(text)}" has no ${lack === 'owner' ? 'owner' : 'date'}, and other actions here do. ${advice[lack].replace('each', 'it')}.`,
    (count) => `${count} of ${all.length} actions have no ${lack === 'owner' ? 'owner' : 'date'}, this one first. ${advice[lack]}.`,
    lack === 'owner' ? 'no-owner' : 'no-date',
    (tactics) =>
      askFor(
        tactics.length === 1 ? `Add ${words[lack]} to fill in` : `Add ${words[lack]} to fill in to all ${tactics.length}`,
        tactics,
        [lack],
        segment,
      ),
  )
}

function atTitle(all: readonly Accountable[], bare: readonly Accountable[], lacks: readonly ('owner' | 'by')[], segment: Segment): Problem {
  const what = lacks.map((lack) => words[lack]).join(' or ')
  const tactics: PlanNode[] = bare.map(({ tactic }) => tactic)
  const count =
    bare.length === all.length
      ? `${all.length} actions, and none has ${what}`
      : `${bare.length} of ${all.length} actions have no ${what.replace(/an? /g, '')}`
  const then = lacks.length === 2 ? 'Give each one name and one day' : advice[lacks[0] ?? 'owner']
  return {
    span: segment.title,
    family: lacks.includes('owner') ? 'no-owner' : 'no-date',
    message: `${count}. ${then}.`,
    fixes: askFor(
      `Add ${what.replace(' or ', ' and ')} to fill in to ${bare.length} actions`,
      tactics,
      lacks satisfies readonly Lack[],
      segment,
    ),
  }
}

function* vague({ vague: found }: Accountable, { document: { text } }: Segment): Iterable<Problem> {
  if (!found) return
  const { leaf, start, end } = found
  const edit = replaceWords(text, leaf, start, end, leaf.cell ? '[date]' : 'by [date]')
  yield {
    span: leaf.map.toSource(start, end),
    family: 'vague-date',
    message: `Nobody can tell when "${inShort(leaf.text.slice(start, end))}" has passed. Name a day, a week or an event.`,
    fixes: edit ? [{ title: 'Put a date to fill in', safe: false, edits: [edit] }] : [],
  }
}
