// The numbers of a plan: how many statements of each level, and which hang in the air.

import type { PlanGraph, PlanNode, PlanNodeKind } from './plan.ts'

export interface PlanNumbers {
  readonly levels: Readonly<Record<PlanNodeKind, number>>
  /** Actions that no strategy carries, with and without a goal above them, and strategies that serve no goal. */
  readonly orphans: { readonly actionsUnderGoals: number; readonly actions: number; readonly strategies: number }
  /** Actions with an owner, with a date. */
  readonly owned: number
  readonly dated: number
}

export function planNumbers({ nodes }: PlanGraph): PlanNumbers {
  const of = (kind: PlanNodeKind) => nodes.filter((node) => node.kind === kind)
  const count = (among: readonly PlanNode[], holds: (node: PlanNode) => boolean) => among.filter(holds).length
  const tactics = of('tactic')
  return {
    levels: {
      objective: of('objective').length,
      strategy: of('strategy').length,
      tactic: tactics.length,
      measure: of('measure').length,
      risk: of('risk').length,
      phase: of('phase').length,
    },
    orphans: {
      actionsUnderGoals: count(tactics, ({ serves }) => serves === 'objective'),
      actions: count(tactics, ({ serves }) => serves === null),
      strategies: count(of('strategy'), ({ serves }) => serves === null),
    },
    owned: count(tactics, ({ owner }) => owner !== null),
    dated: count(tactics, ({ due }) => due !== null),
  }
}
