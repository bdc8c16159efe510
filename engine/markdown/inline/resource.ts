// Targets and titles of links (CommonMark 6.3).

/** Where the target that begins at `at` ends, with its angle brackets, or -1. `deepest`: how many parentheses may be open without them. */
export function destinationEnd(text: string, at: number, deepest: number): number {
  return text.charCodeAt(at) === 60 ? enclosedEnd(text, at) : rawEnd(text, at, deepest)
}

function enclosedEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 62) return at + 1
    if (code === 60 || code === 10 || code === 13) return -1
    const next = text.charCodeAt(at + 1)
    if (code === 92 && (next === 60 || next === 62 || next === 92)) at++
  }
  return -1
}

function rawEnd(text: string, from: number, deepest: number): number {
  let open = 0
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (open === 0 && (code === 41 || isWhitespace(code))) break
    if (code <= 32 || code === 127) return -1
    if (code === 40) open++
    if (code === 41) open--
    if (open > deepest) return -1
    if (code === 92 && isEscaped(text.charCodeAt(at + 1))) at++
  }
  return at > from && open === 0 ? at : -1
}

/** What a backslash escapes in a target. */
const isEscaped = (code: number): boolean => code === 40 || code === 41 || code === 92

export const isWhitespace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13

/** From where on a closing mark was looked for in vain, by its code: nobody needs to look again, so that all looking is linear. */
export type Unclosed = Map<number, number>

/** Where the title that begins at `at` ends, behind its closing mark, or -1. */
export function titleEnd(text: string, at: number, unclosed: Unclosed): number {
  const open = text.charCodeAt(at)
  if (open !== 34 && open !== 39 && open !== 40) return -1
  const close = open === 40 ? 41 : open
  if ((unclosed.get(close) ?? at + 1) <= at) return -1
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === close) return index + 1
    const next = text.charCodeAt(index + 1)
    if (code === 92 && (next === close || next === 92)) index++
  }
  unclosed.set(close, at)
  return -1
}
