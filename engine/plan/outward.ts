// What a statement refers to outside of its document: ids that no statement here has, and links to other files.

import type { Document } from '../document.ts'
import { targetOf } from '../link.ts'
import type { Leaf } from '../markdown/leaf.ts'
import type { Need } from '../rule.ts'
import type { PlanNode, PlanNodeKind } from './plan.ts'
import { referencesIn } from './statement.ts'

/** What would carry the statement if another file had it: a statement of one of `kinds`. */
export function outwardOf(node: PlanNode, document: Document, kinds: readonly PlanNodeKind[]): Need[] {
  return leavesOf(node, document).flatMap((leaf) => [
    ...referencesIn(leaf).map(({ to }): Need => ({ kinds, label: to })),
    ...leaf.marks.flatMap(({ type, url }): Need[] => {
      const target = type === 'link' && url ? targetOf(document.path, url) : null
      return target ? [{ kinds, ...target }] : []
    }),
  ])
}

/** The leaves of the block that holds the statement, its own among them. */
function leavesOf({ leaf, block }: PlanNode, { markdown: { leaves } }: Document): Leaf[] {
  let first = leaf.index
  let end = leaf.index + 1
  while (first > 0 && (leaves[first - 1]?.span.start ?? -1) >= block.start) first--
  while (end < leaves.length && (leaves[end]?.span.end ?? Number.POSITIVE_INFINITY) <= block.end) end++
  return leaves.slice(first, end)
}
