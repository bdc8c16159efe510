// Strategies that serve no goal, in plans whose other strategies do.

import { attach, idsFor, inShort } from '../engine/plan/complete.ts'
import { outwardOf } from '../engine/plan/outward.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { defineRule } from '../engine/rule.ts'

export default defineRule({
  id: 'orphan-strategy',
  title: 'Strategy with no goal',
  summary: 'Every strategy says which goal it leads to.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  *check(segment) {
    const { plan, template } = segment
    const strategies = plan.nodes.filter(({ kind }) => kind === 'strategy')
    const tied = strategies.filter(isTied).length
    // Whoever ties few strategies to a goal means all of them for all goals.
    if (template || tied * 2 < strategies.length) return
    const goals = idsFor('objective', plan).slice(0, mostOffers)
    for (const strategy of strategies) {
      if (strategy.parent?.node.kind === 'objective') continue
      yield {
        span: strategy.span,
        message: `"${inShort(strategy.text)}" leads to none of the goals, while the other strategies say theirs. Say which goal it serves, or let it go.`,
        fixes: goals.map(([goal, id]) => ({
          title: `Serve ${id} (${inShort(goal.text, 40)})`,
          safe: false,
          edits: attach(strategy, goal, id, segment),
        })),
        needs: outwardOf(strategy, segment.document, ['objective']),
      }
    }
  },
})

/** More goals to choose from help nobody. */
const mostOffers = 6

/** Whether the plan itself says which goal the strategy serves. */
const isTied = ({ parent }: PlanNode): boolean => parent?.node.kind === 'objective' && parent.via !== 'section'
