// Rows of tables (GFM 4.10): which lines begin one, and where the cells of a row stand.

import { isBlank } from '../characters.ts'
import { isBlankUntil } from './line.ts'

const pipe = 124
const backslash = 92

/** Number of columns of a line as the head of a table; 0 when it can be none. */
export function headColumns(text: string, at: number, end: number): number {
  let columns = 0
  let marks = text.charCodeAt(at) === pipe ? 0 : 1
  let awaits = marks === 1
  for (let index = at; index < end; ) {
    const code = text.charCodeAt(index)
    if (isBlank(code)) {
      index++
      continue
    }
    marks++
    if (awaits) columns++
    awaits = code === pipe
    index = code === pipe ? index + 1 : dataEnd(text, index, end)
  }
  return marks > 1 ? columns : 0
}

/** Where a stretch without blanks and free pipes ends. */
function dataEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === pipe || isBlank(code)) break
    const next = code === backslash && at + 1 < end ? text.charCodeAt(at + 1) : 0
    at += next === backslash || next === pipe ? 2 : 1
  }
  return at
}

const delimiterCell = /[\t ]*(:?-+:?)[\t ]*/y

/** Number of columns of a delimiter row (`|---|:-:|`), 0 when the line is none. At least one pipe or colon is asked for. */
export function delimiterColumns(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from)
  if (code !== 45 && code !== 58 && code !== pipe) return 0
  let columns = 0
  let marked = code === pipe
  let at = marked ? from + 1 : from
  while (at < end || columns === 0) {
    delimiterCell.lastIndex = at
    const cell = delimiterCell.exec(text)?.[1]
    if (cell === undefined) return isBlankUntil(text, at, end) && columns > 0 ? columns : 0
    if (cell.startsWith(':') || cell.endsWith(':')) marked = true
    columns++
    at = delimiterCell.lastIndex
    if (at >= end) break
    if (text.charCodeAt(at) !== pipe) return 0
    marked = true
    at++
  }
  return marked ? columns : 0
}

/** A cell of a row: where it begins (at its pipe) and where its words stand; `from` is -1 when it is empty. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** The cells of the row `[at, end)`: a pipe at the end closes the last one. */
export function cellsOf(text: string, at: number, end: number): Cell[] {
  const cells: Cell[] = []
  let start = at
  let from = -1
  let to = -1
  for (let index = text.charCodeAt(at) === pipe ? at + 1 : at; index < end; ) {
    const code = text.charCodeAt(index)
    if (code === pipe) {
      cells.push({ start, end: index, from, to })
      start = index++
      from = -1
    } else if (isBlank(code)) index++
    else {
      if (from < 0) from = index
      index = to = dataEnd(text, index, end)
    }
  }
  if (from >= 0 || cells.length === 0) cells.push({ start, end, from, to })
  return cells
}
