// Edits that complete a plan: attach an action to a strategy, put a strategy above it, add a missing section.

import type { Document, LeafView, Section, Segment } from '../document.ts'
import { appendWords, insertAfter, insertBefore, insertLineAbove, setCell } from '../edit.ts'
import { firstThat } from '../halving.ts'
import type { Leaf } from '../markdown/leaf.ts'
import type { Edit } from '../rule.ts'
import type { Span } from '../span.ts'
import { isColumnFor } from './grid.ts'
import type { PlanGraph, PlanNode } from './plan.ts'

/** The ids of all strategies or objectives, in order: as written, else the next free ones. */
export function idsFor(kind: 'strategy' | 'objective', { nodes }: PlanGraph): [PlanNode, string][] {
  const letter = kind === 'strategy' ? 'S' : 'O'
  const used = new Set(nodes.flatMap(({ label }) => label ?? []))
  let number = 0
  const next = (): string => {
    do number++
    while (used.has(`${letter}${number}`))
    return `${letter}${number}`
  }
  return nodes.filter((node) => node.kind === kind).map((node) => [node, node.label ?? next()])
}

/** Says at a statement which one it serves: in the strategy column of its row, else in brackets after it; and gives that one its id if it has none. */
export function attach(node: PlanNode, to: PlanNode, id: string, segment: Segment): Edit[] {
  return [...nameAs(to, id), reference(node, id, segment)]
}

/** Writes the id before a statement that has none. */
export function nameAs({ label, span }: PlanNode, id: string): Edit[] {
  return label === null ? [{ span: emptyAt(span.start), text: `${id}: ` }] : []
}

const emptyAt = (offset: number): Span => ({ start: offset, end: offset })

function reference({ kind, leaf, span }: PlanNode, id: string, segment: Segment): Edit {
  const { text } = segment.document
  const cell = kind === 'tactic' ? strategyCell(leaf, segment) : undefined
  return cell ? setCell(text, cell.leaf, id) : appendWords(text, leaf, ` (${id})`, leaf.map.toPlain(span.end - 1))
}

/** The empty cell of the row's strategy column. */
function strategyCell(leaf: Leaf, { leaves }: Segment): LeafView | undefined {
  const row = leaf.path.findLast(({ type }) => type === 'row')
  const first = leaves[0]?.leaf.index ?? 0
  if (!row || !leaf.cell) return undefined
  const from = leaf.index - first - leaf.cell.column
  for (let at = Math.max(0, from); at < Math.min(leaves.length, from + 64); at++) {
    const view = leaves[at] as LeafView
    const { text, path, cell } = view.leaf
    if (text.trim() === '' && path.includes(row) && isColumnFor('strategy', cell?.header ?? '')) return view
  }
  return undefined
}

/** A labelled strategy to fill in, right above the list, table or line that holds the action; below it when that is a heading. `null` for a row that has a column for it. */
export function strategyAbove(tactic: PlanNode, number: number | null, segment: Segment): Edit | null {
  const { document } = segment
  if (strategyCell(tactic.leaf, segment) || readsOtherwise.test(tactic.leaf.text)) return null
  const line = `**Strategy${number === null ? '' : ` ${number}`}:** ${toFillIn.strategy}`
  return tactic.leaf.type === 'heading' ? insertAfter(document.text, tactic.leaf, line) : aboveBlock(document, tactic.span.start, line)
}

/** "1. 2. Call" right below a paragraph is an item with the words "2. Call", and below an empty line an item in an item. */
const readsOtherwise = /^\d{1,9}[.)]\s/

/** The number that a further strategy gets; `null` when it is the only one. */
export function nextStrategy({ nodes }: PlanGraph): number | null {
  const strategies = nodes.filter(({ kind }) => kind === 'strategy')
  const highest = strategies.reduce((most, { label }) => Math.max(most, Number(/\d+/.exec(label ?? '')?.[0] ?? 0)), strategies.length)
  return strategies.length === 0 ? null : highest + 1
}

/** What a person puts in place of a new section's text. */
export const toFillIn = {
  strategy: '[the one bet that these actions serve, and why this one]',
  objective: '[what will be true, how much of it, for whom] by [date]',
} as const

/** A new section to fill in, above the first main section that holds one of the nodes; a labelled line where there are no sections. */
export function addSection(
  kind: 'strategy' | 'objective',
  nodes: readonly PlanNode[],
  segment: Segment,
  words: string = toFillIn[kind],
): Edit {
  const { document } = segment
  const title = kind === 'strategy' ? 'Strategy' : 'Objective'
  const first = nodes.reduce((least, { span }) => Math.min(least, span.start), segment.span.end)
  const section = mainSections(segment).find(({ span }) => span.start <= first && first < span.end)
  if (!section?.heading) return aboveBlock(document, first, `**${title}:** ${words}`)
  return insertBefore(document.text, section.heading, `${'#'.repeat(section.level)} ${title}\n\n${words}`)
}

/** The real sections of the highest level below the document's title. */
function mainSections({ document: { root }, span }: Segment): Section[] {
  let sections = realChildren(root)
  while (sections.length === 1 && sections[0] && realChildren(sections[0]).length > 0) sections = realChildren(sections[0])
  return sections.filter(({ heading }) => heading && heading.span.start >= span.start && heading.span.end <= span.end)
}

const realChildren = ({ children }: Section): Section[] =>
  children.filter(({ pseudo, heading }) => !pseudo && heading !== null && heading.path.length === 0)

/** Puts a line of its own above the outermost block that holds an offset: that changes neither. */
function aboveBlock(document: Document, offset: number, line: string): Edit {
  return insertLineAbove(document.text, blockAt(document, offset).start, line)
}

function blockAt({ markdown: { blocks } }: Document, offset: number): Span {
  const behind = firstThat(blocks.length, (at) => (blocks[at]?.start ?? 0) > offset)
  return blocks[Math.max(0, behind - 1)] ?? emptyAt(offset)
}

/** A statement's words for a message, cut at a word. */
export function inShort(text: string, most = 56): string {
  if (text.length <= most) return text
  const cut = text.lastIndexOf(' ', most)
  return `${text.slice(0, cut > most / 2 ? cut : most).replace(/[,;:.]$/, '')} …`
}
