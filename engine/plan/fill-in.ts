// Edits that ask for what an action lacks: its owner, its date, its measure.

import type { LeafView, Segment } from '../document.ts'
import { appendWords, setCell } from '../edit.ts'
import type { Edit, Fix } from '../rule.ts'
import { nothingSaid, ownerColumns, timeColumns } from './accountable.lexicon.ts'
import { measureColumns } from './measured.lexicon.ts'
import type { PlanNode } from './plan.ts'
import { rowOf } from './row.ts'

export type Lack = 'owner' | 'by' | 'measure'

const columns: Readonly<Record<Lack, RegExp>> = { owner: ownerColumns, by: timeColumns, measure: measureColumns }
const toFillIn: Readonly<Record<Lack, string>> = { owner: '[name]', by: '[date]', measure: '[what will show that it works]' }

/** A suggestion that asks each of the actions for what it lacks; none for too many actions. */
export function askFor(menu: string, tactics: readonly PlanNode[], lacks: readonly Lack[], segment: Segment): Fix[] {
  if (tactics.length === 0 || tactics.length > most) return []
  return [{ title: menu, safe: false, edits: tactics.flatMap((tactic) => editsFor(tactic, lacks, segment)) }]
}

/** More places than this nobody fills in by hand. */
const most = 60

/** Fills the empty cells of its row that ask for it; what no cell asks for follows the action's words in brackets. */
function editsFor({ leaf, span }: PlanNode, lacks: readonly Lack[], segment: Segment): Edit[] {
  const { text } = segment.document
  const cells = rowOf(leaf, segment)
  const found = lacks.map((lack) => ({ lack, cell: emptyCell(lack, cells) }))
  const filled = found.flatMap(({ lack, cell }) => (cell ? [setCell(text, cell.leaf, toFillIn[lack])] : []))
  const rest = found.filter(({ cell }) => !cell).map(({ lack }) => `${lack}: ${toFillIn[lack]}`)
  if (rest.length === 0) return filled
  return [...filled, appendWords(text, leaf, ` (${rest.join(', ')})`, leaf.map.toPlain(span.end - 1))]
}

function emptyCell(lack: Lack, cells: readonly LeafView[]): LeafView | undefined {
  return cells.find(({ leaf: { cell, text } }) => cell && cell.row > 0 && nothingSaid.test(text.trim()) && columns[lack].test(cell.header))
}
