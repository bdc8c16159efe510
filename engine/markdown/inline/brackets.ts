// Links and images: what a closing bracket closes (CommonMark 6.3 and 6.4), and calls of footnotes (GFM).

import { decodeString } from 'micromark-util-decode-string'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { labelEnd } from '../block/definition.ts'
import type { Names } from '../names.ts'
import type { Bracket } from './pieces.ts'
import { destinationEnd, isWhitespace, titleEnd, type Unclosed } from './resource.ts'

/** Most parentheses that may be open in a target without angle brackets. */
const deepest = 32

/** What stands behind a label: where it ends and where it leads. */
export interface Target {
  readonly end: number
  readonly url: string
}

/** The target of the label that begins with `bracket` and closes at `at`, or null when it is no link. */
export function targetOf(text: string, bracket: Bracket, at: number, names: Names, unclosed: Unclosed): Target | null {
  const next = text.charCodeAt(at + 1)
  const resource = next === 40 ? resourceAt(text, at + 1, unclosed) : null
  if (resource || names.definitions.size === 0) return resource
  if (next === 91) {
    const close = labelEnd(text, at + 1)
    const url = close < 0 ? undefined : names.definitions.get(normalizeIdentifier(text.slice(at + 2, close)))
    if (url !== undefined) return { end: close + 1, url }
  }
  const url = bracket.holdsBrackets ? undefined : names.definitions.get(normalizeIdentifier(text.slice(bracket.to, at)))
  if (url === undefined) return null
  if (next !== 91) return { end: at + 1, url }
  return text[at + 2] === ']' ? { end: at + 3, url } : null
}

/** `(target "title")` that begins at `at`, or null. */
function resourceAt(text: string, at: number, unclosed: Unclosed): Target | null {
  const from = skipSpace(text, at + 1)
  if (text[from] === ')') return { end: from + 1, url: '' }
  const aimed = destinationEnd(text, from, deepest)
  if (aimed < 0) return null
  let close = skipSpace(text, aimed)
  if (close > aimed && `"'(`.includes(text[close] ?? 'x')) {
    const titled = titleEnd(text, close, unclosed)
    if (titled < 0) return null
    close = skipSpace(text, titled)
  }
  if (text[close] !== ')') return null
  const target = text[from] === '<' ? text.slice(from + 1, aimed - 1) : text.slice(from, aimed)
  return { end: close + 1, url: decodeString(target) }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (isWhitespace(text.charCodeAt(at))) at++
  return at
}

const call = /\[\^((?:\\[[\\\]]?|[^\]\t\n\r [\\]){1,999})\]/y

/** Where the call of a footnote that begins at `at` (its bracket) ends, or -1. */
export function footnoteCallEnd(text: string, at: number, { footnotes }: Names): number {
  if (footnotes.size === 0) return -1
  call.lastIndex = at
  const name = call.exec(text)?.[1]
  if (name === undefined || name.length > 999) return -1
  return footnotes.has(normalizeIdentifier(name)) ? call.lastIndex : -1
}
