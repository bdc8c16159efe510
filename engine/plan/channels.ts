// By which ways the actions of a plan reach people.

import type { Segment } from '../document.ts'
import { spoken, typed, written } from './channels.lexicon.ts'
import { viewsOf } from './details.ts'
import type { PlanNode } from './plan.ts'
import { allOf } from './worked.ts'

export interface Channels {
  readonly typed: readonly PlanNode[]
  readonly spoken: readonly PlanNode[]
  readonly written: readonly PlanNode[]
}

/** The actions by the ways that they name; one may name several, or none. */
export function channelsOf(segment: Segment): Channels {
  const tactics = allOf('tactic', segment)
  const texts = new Map(tactics.map((tactic) => [tactic, saidBy(tactic, segment)] as const))
  const naming = (words: RegExp) => tactics.filter((tactic) => words.test(texts.get(tactic) ?? ''))
  return { typed: naming(typed), spoken: naming(spoken), written: naming(written) }
}

/** The action with what stands in its row or below it, and the heading that it stands under: `Calls: ten a day`. */
function saidBy(tactic: PlanNode, segment: Segment): string {
  const views = viewsOf(tactic, segment)
  return [tactic.leaf.text, ...views.map(({ leaf }) => leaf.text), views[0]?.section.title ?? ''].join('\n')
}
