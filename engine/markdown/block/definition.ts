// Definitions of links (CommonMark 4.7), read at the start of a paragraph's lines.

import { isBlank, skipBlanks } from '../characters.ts'
import { destinationEnd, titleEnd, type Unclosed } from '../inline/resource.ts'

/** One definition: its name and target as they are written. */
export interface Definition {
  readonly name: string
  readonly target: string
  /** Offset behind it: a line break or the end. */
  readonly end: number
}

const longestName = 999

/** The definition that begins at `at` (a bracket) of lines that are joined by line feeds, or null. */
export function definitionAt(text: string, at: number, unclosed: Unclosed): Definition | null {
  const close = labelEnd(text, at)
  if (close < 0 || text[close + 1] !== ':') return null
  const from = skipWhitespace(text, close + 2)
  const aimed = destinationEnd(text, from, Number.POSITIVE_INFINITY)
  if (aimed < 0) return null
  const end = withTitle(text, aimed, unclosed)
  if (end < 0) return null
  const target = text[from] === '<' ? text.slice(from + 1, aimed - 1) : text.slice(from, aimed)
  return { name: text.slice(at + 1, close), target, end }
}

/** Where the label that begins at `at` closes, or -1. */
export function labelEnd(text: string, at: number): number {
  let size = 0
  let seen = false
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (size > longestName || code === 91) return -1
    if (code === 93) return seen ? index : -1
    if (code === 10 || code === 13) continue
    size++
    if (!isBlank(code)) seen = true
    const next = text.charCodeAt(index + 1)
    if (code === 92 && (next === 91 || next === 92 || next === 93)) {
      index++
      size++
    }
  }
  return -1
}

/** The end of the line: after the title when there is one, else right after the target. */
function withTitle(text: string, aimed: number, unclosed: Unclosed): number {
  const start = skipWhitespace(text, aimed)
  const titled = start > aimed ? titleEnd(text, start, unclosed) : -1
  const end = titled < 0 ? -1 : lineRest(text, titled)
  return end < 0 ? lineRest(text, aimed) : end
}

/** Offset of the line break behind blanks, or -1 when something else follows. */
function lineRest(text: string, from: number): number {
  const at = skipBlanks(text, from)
  return at >= text.length || text[at] === '\n' ? at : -1
}

function skipWhitespace(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 10) at++
  return at
}
