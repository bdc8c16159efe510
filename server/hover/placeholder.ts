// What a person reads over a place to fill in: where else it stands.

import { placeholdersIn } from '../../engine/placeholders.ts'
import type { Check } from '../checks.ts'
import { escaped } from '../markdown.ts'
import { leafAt } from '../structure/selection.ts'
import type { Part } from './part.ts'

/** More lines than these are counted, not listed. */
const mostLines = 12

export function placeholderAt(offset: number, { report }: Check): Part[] {
  const document = report?.document
  const view = document && document.kinds.length > 0 ? leafAt(document.leaves, offset) : null
  if (!document || !view || view.leaf.type === 'code' || view.leaf.type === 'field') return []
  const at = view.leaf.map.toPlain(offset)
  const slot = placeholdersIn(view.leaf.text).find(({ start, end }) => start <= at && at < end)
  if (!slot) return []
  const same = document.segments.flatMap(({ script }) => script.placeholders).filter(({ text }) => text === slot.text)
  const lines = [...new Set(same.map(({ span }) => document.lines.position(span.start).line))]
  const where = `${lines.slice(0, Math.min(mostLines, lines.length - 1)).join(', ')} and ${lines.length > mostLines ? 'further down' : lines.at(-1)}`
  const many = lines.length > 1 ? `on lines ${where}` : `on line ${lines[0]}`
  const count = same.length > 1 ? `It stands ${same.length} times in this text, ${many}.` : 'It stands nowhere else in this text.'
  return [{ text: `**${escaped(slot.text)}** is to be filled in. ${count}`, span: view.leaf.map.toSource(slot.start, slot.end) }]
}
