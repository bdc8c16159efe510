// Statements under which nothing of the next level stands, in plans that say what hangs on what.

import type { Segment } from '../document.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { oncePer } from '../memo.ts'
import { detailsOf, isAttribute } from './details.ts'
import { groupOf } from './neighbours.ts'
import { ancestor, type PlanGraph, type PlanNode, type PlanNodeKind } from './plan.ts'
import { allOf } from './worked.ts'

/**
 * The statements of a level with nothing of the level `below` under them, while a neighbour in the same list, table or
 * row of headings has. Empty where the plan leaves open what hangs on what.
 */
export function bareAmong(kind: PlanNodeKind, below: PlanNodeKind, segment: Segment): PlanNode[] {
  const carriers = carriersOf(kind, below, segment)
  if (!carriers) return []
  const groups = new Set([...carriers].map((node) => groupOf(node, segment)))
  return allOf(kind, segment).filter(
    (node) => !isCarried(node, kind, carriers) && groups.has(groupOf(node, segment)) && !saysHow(node, segment),
  )
}

/** The statements that carry something, as the plan itself says by nesting, reference or column; `null` when it mostly does not say. */
function carriersOf(kind: PlanNodeKind, below: PlanNodeKind, segment: Segment): Set<PlanNode> | null {
  const carriers = new Set<PlanNode>()
  const under = new Map(allOf(kind, segment).map((node) => [node, new Set(detailsOf(node, segment).map(({ leaf }) => leaf))]))
  let tied = 0
  let loose = 0
  for (const node of allOf(below, segment)) {
    const above = ancestor(node, kind)
    if (!above && node.serves === kind) return null
    const isTied = above && (isSaid(node) || above.leaf === node.leaf || under.get(above)?.has(node.leaf))
    if (isTied) tied++
    else loose++
    for (let up = above; up; up = ancestor(up, kind)) carriers.add(up)
  }
  return tied === 0 || loose * 2 > tied ? null : carriers
}

const isSaid = ({ parent }: PlanNode): boolean => parent !== null && parent.via !== 'section' && parent.via !== 'phase'

/** It carries something, or the statement around it does. */
function isCarried(node: PlanNode, kind: PlanNodeKind, carriers: ReadonlySet<PlanNode>): boolean {
  for (let up: PlanNode | null = node; up; up = ancestor(up, kind)) if (carriers.has(up)) return true
  return false
}

/** Leaves that say a measure or a risk. */
const measuresIn = oncePer(
  ({ nodes }: PlanGraph): ReadonlySet<Leaf> =>
    new Set(nodes.filter(({ kind }) => kind === 'measure' || kind === 'risk').map(({ leaf }) => leaf)),
)

/** Longer prose under a statement may say what is done for it. */
const fewWords = 60

/** Lines under it, other than who and when, or more than a few words: what is done may stand there in a form that nobody reads as a plan. */
export function saysHow(node: PlanNode, segment: Segment): boolean {
  const known = measuresIn(segment.plan)
  const details = detailsOf(node, segment).filter(
    ({ leaf, shown }) => shown === null && leaf.text.trim() !== '' && !isAttribute(leaf) && !known.has(leaf),
  )
  if (node.leaf.cell) return details.some(({ leaf }) => howColumns.test(leaf.cell?.header ?? ''))
  const words = details.reduce((sum, { leaf }) => sum + leaf.text.split(/\s+/).length, 0)
  return words > fewWords || details.some(({ leaf }) => leaf.type !== 'paragraph' || leaf.path.length > node.leaf.path.length)
}

const howColumns =
  /\b(?:how|actions?|tactics?|steps?|activit(?:y|ies)|initiatives?|plays?|execution|approach|what we do|strategy|strategies)\b/i
