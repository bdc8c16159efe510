// Markers of list items (CommonMark 5.2).

import { skipBlanks } from '../characters.ts'
import type { Line } from './line.ts'
import { isThematicBreak } from './thematic-break.ts'

/** A marker that begins an item. */
export interface Marker {
  /** Code of the bullet, or of the `.` or `)` after the number: items of one list have the same. */
  readonly mark: number
  readonly ordered: boolean
  readonly length: number
  /** True when nothing follows on the line. */
  readonly empty: boolean
}

/** The marker at the first character of a line, or null. `interrupts`: a paragraph stands right before; then only a filled item, numbered 1 at most, begins a list. */
export function markerAt(line: Line, interrupts: boolean): Marker | null {
  const { text, first, end, code } = line
  const ordered = code >= 48 && code <= 57
  if (!ordered && code !== 42 && code !== 43 && code !== 45) return null
  const length = ordered ? numberLength(text, first, end) : 1
  if (length === 0) return null
  const after = first + length
  const rest = Math.min(skipBlanks(text, after), end)
  const empty = rest === end
  if (!empty && rest === after) return null
  if (interrupts && (empty || (ordered && (length > 2 || code !== 49)))) return null
  if (!ordered && code !== 43 && isThematicBreak(line)) return null
  return { mark: text.charCodeAt(after - 1), ordered, length, empty }
}

/** Length of `12.` or `12)`, 0 for none; at most nine digits. */
function numberLength(text: string, at: number, end: number): number {
  let after = at
  while (after < end && after - at < 10 && text.charCodeAt(after) >= 48 && text.charCodeAt(after) <= 57) after++
  const mark = after < end && after - at < 10 ? text.charCodeAt(after) : 0
  return mark === 46 || mark === 41 ? after - at + 1 : 0
}

/** Takes the marker and the blanks that belong to it; gives the columns by which further lines of the item are indented. */
export function takeItem(line: Line, marker: Marker): number {
  const before = line.indent
  line.takeMarker(marker.length)
  if (marker.empty) return before + marker.length + 1
  const blanks = line.indent > 4 ? 1 : line.indent // more than four: they begin indented code
  line.takeBlanks(blanks)
  return before + marker.length + blanks
}
