// How much work a stretch of Markdown would be, counted before it is parsed: the tokenizer is not linear on hostile text.

import { lineEnd } from '../lines.ts'

/**
 * One unit is about ten nanoseconds. Work is counted, never timed, so that the same text is refused on
 * every machine. Ordinary text stays below a hundredth of these limits.
 */
const mostForOne = 2e7
const mostForAll = 1e8

/** What a document may still cost. */
export class Budget {
  #spent = 0

  /** Takes the work from the budget; false, and nothing is taken, when it is too much. */
  affords(work: number): boolean {
    if (work > mostForOne || this.#spent + work > mostForAll) return false
    this.#spent += work
    return true
  }
}

/** Work of the block structure: containers opened on one line, lines that lazily continue one, underlined headings. */
export function blockWork(text: string): number {
  let lines = 0
  let depth = 0
  let openings = 0
  let lazy = 0
  let underlines = 0
  let inContainer = false
  for (let start = 0; start < text.length; lines++) {
    const end = lineEnd(text, start)
    const { quotes, items } = markersOf(text, start, end)
    if (quotes + items > 0) inContainer = true
    else if (end === start) inContainer = false
    else if (inContainer && !isBlank(text[start])) lazy++
    if (isUnderline(text, start, end)) underlines++
    depth = Math.max(depth, items)
    openings += items * items * 12 + quotes * quotes * 0.1
    start = end + 1
  }
  return openings + depth * lines * 100 + lazy * lazy * 2 + underlines * underlines * 5
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t'

/** Numbers of container markers at the start of a line: `> - 1. [^a]:` is one quote and three others. */
function markersOf(text: string, start: number, end: number): { quotes: number; items: number } {
  let quotes = 0
  let items = 0
  for (let at = start; at < end; ) {
    const next = afterMarker(text, at, end)
    if (next < 0) break
    if (text[at] === '>') quotes++
    else if (!isBlank(text[at])) items++
    at = next
  }
  return { quotes, items }
}

/** Where a blank or a marker that begins at `at` ends, or -1. */
function afterMarker(text: string, at: number, end: number): number {
  const char = text[at] ?? ''
  if (isBlank(char) || char === '>') return at + 1
  const blank = at + 1 >= end || isBlank(text[at + 1])
  if ((char === '-' || char === '+' || char === '*') && blank) return at + 1
  if (char >= '0' && char <= '9') {
    const found = /^\d{1,9}[.)](?=[ \t]|$)/.exec(text.slice(at, Math.min(end, at + 12)))
    return found ? at + found[0].length : -1
  }
  const note = char === '[' ? /^\[\^[^\]\s]{1,40}\]:/.exec(text.slice(at, Math.min(end, at + 50))) : null
  return note ? at + note[0].length : -1
}

/** A line of nothing but `=` or `-`. */
function isUnderline(text: string, start: number, end: number): boolean {
  const char = text[start]
  if (char !== '=' && char !== '-') return false
  let at = start
  while (at < end && text[at] === char) at++
  while (at < end && isBlank(text[at])) at++
  return at === end
}
