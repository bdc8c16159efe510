// Finds the quoted words of a directive in the source, whatever marks and line breaks stand between them.

import { overlaps, type Span } from '../span.ts'

/** True when the finding touches a place in `range` where the fragment stands. */
export function touches(text: string, range: Span, fragment: string, finding: Span): boolean {
  const { plain, at } = simplified(text, range)
  const wanted = simplified(fragment, { start: 0, end: fragment.length }).plain
  if (wanted === '') return false
  for (let found = plain.indexOf(wanted); found >= 0; found = plain.indexOf(wanted, found + 1)) {
    if (overlaps({ start: at[found] ?? 0, end: (at[found + wanted.length - 1] ?? 0) + 1 }, finding)) return true
  }
  return false
}

const dropped = new Set('*_`~>|')
const straight: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' }

/** Lower case, without marks, every stretch of blanks one space; with the source offset of each code unit. */
function simplified(text: string, { start, end }: Span): { plain: string; at: number[] } {
  let plain = ''
  const at: number[] = []
  for (let offset = start; offset < end; offset++) {
    const sign = text[offset] ?? ''
    if (dropped.has(sign)) continue
    const isBlank = ' \t\r\n\u00a0'.includes(sign)
    if (isBlank && (plain === '' || plain.endsWith(' '))) continue
    const lower = sign.toLowerCase()
    plain += isBlank ? ' ' : (straight[sign] ?? (lower.length === 1 ? lower : sign))
    at.push(offset)
  }
  return { plain: plain.endsWith(' ') ? plain.slice(0, -1) : plain, at }
}
