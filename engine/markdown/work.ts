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
  const count = { lines: 0, depth: 0, depths: 0, lazy: 0, underlines: 0 }
  let inContainer = false
  for (let start = 0; start < text.length; count.lines++) {
    const end = lineEnd(text, start)
    const depth = markersOf(text, start, end)
    const first = text.charCodeAt(start)
    if (depth > 0) inContainer = true
    else if (end === start) inContainer = false
    else if (inContainer && first !== 32 && first !== 9) count.lazy++
    if (isUnderline(text, start, end)) count.underlines++
    count.depth = Math.max(count.depth, depth)
    count.depths += depth * depth
    start = end + 1
  }
  const { lines, depth, depths, lazy, underlines } = count
  return depths * 12 + depth * lines * 100 + lazy * lazy * 2 + underlines * underlines * 5
}

/** Number of container markers at the start of a line: `> - 1. [^a]:` are four. */
function markersOf(text: string, start: number, end: number): number {
  let count = 0
  let at = start
  while (at < end) {
    const next = afterMarker(text, at, end)
    if (next < 0) break
    if (next > at + 1 || !' \t'.includes(text[at] ?? '')) count++
    at = next
  }
  return count
}

/** Where a blank or a marker that begins at `at` ends, or -1. */
function afterMarker(text: string, at: number, end: number): number {
  const char = text[at] ?? ''
  if (char === ' ' || char === '\t' || char === '>') return at + 1
  const blank = at + 1 >= end || ' \t'.includes(text[at + 1] ?? '')
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
  while (at < end && ' \t'.includes(text[at] ?? '')) at++
  return at === end
}

/** Work of what stands inside one leaf: delimiters and brackets are matched backwards, open tags and targets read ahead. */
export function inlineWork(slice: string): number {
  let delimiters = 0
  let closings = 0
  let openings = 0
  let marks = 0
  for (let at = 0; at < slice.length; at++) {
    const char = slice[at] ?? ''
    if (char === '*' || char === '_' || char === '~') {
      const end = runEnd(slice, at)
      if (!(isSpace(slice[at - 1]) && isSpace(slice[end]))) delimiters += end - at
      at = end - 1
    } else if (char === ']') closings++
    else if (char === '<' || (char === '(' && slice[at - 1] === ']')) openings++
    else if (!'[`&\\\n'.includes(char)) continue
    marks++
  }
  return delimiters * delimiters * 4 + closings * marks + openings * slice.length
}

function runEnd(slice: string, start: number): number {
  let at = start
  while (slice[at] === slice[start]) at++
  return at
}

/** A run of delimiters with blanks on both sides marks nothing: the blank line of a form. */
const isSpace = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\n' || char === '\r' || char === '\t'
