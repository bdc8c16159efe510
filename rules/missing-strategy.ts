// Plans that go from goals or phases to actions with no strategy in between.

import { statesApproach, wordsTold } from '../engine/plan/approach.ts'
import { addSection } from '../engine/plan/complete.ts'
import { pointersOf } from '../engine/plan/outward.ts'
import { defineRule } from '../engine/rule.ts'

export default defineRule({
  id: 'missing-strategy',
  title: 'No stated approach',
  summary: 'A plan says which approach it bets on before it lists what to do.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  families: {
    'lists-only': { severity: 'warning', evidence: 'advice', summary: 'Besides goals, phases and actions the plan says next to nothing.' },
    'in-prose': { severity: 'info', evidence: 'advice', summary: 'The plan tells more, and nothing in it was recognized as its approach.' },
  },
  absence: { what: 'the bet that its actions serve', rank: 2 },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions than this are left alone.' },
  },
  *check(segment, { minimum }) {
    const { plan, template, title } = segment
    const { nodes } = plan
    const tactics = nodes.filter(({ kind }) => kind === 'tactic')
    const goals = nodes.filter(({ kind }) => kind === 'objective').length
    const measures = nodes.filter(({ kind }) => kind === 'measure').length
    const phases = nodes.filter(({ kind }) => kind === 'phase').length
    if (template || tactics.length < minimum || goals + measures + phases === 0 || nodes.some(({ kind }) => kind === 'strategy')) return
    if (statesApproach(segment)) return
    yield {
      span: title,
      family: wordsTold(segment) < enoughToSayIt ? 'lists-only' : 'in-prose',
      message: `${tactics.length} actions and ${standing(goals, phases, measures)}, but no stated approach. Say which bet you chose to get there, and why this one.`,
      fixes: [{ title: 'Add a strategy for all actions', safe: false, edits: [addSection('strategy', tactics, segment)] }],
      needs: pointersOf(segment, tactics, ['strategy']),
    }
  },
})

/** In so many words of running text an approach may stand that no pattern knows. */
const enoughToSayIt = 40

/** What there is besides actions: `2 goals`, `4 phases`, `a metric`. */
function standing(goals: number, phases: number, measures: number): string {
  if (goals > 0) return goals === 1 ? 'a goal' : `${goals} goals`
  if (phases > 0) return phases === 1 ? 'a date' : `${phases} phases`
  return measures === 1 ? 'a metric' : `${measures} metrics`
}
