// What a plan refers to outside of its document: ids that no statement here has, and links to other files.

import type { Document, LeafView, Segment } from '../document.ts'
import { targetOf } from '../link.ts'
import type { Leaf } from '../markdown/leaf.ts'
import type { Need } from '../rule.ts'
import { pointing } from './outward.words.ts'
import type { PlanNode, PlanNodeKind } from './plan.ts'
import { referencesIn } from './statement.ts'

/** What would carry the statement if another file had it: a statement of one of `kinds`. */
export function outwardOf(node: PlanNode, document: Document, kinds: readonly PlanNodeKind[]): readonly Need[] {
  const { leaves } = document.markdown
  const { first, end } = leavesOf(node, leaves)
  let found = none
  for (let at = first; at < end; at++) {
    const named = namedIn(leaves[at] as Leaf, document, kinds)
    if (named.length > 0) found = found.length > 0 ? [...found, ...named] : named
  }
  return found
}

/**
 * What would carry the whole plan if another file had it: what its statements `nodes` refer to, and what a line
 * or the heading above it names as its goal or bet. A link in passing is none.
 */
export function pointersOf(segment: Segment, nodes: readonly PlanNode[], kinds: readonly PlanNodeKind[]): Need[] {
  const { document, leaves } = segment
  const points = pointing(kinds)
  const isPointing = ({ leaf, section }: LeafView) =>
    leaf.text.length <= longestLine && points.test(`${section.level > 1 ? section.title : ''}\n${leaf.text}`)
  const lines = leaves.flatMap((view) => {
    const found = namedIn(view.leaf, document, kinds)
    return found.length > 0 && isPointing(view) ? found : none
  })
  return [...nodes.flatMap((node) => outwardOf(node, document, kinds)), ...lines]
}

/** What would serve the statements if another file had it: a file that names one of them, or links here, and has a statement of one of `kinds`. */
export const inwardOf = (nodes: readonly PlanNode[], kinds: readonly PlanNodeKind[]): Need[] => [
  { kinds, names: nodes.flatMap(({ label }) => label ?? []) },
]

/** In UTF-16 code units; what is longer is prose, where the words may be about anything. */
const longestLine = 200

/** What a leaf refers to by an id or a link. */
function namedIn(leaf: Leaf, document: Document, kinds: readonly PlanNodeKind[]): readonly Need[] {
  if (referencesIn(leaf).length === 0 && leaf.marks.length === 0) return none
  return [...idsIn(leaf, kinds), ...linksIn(leaf, document, kinds)]
}

const none: readonly Need[] = []

const idsIn = (leaf: Leaf, kinds: readonly PlanNodeKind[]): Need[] => referencesIn(leaf).map(({ to }): Need => ({ kinds, label: to }))

const linksIn = ({ marks }: Leaf, { path }: Document, kinds: readonly PlanNodeKind[]): Need[] =>
  marks.flatMap(({ type, url }): Need[] => {
    const target = type === 'link' && url ? targetOf(path, url) : null
    return target ? [{ kinds, ...target }] : []
  })

/** The leaves of the block that holds the statement, its own among them: `[first, end)`. */
function leavesOf({ leaf, block }: PlanNode, leaves: readonly Leaf[]): { readonly first: number; readonly end: number } {
  let first = leaf.index
  let end = leaf.index + 1
  while (first > 0 && (leaves[first - 1]?.span.start ?? -1) >= block.start) first--
  while (end < leaves.length && (leaves[end]?.span.end ?? Number.POSITIVE_INFINITY) <= block.end) end++
  return { first, end }
}
