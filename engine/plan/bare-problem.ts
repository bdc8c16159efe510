// One finding for all the statements under which nothing stands: at the first, with the others beside it.

import type { Segment } from '../document.ts'
import type { Problem } from '../rule.ts'
import { fillInBelow } from './below.ts'
import { inwardOf, outwardOf } from './outward.ts'
import type { PlanNode } from './plan.ts'

/** So many others are shown beside the first. */
const mostRelated = 20
/** For so many a line to fill in is offered. */
const mostFixes = 6

/** The problem without its words; `one` is the first of `bare`. A single one may be settled by another file. */
export function bareProblem(
  one: PlanNode,
  bare: readonly PlanNode[],
  lower: 'strategy' | 'tactic',
  alike: string,
  segment: Segment,
): Omit<Problem, 'message' | 'family'> {
  return {
    span: one.span,
    related: bare.slice(1, 1 + mostRelated).map(({ span }) => ({ span, message: alike })),
    fixes: bare.slice(0, mostFixes).flatMap((node) => fillInBelow(node, lower, segment)),
    ...(bare.length === 1 && { needs: [...outwardOf(one, segment.document, [lower]), ...inwardOf([one], [lower])] }),
  }
}
