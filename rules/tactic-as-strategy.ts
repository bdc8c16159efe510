// Strategies that are an activity, or the goal over again.

import type { Segment } from '../engine/document.ts'
import { inShort } from '../engine/plan/complete.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { allOf, teaches } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'
import { activities, bet, goalVerbs, means, qualifiers } from './tactic-as-strategy.lexicon.ts'

export default defineRule({
  id: 'tactic-as-strategy',
  title: 'An activity called a strategy',
  summary: 'A strategy is the bet on how to reach the goal: neither something to do nor the goal again.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  families: {
    activity: { severity: 'info', evidence: 'advice', summary: 'The strategy names something to do and no reason why it should work.' },
    'goal-again': { severity: 'info', evidence: 'advice', summary: 'The strategy repeats the goal and does not say how.' },
  },
  *check(segment) {
    if (segment.template || teaches(segment)) return
    const goals = distinct(allOf('objective', segment)).slice(0, mostGoals)
    for (const strategy of allOf('strategy', segment)) {
      const words = inShort(strategy.text)
      if (isActivity(strategy) && !isExplained(strategy, segment)) {
        const message = `"${words}" is something to do, not yet a bet. Say for whom, why it should reach the goal, and what you leave out for it.`
        yield { span: strategy.span, family: 'activity', message }
        continue
      }
      const goal = goalAgain(strategy, goals)
      if (goal) {
        const message = `"${words}" is the goal again. Say how you mean to get there, and why that way rather than another.`
        yield { span: strategy.span, family: 'goal-again', message, related: [{ span: goal.span, message: 'the goal' }] }
      }
    }
  },
})

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? []

/** Nothing but the names of activities and which sort of them. */
function isActivity({ text }: PlanNode): boolean {
  const words = wordsOf(text).flatMap((word) => (activities.has(word) ? [word] : word.split('-')))
  if (words.length === 0 || words.length > 8) return false
  return (
    words.some((word) => activities.has(word)) && words.every((word) => activities.has(word) || qualifiers.has(word) || /^\d+$/.test(word))
  )
}

/** The line itself or the prose right under it says why, for whom or against what. */
function isExplained({ leaf, block }: PlanNode, { leaves }: Segment): boolean {
  if (bet.test(leaf.text)) return true
  const at = leaf.index - (leaves[0]?.leaf.index ?? 0)
  const item = leaf.path.findLast(({ type }) => type === 'item')
  const row = leaf.path.findLast(({ type }) => type === 'row')
  return leaves.slice(at, at + 12).some(({ leaf: other, section }) => {
    const inside =
      (item && other.path.includes(item)) || (row && other.path.includes(row)) || section.heading === leaf || other.span.start < block.end
    return other !== leaf && inside && (bet.test(other.text) || other.text.split(/\s+/).length > 20)
  })
}

/** A strategy is held against no more goals than this: each against each would take too long. */
const mostGoals = 100

interface Goal {
  readonly span: PlanNode['span']
  /** Longer than two letters. */
  readonly words: ReadonlySet<string>
}

/** Goals of other words, each once. */
function distinct(goals: readonly PlanNode[]): Goal[] {
  const found = new Map<string, Goal>()
  for (const { text, span } of goals) {
    const words = longWords(text)
    const key = [...words].join(' ')
    if (!found.has(key)) found.set(key, { span, words })
  }
  return [...found.values()]
}

const longWords = (text: string): ReadonlySet<string> => new Set(wordsOf(text).filter((word) => word.length > 2))

/** The goal with the same words: a goal's verb and number with no word on how. */
function goalAgain({ text }: PlanNode, goals: readonly Goal[]): Goal | undefined {
  if (means.test(text) || !goalVerbs.test(text)) return undefined
  const ours = longWords(text)
  if (ours.size < 3) return undefined
  for (const goal of goals) {
    let shared = 0
    for (const word of ours) if (goal.words.has(word)) shared++
    if (shared >= 3 && shared / Math.min(ours.size, goal.words.size || 1) >= 0.75) return goal
  }
  return undefined
}
