// The cells that stand in one row of a table.

import type { LeafView, Segment } from '../document.ts'
import type { Leaf } from '../markdown/leaf.ts'

/** No table that people fill in is wider. */
const widest = 64

/** The cells of the row that a cell stands in, in order, empty ones too; none for what stands in no table. */
export function rowOf({ cell, index, path }: Leaf, { leaves }: Segment): LeafView[] {
  const row = path.findLast(({ type }) => type === 'row')
  if (!row || !cell) return []
  const from = Math.max(0, index - (leaves[0]?.leaf.index ?? 0) - cell.column)
  const cells: LeafView[] = []
  for (let at = from; at < Math.min(leaves.length, from + widest); at++) {
    const view = leaves[at] as LeafView
    if (view.leaf.path.includes(row)) cells.push(view)
    else if (cells.length > 0) break
  }
  return cells
}
