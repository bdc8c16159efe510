// The actions that are still to be done, and all that is written at each.

import type { LeafView, Segment } from '../document.ts'
import type { PlanNode } from './plan.ts'
import { rowOf } from './row.ts'
import { allOf } from './worked.ts'

/** Actions that are neither ticked off nor crossed out; details below an action are part of it. */
export function openTactics(segment: Segment): PlanNode[] {
  return allOf('tactic', segment).filter((tactic) => !isDone(tactic) && tactic.parent?.node.kind !== 'tactic')
}

function isDone({ leaf }: PlanNode): boolean {
  const crossed = leaf.marks.some(({ type, start, end }) => type === 'delete' && end - start > leaf.text.length / 2)
  return crossed || leaf.path.some((container) => container.type === 'item' && container.checked === true) || /[✓✔✅☑]/u.test(leaf.text)
}

/** The action's own text, the cells of its row, and what stands below it in its list item or under its heading. */
export function viewsOf({ leaf, block }: PlanNode, segment: Segment): LeafView[] {
  if (leaf.cell) return rowOf(leaf, segment)
  const { leaves } = segment
  const from = leaf.index - (leaves[0]?.leaf.index ?? 0)
  const item = leaf.path.findLast(({ type }) => type === 'item')
  const isUnder = ({ leaf: other, section }: LeafView) =>
    item ? other.path.includes(item) : section.heading === leaf || other.span.end <= block.end
  let end = from + 1
  while (end < leaves.length && end < from + longest && isUnder(leaves[end] as LeafView)) end++
  return leaves.slice(from, end)
}

/** No action goes on for more texts than this. */
const longest = 60
