// Plans that go from goals or phases to actions with no strategy in between.

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
    yield {
      span: title,
      message: `${tactics.length} actions and ${standing(goals, phases, measures)}, but no stated approach. Say which bet you chose to get there, and why this one.`,
      fixes: [{ title: 'Add a strategy for all actions', safe: false, edits: [addSection('strategy', tactics, segment)] }],
      needs: pointersOf(segment, tactics, ['strategy']),
    }
  },
})

/** What there is besides actions: `2 goals`, `4 phases`, `a metric`. */
function standing(goals: number, phases: number, measures: number): string {
  if (goals > 0) return goals === 1 ? 'a goal' : `${goals} goals`
  if (phases > 0) return phases === 1 ? 'a date' : `${phases} phases`
  return measures === 1 ? 'a metric' : `${measures} metrics`
}
