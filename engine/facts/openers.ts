// How the scripts and messages of a document begin.

import type { Segment } from '../document.ts'
import { withoutPlaceholders } from '../placeholders.ts'
import { openingOf } from '../script/opening.ts'
import type { Turn } from '../script/script.ts'
import { gapBefore } from '../script/turns.ts'
import type { Span } from '../span.ts'
import { proseOf } from '../words.ts'
import { anything, signatureOf } from './signature.ts'

/** What is compared of an opener at most. */
const most = { sentences: 3, words: 30 }

/** The beginning of one conversation or message, its greeting left out. */
export interface Opener {
  /** Source span of its first sentence. */
  readonly span: Span
  /** The first sentence, on one line. */
  readonly text: string
  /** Number of words that are compared. */
  readonly words: number
  /** Of its words, with names, numbers and placeholders left open. */
  readonly signature: readonly number[]
}

export function openersOf({ script }: Segment): Opener[] {
  return script.turns.flatMap((turn) => (turn.role === 'rep' && turn.opens ? openerOf(turn) : []))
}

function openerOf(turn: Turn): Opener[] {
  const { text, sentences } = openingOf(turn)
  const [first] = sentences
  const last = sentences.slice(0, most.sentences).at(-1)
  const span = first && sourceOf(turn, first)
  if (!first || !last || !span) return []
  const words = wordsOf(text.slice(first.start, last.end)).slice(0, most.words)
  return [{ span, text: text.slice(first.start, first.end).replace(/\s+/g, ' '), words: words.length, signature: signatureOf(words) }]
}

/** The words in lower case; names, numbers and placeholders are all the same. */
function wordsOf(text: string): string[] {
  const prose = proseOf(withoutPlaceholders(text, ' Xx '))
  return prose.words.map(({ text: word, start, sentence }) => {
    const begins = prose.sentences[sentence]?.start === start
    const isName = /^\p{Lu}\p{L}/u.test(prose.text.slice(start)) && !begins
    return word === 'xx' || isName || /^\d/.test(word) ? anything : word
  })
}

/** The source of a stretch of a turn's text that lies in one of its pieces, or begins in it. */
function sourceOf({ parts }: Turn, { start, end }: Span): Span | null {
  let at = 0
  for (const [index, part] of parts.entries()) {
    at += gapBefore(parts, index).length
    const size = part.end - part.start
    if (start < at + size) {
      const from = part.start + Math.max(0, start - at)
      return part.leaf.leaf.map.toSource(from, Math.min(part.end, Math.max(from, part.start + end - at)))
    }
    at += size
  }
  return null
}
