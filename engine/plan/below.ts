// Edits that put a new line to fill in below a statement of a plan, in the form that the plan uses.

import type { LeafView, Segment } from '../document.ts'
import { insertAfter, insertItem, insertNested, insertRow, setCell } from '../edit.ts'
import type { Container, Leaf } from '../markdown/leaf.ts'
import type { Edit, Fix } from '../rule.ts'
import { columnNames } from './columns.lexicon.ts'
import { idsFor, inShort, nameAs } from './complete.ts'
import { detailsOf, sectionUnder } from './details.ts'
import type { PlanNode } from './plan.ts'
import { wordsOf } from './titles.ts'
import { allOf } from './worked.ts'

/** What is put below: a strategy for a goal, an action for a strategy. */
export type Lower = 'strategy' | 'tactic'

const names: Readonly<Record<Lower, string>> = { strategy: 'Strategy', tactic: 'Action' }

/** What a person writes over. */
export const linesToFillIn: Readonly<Record<Lower, string>> = {
  strategy: '[the one bet that leads to this goal, and why this one]',
  tactic: '[the first thing to do, who does it, by when]',
}

/** A suggestion that adds a line to fill in below the statement. */
export function fillInBelow(node: PlanNode, lower: Lower, segment: Segment): Fix[] {
  const edits = addBelow(node, lower, segment)
  const what = lower === 'strategy' ? 'a strategy' : 'an action'
  return edits ? [{ title: `Add ${what} for "${inShort(node.text, 40)}"`, safe: false, edits }] : []
}

/** The line to fill in: in the empty cell of the statement's row, beside others that refer to theirs by id, else right below it. */
function addBelow(node: PlanNode, lower: Lower, segment: Segment): Edit[] | null {
  const cell = emptyCell(node, lower, segment)
  if (cell) return [setCell(segment.document.text, cell.leaf, linesToFillIn[lower])]
  return besideOthers(node, lower, segment) ?? rightBelow(node, lower, segment)
}

/** The empty cell for it in the statement's own row. */
function emptyCell(node: PlanNode, lower: Lower, segment: Segment): LeafView | undefined {
  if (!node.leaf.cell) return undefined
  return detailsOf(node, segment).find(({ leaf }) => leaf.text.trim() === '' && isColumnOf(lower, leaf.cell?.header ?? ''))
}

const isColumnOf = (kind: Lower | 'objective', header: string): boolean => columnNames[kind].includes(wordsOf(header).join(' '))

/** After the last statement of its level that says by an id what it serves. */
function besideOthers(node: PlanNode, lower: Lower, segment: Segment): Edit[] | null {
  if (node.kind !== 'objective' && node.kind !== 'strategy') return null
  const last = allOf(lower, segment).findLast((other) => refersTo(other, node.kind))
  const id = idsFor(node.kind, segment.plan).find(([one]) => one === node)?.[1]
  if (!last || !id) return null
  const { text } = segment.document
  const item = itemOf(last.leaf)
  const label = nextLabel(last, segment)
  const edit = last.leaf.cell
    ? insertRow(text, last.leaf, cellsOf(last, lower, id, segment))
    : item && insertItem(text, item, `${label ? `${label}: ` : ''}${linesToFillIn[lower]} (${id})`)
  return edit ? [...nameAs(node, id), edit] : null
}

/** It says by an id which statement of the kind above it serves: in brackets, or in another cell of its row. */
function refersTo({ parent, leaf }: PlanNode, kind: PlanNode['kind']): boolean {
  if (parent?.node.kind !== kind) return false
  const row = leaf.path.findLast(({ type }) => type === 'row')
  return parent.via === 'reference' || (parent.via === 'column' && row !== undefined && !parent.node.leaf.path.includes(row))
}

/** `T4` after `T3`, where the statements of a level are numbered. */
function nextLabel({ kind, label }: PlanNode, segment: Segment): string | null {
  const letter = /^([A-Z]+)\d+$/.exec(label ?? '')?.[1]
  if (!letter) return null
  const numbers = allOf(kind, segment).map((node) => (node.label?.startsWith(letter) ? Number(node.label.slice(letter.length)) || 0 : 0))
  return `${letter}${Math.max(...numbers) + 1}`
}

type Item = Extract<Container, { type: 'item' }>

const itemOf = ({ path }: Leaf): Item | undefined => path.findLast((container): container is Item => container.type === 'item')

/** The cells of a new row: the line to fill in where the other one's words stand, its own id and that of what it serves in the columns for them. */
function cellsOf(last: PlanNode, lower: Lower, id: string, segment: Segment): string[] {
  const { leaf } = last
  const upper = lower === 'tactic' ? 'strategy' : 'objective'
  const named = detailsOf(last, segment).find((view) => last.label !== null && view.leaf.text.trim() === last.label)?.leaf.cell?.column
  const table = leaf.path.findLast((container) => container.type === 'table')
  const header = table?.type === 'table' ? table.header : []
  const refers = header.findIndex((title, column) => column !== leaf.cell?.column && isColumnOf(upper, title))
  const words = refers < 0 ? `${linesToFillIn[lower]} (${id})` : linesToFillIn[lower]
  const cells = header.map(() => '')
  if (named !== undefined) cells[named] = nextLabel(last, segment) ?? ''
  if (refers >= 0) cells[refers] = id
  if (leaf.cell) cells[leaf.cell.column] = words
  return cells
}

/** Nested in its item; at the end of what stands under its heading; after its line or table. */
function rightBelow(node: PlanNode, lower: Lower, segment: Segment): Edit[] | null {
  const { leaf } = node
  const { text } = segment.document
  const item = leaf.cell ? undefined : itemOf(leaf)
  // A line below a goal is an action unless it says otherwise.
  const words = lower === 'strategy' ? `**${names[lower]}:** ${linesToFillIn[lower]}` : linesToFillIn[lower]
  const child = item && detailsOf(node, segment).findLast(({ leaf: { path } }) => nextItem(path, item))
  if (item) return [child ? insertItem(text, nextItem(child.leaf.path, item) ?? item, words) : insertNested(text, item, words)]
  if (leaf.cell) return null
  const last = sectionUnder(leaf, segment) ? lastOwnLeaf(node, segment) : leaf
  const lastItem = last === leaf ? undefined : last.path.find((container): container is Item => container.type === 'item')
  if (lastItem && lower === 'tactic') return [insertItem(text, lastItem, words)]
  if (lower === 'tactic' && standsBeforeIndent(text, last.span.end)) return null
  return [insertAfter(text, lastItem ? leaf : last, lower === 'strategy' ? words : `- ${words}`)]
}

/** What stands further in below would become part of a new item. */
function standsBeforeIndent(text: string, offset: number): boolean {
  indented.lastIndex = offset
  return indented.test(text)
}

const indented = /[^\r\n]*(?:\r\n?|\n)(?:[ \t>]*(?:\r\n?|\n))*(?:>[ ]?)*[ \t]+[^ \t\r\n]/y

/** The item right below another one on the way to a leaf. */
const nextItem = (path: readonly Container[], item: Item): Item | undefined =>
  path.slice(path.indexOf(item) + 1).find((container): container is Item => container.type === 'item')

/** The last leaf of the section that the statement is the heading of, before its first sub-section. */
function lastOwnLeaf({ leaf }: PlanNode, segment: Segment): Leaf {
  const section = sectionUnder(leaf, segment)
  const own = segment.leaves.filter((view) => view.section === section && view.leaf !== leaf)
  return own.at(-1)?.leaf ?? leaf
}
