// Finds the quoted words of a directive in the source, whatever marks and line breaks stand between them.

import { firstThat } from '../halving.ts'
import { overlaps, type Span } from '../span.ts'

/** A source in which quoted words are looked for; simplified on first use, once. */
export class Fragments {
  readonly #text: string
  #simple: Simple | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** True when the span touches a place in `range` where the fragment stands. */
  touches(range: Span, fragment: string, span: Span): boolean {
    this.#simple ??= simplified(this.#text)
    const { plain, at } = this.#simple
    const wanted = simplified(fragment).plain.trim()
    if (wanted === '') return false
    for (let found = plain.indexOf(wanted, firstFrom(at, range.start)); found >= 0; found = plain.indexOf(wanted, found + 1)) {
      const place = { start: at[found] ?? 0, end: (at[found + wanted.length - 1] ?? 0) + 1 }
      if (place.end > range.end) return false
      if (overlaps(place, span)) return true
    }
    return false
  }
}

interface Simple {
  readonly plain: string
  /** Source offset of each code unit of `plain`. */
  readonly at: readonly number[]
}

const dropped = new Set('*_`~>|')
const straight: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' }

/** Lower case, without marks, every stretch of blanks one space. */
function simplified(text: string): Simple {
  const signs: string[] = []
  const at: number[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const sign = text[offset] ?? ''
    if (dropped.has(sign)) continue
    const isBlank = ' \t\r\n\u00a0'.includes(sign)
    if (isBlank && signs.at(-1) === ' ') continue
    const lower = sign.toLowerCase()
    signs.push(isBlank ? ' ' : (straight[sign] ?? (lower.length === 1 ? lower : sign)))
    at.push(offset)
  }
  return { plain: signs.join(''), at }
}

/** Index of the first offset that is not before `start`. */
function firstFrom(at: readonly number[], start: number): number {
  return firstThat(at.length, (index) => (at[index] ?? 0) >= start)
}
