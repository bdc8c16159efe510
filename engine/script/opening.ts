// The first sentences of a speech, after its greeting.

import type { Span } from '../span.ts'
import { proseOf } from '../words.ts'
import { greetingLength } from './greeting.ts'
import type { Turn } from './script.ts'

/** How much of a long speech can be its opening, in characters. */
export const reach = 1200

export interface Opening {
  /** The beginning of the turn's text. */
  readonly text: string
  /** Sentences after the greeting, in order; offsets count in `text`. */
  readonly sentences: readonly Span[]
}

/** The greeting, then sentence by sentence. */
export function openingOf(turn: Turn): Opening {
  const text = turn.text.slice(0, reach)
  const greeted = greetingLength(text, turn.message)
  const { sentences } = proseOf(text.slice(greeted))
  return { text, sentences: sentences.map(({ start, end }) => ({ start: start + greeted, end: end + greeted })) }
}

/** Which sentence holds the offset, not counting those that only say who speaks; -1 in the greeting. */
export function sentenceAt({ text, sentences }: Opening, offset: number): { index: number; nth: number } {
  const index = sentences.findIndex(({ end }) => offset < end)
  const before = index < 0 ? sentences : sentences.slice(0, index)
  return {
    index: (sentences[index]?.start ?? text.length) > offset ? -1 : index,
    nth: before.filter((span) => !isNaming(text, span)).length,
  }
}

/** "This is [Your Name] from [Your Company].", "Is this Dana?" */
function isNaming(text: string, { start, end }: Span): boolean {
  return (
    end - start < 90 &&
    /^(?:this is|it['’]s|it is|i['’]m|i am|my name|is this|am i speaking|may i speak|speaking|calling from|[\p{L}]+ here)\b/iu.test(
      text.slice(start, end),
    )
  )
}

/** "The reason I am calling is ...": what the call is about is said. */
export function statesReason(words: string): boolean {
  return /\b(?:reason (?:for|i|i'm|i am|we|my|that)|(?:calling|called|reaching out|writing|reach out|contacting you|ringing) (?:because|about|since|regarding|as)|(?:tell you|share|explain) (?:exactly |quickly |briefly )?why|purpose of (?:my|this|the|today)|here's why)/i.test(
    words.replaceAll('’', "'"),
  )
}
