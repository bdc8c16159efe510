// Whether words of a plan stand in one of its statements.

import { firstThat } from '../halving.ts'
import { oncePer } from '../memo.ts'
import type { Span } from '../span.ts'
import type { PlanGraph, PlanNode } from './plan.ts'

/** The source spans of some statements, merged where they meet, in order. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

const areasOf = (holds: (node: PlanNode) => boolean, area: (node: PlanNode) => Span) =>
  oncePer(({ nodes }: PlanGraph) => merged(nodes.filter(holds).map(area)))

const goals = areasOf(
  ({ kind }) => kind === 'objective',
  ({ span }) => span,
)
const bets = areasOf(
  ({ kind }) => kind === 'strategy' || kind === 'tactic',
  ({ block }) => block,
)

/** Whether words, which are no empty span, stand in an objective. */
export const inGoal = (plan: PlanGraph, words: Span): boolean => touches(goals(plan), words)

/** Whether words stand in a strategy or action, or in what is said under it. */
export const inBet = (plan: PlanGraph, words: Span): boolean => touches(bets(plan), words)

function touches(areas: readonly Span[], { start, end }: Span): boolean {
  const next = areas[firstThat(areas.length, (at) => (areas[at]?.end ?? 0) > start)]
  return (next?.start ?? end) < end
}
