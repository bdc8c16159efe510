// Goals that no strategy leads to.

import type { Segment } from '../engine/document.ts'
import { statesApproach } from '../engine/plan/approach.ts'
import { bareAmong } from '../engine/plan/bare.ts'
import { bareProblem } from '../engine/plan/bare-problem.ts'
import { linesToFillIn } from '../engine/plan/below.ts'
import { addSection, inShort } from '../engine/plan/complete.ts'
import { ancestor } from '../engine/plan/plan.ts'
import { allOf, teaches } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'
import { elsewhere } from './objective-without-strategy.lexicon.ts'

/** From so many actions on, `missing-strategy` asks for the approach. */
const plenty = 3

export default defineRule({
  id: 'objective-without-strategy',
  title: 'A goal with no bet on how to reach it',
  summary: 'Every goal has a strategy that leads there.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  families: {
    'no-bet': { severity: 'info', evidence: 'advice', summary: 'Other goals of the plan have a strategy, this one has none.' },
    'goals-only': { severity: 'hint', evidence: 'advice', summary: 'The plan has goals, no strategy, and hardly an action.' },
  },
  options: {
    minimum: { type: 'integer', default: 2, minimum: 1, description: 'Plans with fewer goals than this and no strategy are left alone.' },
  },
  absence: { what: 'the bet that leads to the goals', rank: 2 },
  *check(segment, { minimum }) {
    if (segment.template || teaches(segment)) return
    const goals = allOf('objective', segment)
    if (allOf('strategy', segment).length === 0) {
      if (goals.length < minimum || allOf('tactic', segment).length >= plenty || pointsElsewhere(segment) || statesApproach(segment)) return
      const fixes = [
        { title: 'Add a strategy to fill in', safe: false, edits: [addSection('strategy', goals, segment, linesToFillIn.strategy)] },
      ]
      const message = `${goals.length} ${goals.length === 1 ? 'goal' : 'goals'}, and no stated approach. Say which bet you chose to get there, and why this one.`
      yield { span: segment.title, family: 'goals-only', message, fixes }
      return
    }
    // A strategy that leads nowhere may be meant for this goal: `orphan-strategy` asks.
    if (allOf('strategy', segment).some((strategy) => ancestor(strategy, 'objective') === null)) return
    // Of actions that go straight to a goal `orphan-tactic` asks.
    const served = new Set(allOf('tactic', segment).map((tactic) => ancestor(tactic, 'objective')))
    const bare = bareAmong('objective', 'strategy', segment).filter((goal) => !served.has(goal))
    const [one] = bare
    if (!one) return
    const problem = bareProblem(one, bare, 'strategy', 'no strategy for this one either', segment)
    yield { ...problem, family: 'no-bet', message: messageOf(one.text, bare.length) }
  },
})

/** A link to the strategy in another file. */
function pointsElsewhere({ leaves }: Segment): boolean {
  return leaves.some(({ leaf }) =>
    leaf.marks.some(({ type, url, start, end }) => type === 'link' && elsewhere.test(`${leaf.text.slice(start, end)} ${url}`)),
  )
}

function messageOf(text: string, count: number): string {
  const them = count === 1 ? `"${inShort(text)}" has no strategy` : `${count} goals, such as "${inShort(text)}", have no strategy`
  return `${them}, while others do. Say how you mean to get there, or let it go.`
}
