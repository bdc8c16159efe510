// Statements in tables, by the names of their columns.

import type { LeafView } from '../document.ts'
import type { Container, Leaf } from '../markdown/leaf.ts'
import { type ColumnRole, columnNames, foreignColumns, weakColumns } from './columns.ts'
import { type Draft, draftOf } from './draft.ts'
import { isAside } from './lines.ts'
import type { Table } from './outline.ts'
import type { PlanNodeKind } from './plan.ts'
import { type Scope, subjectOf } from './scope.ts'
import { idOf, statementOf, wholeId } from './statement.ts'
import { type Names, wordsOf } from './titles.ts'

const roleOfName: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(columnNames).flatMap(([role, names]) => names.map((name) => [name, role as ColumnRole] as const)),
)

/** What the columns of one table are, by index. */
interface Columns {
  readonly objective: number
  readonly strategy: number
  readonly tactic: number
  readonly risk: number
  readonly measure: number
  readonly owner: number
  readonly due: number
}

/** Adds the statements of all tables of a part. */
export function readTables(scope: Scope): void {
  for (const table of scope.part.tables) {
    const columns = columnsOf(table, scope)
    if (columns) for (const row of table.rows) if (row) readRow(row, columns, scope)
  }
}

/** `null`: the table is not about goals, bets or actions. */
function columnsOf({ header }: Table, { reading, names }: Scope): Columns | null {
  const titles = header.map((title) => wordsOf(title).join(' '))
  const roles = titles.map((title) => roleOf(title, names))
  const first = (role: ColumnRole) => roles.indexOf(role)
  const placed = {
    owner: first('owner'),
    due: first('due') < 0 ? first('phase') : first('due'),
    measure: first('measure'),
    risk: first('risk'),
  }
  const strong = roles.findIndex((role, at) => role === 'tactic' && !weakColumns.has(titles[at] ?? '') && !isBet(titles[at] ?? '', titles))
  const managed = placed.owner >= 0 || first('due') >= 0 || first('status') >= 0
  const tactic = strong >= 0 ? strong : managed || (reading.items === 'tactic' && reading.sure) ? first('tactic') : -1
  const strategy = roles.findIndex(
    (role, at) => (role === 'strategy' && (tactic >= 0 || !weakColumns.has(titles[at] ?? ''))) || isBet(titles[at] ?? '', titles),
  )
  const objective = roles.findIndex((role, at) => role === 'objective' && (tactic >= 0 || !weakColumns.has(titles[at] ?? '')))
  const foreign = titles.some((title) => foreignColumns.has(title))
  if (placed.risk >= 0) return { ...nowhere, risk: placed.risk, owner: placed.owner }
  if (reading.silent && !((strong >= 0 || objective >= 0) && managed)) return null
  if (foreign && !(strong >= 0 && managed)) return null
  const columns = { ...placed, objective, strategy, tactic }
  if (objective >= 0 || strategy >= 0 || tactic >= 0) return columns
  const result = titles.findIndex((title) => /^(?:key results?|krs?)$/.test(title))
  if (result >= 0) return { ...nowhere, measure: result, owner: placed.owner, due: placed.due }
  return bySection(columns, roles, managed || first('phase') >= 0, reading.sure ? reading.items : null)
}

const nowhere: Columns = { objective: -1, strategy: -1, tactic: -1, risk: -1, measure: -1, owner: -1, due: -1 }

/** `Initiative | Action | Owner`: the initiative is what the actions serve. */
function isBet(title: string, titles: readonly string[]): boolean {
  return (
    /^(?:initiatives?|plays?)$/.test(title) &&
    titles.some((other) => /^(?:tactics?|actions?|action items?|tasks?|key actions?|activities)$/.test(other))
  )
}

function roleOf(title: string, names: Names): ColumnRole | null {
  const built = roleOfName.get(title)
  if (built) return built
  const level = names.get(title)
  return level === 'phase' || level === undefined ? null : level
}

/** A table without a column that names a level, in a section that does: its first words are the statements. */
function bySection(columns: Columns, roles: readonly (ColumnRole | null)[], managed: boolean, items: PlanNodeKind | null): Columns | null {
  const at = roles.findIndex((role) => role === null || role === 'measure')
  const words = at < 0 ? columns.measure : at
  if (words < 0 || items === null || items === 'phase' || items === 'risk') return null
  if (items === 'measure') return { ...nowhere, measure: columns.measure < 0 ? words : columns.measure }
  if (items === 'tactic' && !managed) return null
  return { ...columns, measure: columns.measure === words ? -1 : columns.measure, [items]: words }
}

function readRow(row: readonly LeafView[], columns: Columns, scope: Scope): void {
  const value = (column: number) => row.find(({ leaf }) => leaf.cell?.column === column && leaf.text.trim() !== '')
  const words = (column: number) => value(column)?.leaf.text.trim() ?? null
  const attributes = { owner: words(columns.owner), due: dateIn(value(columns.due)?.leaf), measure: words(columns.measure) }
  const id = idIn(row)
  let above: Draft | null = null
  for (const kind of ['objective', 'strategy', 'tactic', 'risk'] as const) {
    const view = value(columns[kind])
    if (!view || view.shown) continue
    const owns = kind === 'tactic' || columns.tactic < 0
    const unclaimed = kind === 'tactic' && columns.strategy >= 0 && above?.kind !== 'strategy'
    // Bets named beside actions carry their own rows only.
    const governs = owns ? scope.governs : []
    const draft = cellDraft(view, { kind, above, unclaimed, governs, ...(owns && { ...attributes, id }) }, scope)
    if (!draft) continue
    scope.drafts.push(draft)
    above = draft
  }
  if (above === null && columns.measure >= 0) {
    const view = isId(value(columns.measure))
      ? row.find(({ leaf }) => leaf.text.trim() !== '' && (leaf.cell?.column ?? 0) > columns.measure)
      : value(columns.measure)
    const draft = view && cellDraft(view, { kind: 'measure', above: subjectOf(view.leaf, scope), id }, scope)
    if (draft) scope.drafts.push(draft)
  }
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

type Told = Partial<Pick<Draft, 'above' | 'unclaimed' | 'governs' | 'owner' | 'due' | 'measure'>> & {
  kind: PlanNodeKind
  id?: string | null
}

function cellDraft({ leaf }: LeafView, { id = null, ...told }: Told, { part, names }: Scope): Draft | null {
  const { start, end, refs, level: _level, attribute: _attribute, from: _from, ...said } = statementOf(leaf, 0, leaf.text.length, names)
  const label = said.label ?? id
  const named = label !== null || refs.length > 0
  if (!named && (start === end || isAside(leaf, { start, end }, false))) return null
  const block = rowOf(leaf)?.span ?? leaf.span
  const attributes = { owner: told.owner ?? said.owner, due: told.due ?? said.due, measure: told.measure ?? said.measure }
  return draftOf({ leaf, start, end, block, home: part, refs, ...told, ...attributes, label, via: 'column' })
}

const rowOf = ({ path }: Leaf): Container | undefined => path.findLast(({ type }) => type === 'row')
