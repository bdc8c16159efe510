// Statements in tables: the cells of each row, by what their columns are.

import type { LeafView } from '../document.ts'
import type { Container, Leaf } from '../markdown/leaf.ts'
import { type Draft, draftOf } from './draft.ts'
import { type Columns, columnsOf } from './grid.ts'
import { isAside } from './lines.ts'
import type { PlanNodeKind } from './plan.ts'
import { type Scope, subjectOf } from './scope.ts'
import { idOf, statementOf, wholeId } from './statement.ts'

/** Adds the statements of all tables of a part. */
export function readTables(scope: Scope): void {
  for (const { header, rows } of scope.part.tables) {
    const columns = columnsOf(header, scope.reading, scope.names)
    const groups = new Map<PlanNodeKind, Draft>()
    if (columns) for (const cells of rows) if (cells && !isTotal(cells)) readRow({ cells, columns, groups, scope })
  }
}

interface Row {
  readonly cells: readonly LeafView[]
  readonly columns: Columns
  /** What the last row with words in its first column named; rows with an empty first column go on with it. */
  readonly groups: Map<PlanNodeKind, Draft>
  readonly scope: Scope
}

/** `Total | | 12`. */
const isTotal = (cells: readonly LeafView[]): boolean => cells.some(({ leaf }) => leaf.cell?.column === 0 && /\btotals?\b/i.test(leaf.text))

function readRow(row: Row): void {
  let above: Draft | null = null
  for (const kind of ['objective', 'strategy', 'tactic', 'risk'] as const) above = readCell(row, kind, above) ?? above
  if (above === null && row.columns.tactic < 0 && row.columns.measure >= 0) readMeasure(row)
}

const cellIn = ({ cells }: Row, column: number): LeafView | undefined =>
  cells.find(({ leaf }) => leaf.cell?.column === column && leaf.text.trim() !== '')

/** The statement in the row's column of a kind, or the one that it goes on with. */
function readCell(row: Row, kind: 'objective' | 'strategy' | 'tactic' | 'risk', above: Draft | null): Draft | null {
  const { columns, groups, scope } = row
  const view = cellIn(row, columns[kind])
  const first = columns[kind] === 0 && kind !== 'tactic'
  if (!view) return first ? (groups.get(kind) ?? null) : null
  if (view.shown) return null
  // Goals and bets beside actions carry their own rows only.
  const owns = kind === 'tactic' || columns.tactic < 0
  const unclaimed = kind === 'tactic' && columns.strategy >= 0 && above?.kind !== 'strategy'
  const draft = cellDraft(view, { kind, above, unclaimed, governs: owns ? scope.governs : [], ...(owns && attributesOf(row)) }, scope)
  if (draft) scope.drafts.push(draft)
  if (draft && first) groups.set(kind, draft)
  return draft
}

/** An id in the column of a goal or bet is that one's own. */
function attributesOf(row: Row) {
  const words = (column: number) => cellIn(row, column)?.leaf.text.trim() ?? null
  const { owner, due, measure, objective, strategy } = row.columns
  const id = objective === 0 || strategy === 0 ? null : idIn(row.cells)
  return { owner: words(owner), due: dateIn(cellIn(row, due)?.leaf), measure: words(measure), id }
}

/** The words of a key result may stand in the column after its id. */
function readMeasure(row: Row): void {
  const { columns, cells, scope } = row
  const named = cellIn(row, columns.measure)
  const view = isId(named) ? cells.find(({ leaf }) => leaf.text.trim() !== '' && (leaf.cell?.column ?? 0) > columns.measure) : named
  if (!view) return
  const draft = cellDraft(view, { kind: 'measure', above: subjectOf(view.leaf, scope), id: idIn(cells) }, scope)
  if (draft) scope.drafts.push(draft)
}

const isId = (view: LeafView | undefined): boolean => view !== undefined && wholeId.test(view.leaf.text.trim())

/** `T3` in a column `#` or `ID`. */
function idIn([first]: readonly LeafView[]): string | null {
  return first && first.leaf.cell?.column === 0 && isId(first) ? idOf(first.leaf.text.trim()) : null
}

/** A bare number is named by its column: `Day 3`. */
function dateIn(leaf: Leaf | undefined): string | null {
  const words = leaf?.text.trim() ?? ''
  if (words === '') return null
  return /^\d+(?:\s*[-–]\s*\d+)?$/.test(words) ? `${leaf?.cell?.header.trim()} ${words}` : words
}

type Told = Pick<Draft, 'kind' | 'above'> & Partial<Draft> & { readonly id?: string | null }

function cellDraft({ leaf }: LeafView, { id = null, ...told }: Told, { part, names }: Scope): Draft | null {
  const { start, end, refs, ...said } = statementOf(leaf, 0, leaf.text.length, names)
  const label = said.label ?? id
  const named = label !== null || refs.length > 0
  if (!named && (start === end || isAside(leaf, { start, end }, false))) return null
  const block = rowOf(leaf)?.span ?? leaf.span
  const owner = told.owner ?? said.owner
  return draftOf({
    leaf,
    start,
    end,
    block,
    home: part,
    refs,
    ...told,
    owner,
    due: told.due ?? said.due,
    measure: told.measure ?? said.measure,
    label,
    via: 'column',
  })
}

const rowOf = ({ path }: Leaf): Container | undefined => path.findLast(({ type }) => type === 'row')
