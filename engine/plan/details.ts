// What a plan says more about one of its statements: the cells of its row, the lines of its item, the text under its heading.

import type { LeafView, Section, Segment } from '../document.ts'
import { firstThat } from '../halving.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { attributeLabels } from './levels.lexicon.ts'
import type { PlanNode } from './plan.ts'
import { rowOf } from './row.ts'
import { labelAt } from './statement.ts'
import { wordsOf } from './titles.ts'

/** The texts that belong to a statement, without its own: in its row, else below it in its item, under its heading, or after its line. */
export function detailsOf(node: PlanNode, segment: Segment): readonly LeafView[] {
  const { leaf } = node
  const at = positionOf(leaf, segment)
  const item = leaf.path.findLast(({ type }) => type === 'item')
  if (leaf.cell) return rowOf(leaf, segment).filter((view) => view.leaf !== leaf)
  if (item) return stretch(segment, at + 1, ({ leaf: other }) => other.path.includes(item))
  const section = sectionUnder(leaf, segment)
  if (section) return segment.leaves.slice(at + 1, positionAt(section.end, segment))
  return afterLine(node, segment)
}

/** All that is written at a statement: the cells of its row in order, else its own text and its details. */
export function viewsOf(node: PlanNode, segment: Segment): readonly LeafView[] {
  const { leaf } = node
  if (leaf.cell) return rowOf(leaf, segment)
  return [segment.leaves[positionOf(leaf, segment)] as LeafView, ...detailsOf(node, segment)]
}

/** Whether the line only describes the statement above it: `Owner: Dana`, `Due: 3 May`. */
export function isAttribute({ text }: Leaf): boolean {
  const label = labelAt(text, 0, text.length)
  return label !== null && attributes.has(wordsOf(label.words).join(' '))
}

const attributes: ReadonlySet<string> = new Set(Object.values(attributeLabels).flat())

/** Where a leaf stands among those of the segment. */
const positionOf = ({ index }: Leaf, segment: Segment): number => positionAt(index, segment)
const positionAt = (index: number, { leaves }: Segment): number => index - (leaves[0]?.leaf.index ?? 0)

/** The leaves from a position on for as long as they belong. */
function stretch({ leaves }: Segment, from: number, belongs: (view: LeafView) => boolean): LeafView[] {
  const found: LeafView[] = []
  for (let at = from; at < leaves.length; at++) {
    const view = leaves[at] as LeafView
    if (!belongs(view)) break
    found.push(view)
  }
  return found
}

/** The section that the leaf is the heading of. */
export function sectionUnder(leaf: Leaf, segment: Segment): Section | null {
  const next = segment.leaves[positionOf(leaf, segment) + 1]
  for (let up = next?.section ?? null; up; up = up.parent) if (up.heading === leaf) return up
  return null
}

/** What follows a labelled line in its section, up to the next statement of its level or above. */
function afterLine({ leaf, kind }: PlanNode, segment: Segment): LeafView[] {
  const at = positionOf(leaf, segment)
  const { section } = segment.leaves[at] as LeafView
  const { nodes } = segment.plan
  let next = firstAfter(leaf.index, nodes)
  while (next < nodes.length && !isBeside((nodes[next] as PlanNode).kind, kind)) next++
  const end = nodes[next]?.leaf
  return stretch(segment, at + 1, (view) => view.section === section && view.leaf !== end)
}

/** Place of the first statement behind a leaf; they are in the order of the text. */
function firstAfter(index: number, nodes: readonly PlanNode[]): number {
  return firstThat(nodes.length, (at) => (nodes[at]?.leaf.index ?? 0) > index)
}

const isBeside = (other: PlanNode['kind'], kind: PlanNode['kind']): boolean =>
  other === kind || other === 'objective' || (other === 'strategy' && kind === 'tactic')
