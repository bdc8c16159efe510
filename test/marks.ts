// Texts with marks: `⟦name|words⟧` marks the words in a test's text, so that expectations stand in the text itself.

import type { Span } from '../engine/span.ts'

export interface Marked {
  /** The text without its marks. */
  readonly text: string
  /** What was marked, in order of start; offsets count in `text`. Marks nest. */
  readonly marks: readonly (Span & { readonly name: string; readonly words: string })[]
}

/** Takes the marks out of a text and says where they stood. Throws for a mark that is not closed. */
export function unmark(source: string): Marked {
  let text = ''
  const open: { name: string; start: number }[] = []
  const marks: (Span & { name: string; words: string })[] = []
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '⟦') {
      const bar = source.indexOf('|', at)
      if (bar < 0) throw new Error(`a mark has no name: ${source.slice(at, at + 40)}`)
      open.push({ name: source.slice(at + 1, bar), start: text.length })
      at = bar
    } else if (sign === '⟧') {
      const last = open.pop()
      if (!last) throw new Error(`a mark is closed that was not opened: ${text.slice(-40)}`)
      marks.push({ ...last, end: text.length, words: text.slice(last.start) })
    } else text += sign
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${open.at(-1)?.name}`)
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** Puts marks into a text: what a test compares with the marked text it was given. */
export function mark(text: string, marks: Iterable<Span & { readonly name: string }>): string {
  const signs = [...marks].flatMap(({ name, start, end }) => [
    { at: start, order: 1, sign: `⟦${name}|` },
    { at: end, order: 0, sign: '⟧' },
  ])
  signs.sort((a, b) => b.at - a.at || b.order - a.order)
  return signs.reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text)
}
