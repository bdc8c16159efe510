// Plans with strategies or actions and no goal.

import type { Segment } from '../engine/document.ts'
import { addSection } from '../engine/plan/complete.ts'
import { pointersOf } from '../engine/plan/outward.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { textsUnder } from '../engine/plan/subject.ts'
import { defineRule } from '../engine/rule.ts'
import { endPlaces, result } from './missing-objective.lexicon.ts'

export default defineRule({
  id: 'missing-objective',
  title: 'No stated end',
  summary: 'A plan begins with the end: what will be true, how much of it, by when.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'focus-on-tactics',
  absence: { what: 'the end that it is for', rank: 1 },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions and strategies than this are left alone.' },
  },
  *check(segment, { minimum }) {
    const { plan, template, title } = segment
    const means = plan.nodes.filter(({ kind }) => kind === 'strategy' || kind === 'tactic')
    const ends = plan.nodes.some(({ kind }) => kind === 'objective' || kind === 'measure')
    if (template || ends || means.length < minimum || saysHowFar(means, segment)) return
    yield {
      span: title,
      message: `${counted(means)}, and no goal that they lead to. Start with the end: what will be true, how much of it, by when.`,
      fixes: [{ title: 'Add an objective to fill in', safe: false, edits: [addSection('objective', means, segment)] }],
      needs: pointersOf(segment, means, ['objective', 'measure']),
    }
  },
})

/** A figure under a name of metrics or targets, or a result among the actions: the end of a week is one. */
function saysHowFar(means: readonly PlanNode[], segment: Segment): boolean {
  return means.some(({ text }) => result.test(text)) || textsUnder(segment, { titles: endPlaces }).some(({ leaf }) => /\d/.test(leaf.text))
}

function counted(nodes: readonly PlanNode[]): string {
  const count = (kind: PlanNode['kind'], one: string, many: string) => {
    const number = nodes.filter((node) => node.kind === kind).length
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  }
  return [...count('strategy', 'strategy', 'strategies'), ...count('tactic', 'action', 'actions')].join(' and ')
}
