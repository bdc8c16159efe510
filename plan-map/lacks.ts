// What hangs loose in a plan, in a few words over its picture: "2 actions that no strategy carries".

import type { PlanMap } from './plan-map.ts'

/** What a box says of one statement, and what is said of one and of several together. */
const told = [
  [['no strategy leads here'], 'goal that no strategy leads to', 'goals that no strategy leads to'],
  [['serves no goal'], 'strategy that serves no goal', 'strategies that serve no goal'],
  [['no action yet'], 'strategy with no action yet', 'strategies with no action yet'],
  [['no strategy carries it', 'no strategy above it'], 'action that no strategy carries', 'actions that no strategy carries'],
] as const satisfies readonly (readonly [readonly string[], string, string])[]

/** Each sort with its count, from the goals down; empty when nothing hangs loose. */
export function lacksIn({ nodes }: PlanMap): string[] {
  return told.flatMap(([lacks, one, several]) => {
    const count = nodes.filter(({ lack }) => lack !== null && lacks.some((each) => each === lack)).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
  })
}
