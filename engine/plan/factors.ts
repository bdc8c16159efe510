// The five factors of a plan: which ones it compares with the buyer's other choices, whom each favours, and on what evidence.

import type { LeafView, Segment } from '../document.ts'
import { perContent, saying } from '../markdown/content.ts'
import type { Container, Leaf } from '../markdown/leaf.ts'
import { placeholdersIn } from '../placeholders.ts'
import {
  compared,
  comparing,
  evidenceColumn,
  evident,
  type Factor,
  factorNames,
  factors,
  factorWords,
  favoursNobody,
  favoursThem,
  favoursUs,
  nothing,
  unproven,
  verdictColumn,
} from './factors.lexicon.ts'
import { speaksOf, textsUnder } from './subject.ts'

/** One factor in a table that compares. `open`: not said, or still to be filled in. */
export interface FactorRow {
  readonly factor: Factor
  /** The cell with the factor's name. */
  readonly name: Leaf
  readonly favours: 'us' | 'them' | 'nobody' | 'open'
  readonly evidence: 'given' | 'none' | 'open'
}

export interface Comparison {
  /** The rows of the table of factors; empty when the plan has no such table. */
  readonly rows: readonly FactorRow[]
  /** All factors on which the plan sets us against other choices, in a table, a list or in prose. */
  readonly named: ReadonlySet<Factor>
  /** The first text about the buyer's other choices, or `null`. */
  readonly place: LeafView | null
  /** Doing nothing is among the choices. */
  readonly nothing: boolean
}

/** What the plan says of the buyer's other choices. */
export function comparisonOf(segment: Segment): Comparison {
  const rows = factorRows(segment)
  const under = textsUnder(segment, { titles: comparing })
  const place = under[0] ?? speaksOf(segment, { titles: comparing, words: compared })
  const about = under.length > 0 ? under : segment.leaves.filter(({ leaf }) => isCompared(leaf))
  const named = new Set([...rows.map(({ factor }) => factor), ...labelled(segment)])
  for (const { leaf } of about) for (const factor of factors) if (speaksOfFactor(leaf, factor)) named.add(factor)
  const tables = new Set(rows.map(({ name }) => tableOf(name)))
  const all = [
    ...about.map(({ leaf }) => leaf),
    ...segment.leaves.map(({ leaf }) => leaf).filter((leaf) => tables.has(tableOf(leaf) ?? none)),
  ]
  return {
    rows,
    named,
    place,
    nothing: all.some((leaf) => namesNothing(leaf)) || about.some(({ section }) => nothing.test(section.title)),
  }
}

function speaksOfFactor({ text, cell }: Leaf, factor: Factor): boolean {
  return factorWords[factor].test(text) || factorNames[factor].test(text) || (cell !== undefined && factorNames[factor].test(cell.header))
}

const isCompared = saying(compared)
const namesNothing = saying(nothing)

const none: Container = { type: 'table', span: { start: 0, end: 0 }, header: [] }
const tableOf = ({ path }: Leaf): Container | undefined => path.findLast(({ type }) => type === 'table')

/** A table with three of the factors as its rows. */
function factorRows({ leaves }: Segment): FactorRow[] {
  const tables = new Map<Container, Leaf[]>()
  for (const { leaf } of leaves) {
    const table = tableOf(leaf)
    if (!table || !leaf.cell) continue
    const cells = tables.get(table)
    if (!cells) tables.set(table, [leaf])
    else if (cells.length < mostCells) cells.push(leaf)
  }
  for (const cells of tables.values()) {
    const rows = rowsOf(cells)
    if (new Set(rows.map(({ factor }) => factor)).size >= 3) return rows
  }
  return []
}

/** A table of five factors has no more cells than this. */
const mostCells = 120

function rowsOf(cells: readonly Leaf[]): FactorRow[] {
  return cells.flatMap((name) => {
    if (name.cell?.column !== 0 || name.cell.row === 0) return []
    const factor = factors.find((one) => factorNames[one].test(name.text))
    const others = cells.filter(({ cell }) => cell?.row === name.cell?.row && cell?.column !== 0)
    return factor ? [{ factor, name, favours: favoursOf(others), evidence: evidenceOf(others) }] : []
  })
}

function favoursOf(cells: readonly Leaf[]): FactorRow['favours'] {
  const text = cells.find(({ cell }) => verdictColumn.test(cell?.header ?? ''))?.text ?? ''
  if (text.trim() === '' || placeholdersIn(text).length > 0) return 'open'
  if (favoursNobody.test(text)) return 'nobody'
  if (favoursThem.test(text)) return 'them'
  return favoursUs.test(text) ? 'us' : 'open'
}

function evidenceOf(cells: readonly Leaf[]): FactorRow['evidence'] {
  const column = cells.find(({ cell }) => evidenceColumn.test(cell?.header ?? ''))
  const texts = column ? [column] : cells
  if (texts.some(({ text }) => placeholdersIn(text).length > 0)) return 'open'
  const given = column ? !unproven.test(column.text) : texts.some(({ text }) => evident.test(text))
  return given ? 'given' : 'none'
}

/** The factor that a line is about by its label. */
const labelOf = perContent(({ text }): Factor | null =>
  /^[^:\n]{3,40}[:—–]/.test(text) ? (factors.find((one) => factorNames[one].test(text)) ?? null) : null,
)

/** A list whose items begin with the names of at least three factors. */
function labelled({ leaves }: Segment): Factor[] {
  const lists = new Map<Container, Set<Factor>>()
  for (const { leaf } of leaves) {
    const list = leaf.path.findLast(({ type }) => type === 'list')
    const factor = list && labelOf(leaf)
    if (!list || !factor) continue
    lists.set(list, (lists.get(list) ?? new Set()).add(factor))
  }
  return [...lists.values()].filter(({ size }) => size >= 3).flatMap((found) => [...found])
}
