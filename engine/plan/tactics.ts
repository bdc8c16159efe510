// The actions that are still to be done.

import type { Segment } from '../document.ts'
import type { PlanNode } from './plan.ts'
import { allOf } from './worked.ts'

/** Actions that are neither ticked off nor crossed out; details below an action are part of it. */
export function openTactics(segment: Segment): PlanNode[] {
  return allOf('tactic', segment).filter((tactic) => !isDone(tactic) && tactic.parent?.node.kind !== 'tactic')
}

function isDone({ leaf }: PlanNode): boolean {
  const crossed = leaf.marks.some(({ type, start, end }) => type === 'delete' && end - start > leaf.text.length / 2)
  return crossed || leaf.path.some((container) => container.type === 'item' && container.checked === true) || /[✓✔✅☑]/u.test(leaf.text)
}
