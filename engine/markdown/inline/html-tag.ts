// HTML in a line of text: tags, comments, declarations, instructions and character data (CommonMark 6.6).

import { isBlank, isBreak } from '../characters.ts'

/** From where on the end of a comment, an instruction ... was looked for in vain, so that all looking is linear. */
export type Unended = Map<string, number>

/** Where the HTML that begins at `at` (its bracket) ends, or -1. */
export function htmlEnd(text: string, at: number, unended: Unended): number {
  const char = text[at + 1] ?? ''
  if (char === '!') return declarationEnd(text, at, unended)
  if (char === '?') return endAfter('?>', text, at + 2, unended)
  return tagEnd(text, at)
}

function declarationEnd(text: string, at: number, unended: Unended): number {
  if (text.startsWith('<!--', at)) return endAfter('-->', text, at + 2, unended) // `<!-->` is whole
  if (text.startsWith('<![CDATA[', at)) return endAfter(']]>', text, at + 9, unended)
  return /[a-z]/i.test(text.charAt(at + 2)) ? endAfter('>', text, at + 3, unended) : -1
}

function endAfter(mark: string, text: string, from: number, unended: Unended): number {
  if ((unended.get(mark) ?? from + 1) <= from) return -1
  const found = text.indexOf(mark, from)
  if (found >= 0) return found + mark.length
  unended.set(mark, from)
  return -1
}

const openingName = /<[a-z][a-z\d-]*(?=[\t\n\r />])/iy
const closingTag = /<\/[a-z][a-z\d-]*[\t\n\r ]*>/iy
const attributeName = /[:_a-z][\w.:-]*/iy
const bareValue = /[^\t\n\r "'<=>`][^\t\n\r "'<=>`/]*/y

function tagEnd(text: string, at: number): number {
  if (text[at + 1] === '/') {
    closingTag.lastIndex = at
    return closingTag.test(text) ? closingTag.lastIndex : -1
  }
  openingName.lastIndex = at
  if (!openingName.test(text)) return -1
  const close = attributesEnd(text, openingName.lastIndex)
  return close >= 0 && text[close] === '>' ? close + 1 : -1
}

/** Where the attributes of an opening tag end (at its `>`), or -1. */
function attributesEnd(text: string, from: number): number {
  let at = skipSpace(text, from)
  while (at >= 0 && at < text.length) {
    attributeName.lastIndex = at
    if (!attributeName.test(text)) return text[at] === '/' ? at + 1 : at
    at = skipSpace(text, attributeName.lastIndex)
    if (text[at] === '=') at = valueEnd(text, skipSpace(text, at + 1))
    if (at >= 0) at = skipSpace(text, at)
  }
  return -1
}

/** Where the value that begins at `at` ends, or -1. */
function valueEnd(text: string, at: number): number {
  const mark = text[at] ?? ''
  if (mark === '"' || mark === "'") {
    const close = text.indexOf(mark, at + 1)
    return close >= 0 && '/> \t\n\r'.includes(text[close + 1] ?? 'x') ? close + 1 : -1
  }
  bareValue.lastIndex = at
  return bareValue.test(text) && !`"'<=\``.includes(text[bareValue.lastIndex] ?? '"') ? bareValue.lastIndex : -1
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at)) || isBreak(text.charCodeAt(at))) at++
  return at
}
