// The seven kinds of HTML blocks: how they begin and end (CommonMark 4.6).

import { skipBlanks } from '../characters.ts'
import { blockNames, rawNames } from './html-block.words.ts'
import { isBlankUntil } from './line.ts'

/** Number of the kind in CommonMark. */
export type HtmlKind = 1 | 2 | 3 | 4 | 5 | 6 | 7

const tagName = /<(\/?)([a-z][a-z0-9-]*)(?=[\t\n\r />]|$)/iy

/** The kind of HTML block that begins at `at` of a line, or 0. */
export function htmlKind(text: string, at: number, end: number): HtmlKind | 0 {
  const code = text.charCodeAt(at + 1)
  if (at + 1 >= end) return 0
  if (code === 63) return 3
  if (code === 33) return declarationKind(text, at)
  return tagKind(text, at, end)
}

function declarationKind(text: string, at: number): HtmlKind | 0 {
  if (text.startsWith('<!--', at)) return 2
  if (text.startsWith('<![CDATA[', at)) return 5
  return /[a-z]/i.test(text.charAt(at + 2)) ? 4 : 0
}

function tagKind(text: string, at: number, end: number): HtmlKind | 0 {
  tagName.lastIndex = at
  const found = tagName.exec(text)
  if (!found) return 0
  const name = (found[2] ?? '').toLowerCase()
  const closes = found[1] === '/'
  const after = at + found[0].length
  const slash = after < end && text[after] === '/'
  if (!slash && !closes && rawNames.has(name)) return 1
  if (blockNames.has(name)) return slash && text[after + 1] !== '>' ? 0 : 6
  const closed = closes ? skipBlanks(text, after) : attributesEnd(text, after, end)
  return closed >= 0 && text[closed] === '>' && isBlankUntil(text, closed + 1, end) ? 7 : 0
}

const attributeName = /[:_a-z][\w.:-]*/iy
const bareValue = /[^\t\n\r "'/<=>`]*/y

/** Where the attributes of an opening tag end (at its `>`), or -1. */
function attributesEnd(text: string, from: number, end: number): number {
  let at = skipBlanks(text, from)
  for (;;) {
    attributeName.lastIndex = at
    if (!attributeName.test(text)) return text[at] === '/' ? at + 1 : at
    at = skipBlanks(text, attributeName.lastIndex)
    while (at >= 0 && text[at] === '=') at = valueEnd(text, skipBlanks(text, at + 1), end)
    if (at < 0) return -1
    at = skipBlanks(text, at)
  }
}

/** Where the value that begins at `at` ends, with the blanks after a bare one, or -1. */
function valueEnd(text: string, at: number, end: number): number {
  const mark = text[at] ?? ''
  if (at >= end || '<=>`'.includes(mark)) return -1
  if (mark === '"' || mark === "'") {
    const close = text.indexOf(mark, at + 1)
    return close >= 0 && close < end && '/> \t'.includes(text[close + 1] ?? 'x') ? close + 1 : -1
  }
  bareValue.lastIndex = at
  bareValue.test(text)
  return skipBlanks(text, bareValue.lastIndex)
}

const ends: Readonly<Record<HtmlKind, RegExp | null>> = {
  1: /<\/(?:pre|script|style|textarea)>/i,
  2: /-->/,
  3: /\?>/,
  4: />/,
  5: /(?<!\])(?:\]\])+>/,
  6: null,
  7: null,
}

/** True when a line ends a block of the kinds 1 to 5. `opening`: where the block begins on this line, or -1. */
export function endsHtml(kind: HtmlKind, text: string, from: number, end: number, opening: boolean): boolean {
  const ending = ends[kind]
  if (!ending) return false
  const skipped = opening ? (kind === 1 || kind === 3 ? 1 : 2) : 0 // `<!-->` and `<?>` are whole
  return ending.test(text.slice(from + skipped, end))
}
