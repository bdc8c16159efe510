// Which statements of a level stand side by side: in one list, one table, one row of headings.

import type { Section, Segment } from '../document.ts'
import type { Container } from '../markdown/leaf.ts'
import type { PlanNode, PlanNodeKind } from './plan.ts'
import { allOf } from './worked.ts'

/** What a statement shares with its neighbours: the table, the outermost list, the section around its heading or line. */
export function groupOf({ leaf }: PlanNode, { leaves }: Segment): Container | Section | null {
  const around = leaf.path.find(({ type }) => type === 'table' || type === 'list')
  if (around) return around
  const section = leaves[leaf.index - (leaves[0]?.leaf.index ?? 0)]?.section ?? null
  return section?.heading === leaf ? section.parent : section
}

/** The largest set of statements of a level that stand side by side; the first of several as large. */
export function sideBySide(kind: PlanNodeKind, segment: Segment): readonly PlanNode[] {
  const groups = new Map<Container | Section | null, PlanNode[]>()
  for (const node of allOf(kind, segment)) {
    const group = groupOf(node, segment)
    const known = groups.get(group)
    if (known) known.push(node)
    else groups.set(group, [node])
  }
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), [])
}
