// Strategies that nothing is done for.

import { bareAmong, saysHow } from '../engine/plan/bare.ts'
import { bareProblem } from '../engine/plan/bare-problem.ts'
import { fillInBelow } from '../engine/plan/below.ts'
import { inShort } from '../engine/plan/complete.ts'
import { inwardOf } from '../engine/plan/outward.ts'
import { allOf, teaches } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'

export default defineRule({
  id: 'strategy-without-tactics',
  title: 'A bet that nobody plays',
  summary: 'Every strategy has at least a first action under it.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  families: {
    idle: { severity: 'info', evidence: 'advice', summary: 'Other strategies of the plan have actions, this one has none.' },
    'no-actions': { severity: 'info', evidence: 'advice', summary: 'The whole plan has no action yet.' },
  },
  absence: { what: 'a first action for each bet', rank: 4 },
  *check(segment) {
    if (segment.template || teaches(segment)) return
    const strategies = allOf('strategy', segment)
    const [first] = strategies
    if (!first) return
    if (allOf('tactic', segment).length === 0) {
      if (strategies.some((strategy) => saysHow(strategy, segment))) return
      const count = strategies.length === 1 ? 'A strategy' : `${strategies.length} strategies`
      const message = `${count}, and nothing to do for ${strategies.length === 1 ? 'it' : 'them'} yet. Say the first thing that somebody does, who, and by when.`
      const needs = inwardOf(strategies, ['tactic'])
      yield { span: segment.title, family: 'no-actions', message, fixes: fillInBelow(first, 'tactic', segment), needs }
      return
    }
    const idle = bareAmong('strategy', 'tactic', segment)
    const [one] = idle
    if (!one) return
    const problem = bareProblem(one, idle, 'tactic', 'nothing is done for this one either', segment)
    yield { ...problem, family: 'idle', message: messageOf(one.text, idle.length) }
  },
})

function messageOf(text: string, count: number): string {
  const them =
    count === 1 ? `Nothing is done for "${inShort(text)}"` : `Nothing is done for ${count} of the strategies, such as "${inShort(text)}"`
  return `${them}, while others have actions. Add the first step, or say that it waits.`
}
