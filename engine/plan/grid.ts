// What the columns of a table are, by their names and by the section that the table stands in.

import { oncePer } from '../memo.ts'
import { type ColumnRole, columnNames, foreignColumns, otherColumns, weakColumns } from './columns.lexicon.ts'
import type { PlanNodeKind } from './plan.ts'
import type { Reading } from './reading.ts'
import { type Names, wordsOf } from './titles.ts'

/** Indexes of the columns that matter; -1 where there is none. */
export interface Columns {
  readonly objective: number
  readonly strategy: number
  readonly tactic: number
  readonly risk: number
  readonly measure: number
  readonly owner: number
  readonly due: number
}

const nowhere: Columns = { objective: -1, strategy: -1, tactic: -1, risk: -1, measure: -1, owner: -1, due: -1 }

const roleOfName: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(columnNames).flatMap(([role, names]) => names.map((name) => [name, role as ColumnRole] as const)),
)

/** Whether a column with such a title holds goals or bets. */
export const isColumnFor = (level: 'objective' | 'strategy', title: string): boolean =>
  columnNames[level].includes(wordsOf(title).join(' '))

/** A header row, read. */
interface Header {
  readonly titles: readonly string[]
  readonly roles: readonly (ColumnRole | null)[]
}

/** `null`: the table is not about goals, bets, actions, measures or risks. */
export function columnsOf(header: readonly string[], reading: Reading, names: Names): Columns | null {
  const read = readHeader(header, names)
  const at = (role: ColumnRole) => read.roles.indexOf(role)
  const managed = at('owner') >= 0 || at('due') >= 0 || at('status') >= 0
  const strong = read.roles.findIndex((role, column) => role === 'tactic' && !isWeak(read, column) && !isBet(read, column))
  const numbers = reading.sure && reading.items === 'measure'
  const tactic = strong >= 0 ? strong : (managed && !numbers) || (reading.items === 'tactic' && reading.sure) ? at('tactic') : -1
  const named = (kind: 'objective' | 'strategy') =>
    read.roles.findIndex(
      (role, column) => (role === kind && (tactic >= 0 || !isWeak(read, column))) || (kind === 'strategy' && isBet(read, column)),
    )
  const placed = { owner: at('owner'), due: at('due') < 0 ? at('phase') : at('due'), measure: at('measure') }
  if (at('risk') >= 0) return { ...nowhere, risk: at('risk'), owner: placed.owner }
  const columns = { ...nowhere, ...placed, objective: named('objective'), strategy: named('strategy'), tactic }
  const plain = managed && (strong >= 0 || (columns.objective >= 0 && !isForeign(read)))
  if (!plain && (reading.silent || isForeign(read) || (strong < 0 && isOther(read)))) return null
  if (Math.max(columns.objective, columns.strategy, tactic) >= 0) return columns
  return resultsOf(read, columns) ?? bySection(read, columns, managed || at('phase') >= 0, reading)
}

const titlesIn = oncePer((header: readonly string[]) => header.map((title) => wordsOf(title).join(' ')))

function readHeader(header: readonly string[], names: Names): Header {
  const titles = titlesIn(header)
  const roles = titles.map((title) => roleOf(title, names))
  return { titles, roles: roles.map((role, column) => (isManner(titles, column) ? null : role)) }
}

/** `Channel | Approach`: how the channel is worked, no bet of its own. */
function isManner(titles: readonly string[], column: number): boolean {
  return /^(?:approach|method)$/.test(titles[column] ?? '') && titles.some((title) => /^channels?$/.test(title))
}

function roleOf(title: string, names: Names): ColumnRole | null {
  const level = names.get(title)
  return roleOfName.get(title) ?? (level === 'phase' || level === undefined ? null : level)
}

const isWeak = ({ titles }: Header, column: number): boolean => weakColumns.has(titles[column] ?? '')
const isForeign = ({ titles }: Header): boolean => titles.some((title) => foreignColumns.has(title))

const isOther = ({ titles }: Header): boolean => titles.some((title) => otherColumns.has(title))

/** `Initiative | Action | Owner`: the initiative is what the actions serve. */
function isBet({ titles }: Header, column: number): boolean {
  if (!/^(?:initiatives?|plays?)$/.test(titles[column] ?? '')) return false
  return titles.some((other) => /^(?:tactics?|actions?|action items?|tasks?|key actions?|activities)$/.test(other))
}

/** A table of key results. */
function resultsOf({ titles }: Header, { owner, due }: Columns): Columns | null {
  const measure = titles.findIndex((title) => /^(?:key results?|krs?)$/.test(title))
  return measure < 0 ? null : { ...nowhere, measure, owner, due }
}

/** Columns that only number their rows. */
const counters = new Set(['', 'no', 'nr', 'id', 'rank', 'number'])

/** A table without a column that names a level, in a section that does: its first words are the statements. */
function bySection({ roles, titles }: Header, columns: Columns, managed: boolean, { items, sure }: Reading): Columns | null {
  const first = roles.findIndex(
    (role, column) => !counters.has(titles[column] ?? '') && (role === null || role === 'measure' || role === 'tactic'),
  )
  if (first < 0 || !sure || items === null || items === 'phase' || items === 'risk') return null
  if (items === 'measure') return { ...nowhere, measure: columns.measure < 0 ? first : columns.measure }
  if (items === 'tactic' && !managed) return null
  return { ...columns, measure: columns.measure === first ? -1 : columns.measure, [items satisfies PlanNodeKind]: first }
}
