// Where everything stands in the picture: goals on the left, strategies in the middle, actions on the right.

import { type HierarchyNode, hierarchy, tree } from 'd3-hierarchy'
import type { Level, MapNode, PlanMap } from './plan-map.ts'
import { wrap } from './words.ts'

/** A statement as drawn; all numbers are pixels. */
export interface Box {
  readonly node: MapNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  /** Facts, then what is lacking. */
  readonly notes: readonly string[]
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly links: readonly { readonly from: Box; readonly to: Box }[]
}

export const lineHeight = 17
export const padding = 10
const boxWidth = 250
const columnGap = 70
const rowGap = 14
const margin = 16

/** A place in the tree that the library lays out: a statement, or an empty column that keeps its children in theirs. */
interface Place {
  readonly node: MapNode | null
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  readonly height: number
  readonly column: number
  readonly children: Place[]
}

const columns: Readonly<Record<Level, number>> = { objective: 1, strategy: 2, phase: 2, tactic: 3 }

/** Draws nothing over anything else; linear in the number of statements but for the layout of the library, which is linear too. */
export function layOut({ nodes }: PlanMap): Layout {
  const root = placed(nodes)
  const laid = tree<Place>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.height + b.data.height) / 2 + rowGap)(hierarchy(root))
  const top = Math.min(0, ...laid.descendants().map(({ x, data }) => x - data.height / 2))
  const boxes = new Map<MapNode, Box>()
  for (const place of laid.descendants()) {
    const box = boxOf(place, top)
    if (box) boxes.set(box.node, box)
  }
  const all = nodes.flatMap((node) => boxes.get(node) ?? [])
  return { ...sizeOf(all), boxes: all, links: all.flatMap((to) => linkTo(to, boxes)) }
}

function boxOf({ data, x }: HierarchyNode<Place> & { readonly x: number }, top: number): Box | null {
  const { node, height, column, lines, notes } = data
  if (!node) return null
  const left = margin + (column - 1) * (boxWidth + columnGap)
  return { node, x: left, y: Math.round(margin + x - height / 2 - top), width: boxWidth, height, lines, notes }
}

function linkTo(to: Box, boxes: ReadonlyMap<MapNode, Box>): { from: Box; to: Box }[] {
  const from = to.node.parent && boxes.get(to.node.parent)
  return from ? [{ from, to }] : []
}

function sizeOf(boxes: readonly Box[]): { width: number; height: number } {
  let width = 0
  let height = 0
  for (const box of boxes) {
    width = Math.max(width, box.x + box.width)
    height = Math.max(height, box.y + box.height)
  }
  return { width: width + margin, height: height + margin }
}

/** The statements as one tree, with empty places where a level is missing, so that every level keeps its column. */
function placed(nodes: readonly MapNode[]): Place {
  const root = emptyAt(0)
  const places = new Map<MapNode, Place>()
  for (const node of nodes) placeOf(node, root, places)
  return root
}

function placeOf(node: MapNode, root: Place, places: Map<MapNode, Place>): Place {
  const known = places.get(node)
  if (known) return known
  let above = node.parent ? placeOf(node.parent, root, places) : root
  const column = Math.max(columns[node.level], above.column + 1)
  for (let at = above.column + 1; at < column; at++) {
    const empty = emptyAt(at)
    above.children.push(empty)
    above = empty
  }
  const place = filled(node, column)
  above.children.push(place)
  places.set(node, place)
  return place
}

const emptyAt = (column: number): Place => ({ node: null, lines: [], notes: [], height: 0, column, children: [] })

function filled(node: MapNode, column: number): Place {
  const room = boxWidth - 2 * padding
  const lines = wrap(node.label ? `${node.label}  ${node.text}` : node.text, room, 4)
  const notes = [...(node.facts.length > 0 ? wrap(node.facts.join(', '), room, 2) : []), ...(node.lack ? [node.lack] : [])]
  return { node, lines, notes, height: 2 * padding + (1 + lines.length + notes.length) * lineHeight, column, children: [] }
}
