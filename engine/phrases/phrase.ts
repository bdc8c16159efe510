// Phrases that rules look for, and what the matcher hands them.

import type { LeafView, Segment } from '../document.ts'
import type { Span } from '../span.ts'
import type { Mention, Run } from '../voice/voice.ts'
import type { Prose } from '../words.ts'

/**
 * A phrase over words, not characters. Words are lower case; apostrophes are straight; what stands
 * between words in the text (spaces, line breaks, emphasis) does not matter.
 * - `hope this finds you` : these words in this order;
 * - `(email|note|message)` : one of these; `[really]` : may be missing; they nest and hold several words;
 * - `get~` : any inflection of the verb (get, gets, getting, got, gotten); also inside alternatives;
 * - `^` as the first sign: only at the beginning of a sentence, of one in quotation marks, or after a label (`Rep: `).
 * A hyphen parts words: `follow up` also matches `follow-up`. A phrase never reaches into the next sentence.
 */
export interface Phrase {
  readonly pattern: string
  /** Handed back with the hit, to tell phrases apart: a family of the rule or any name of its own. */
  readonly name: string
  /** Finds the phrase by means of its own, which take time linear in the text; `pattern` then only says what is looked for. */
  readonly find?: (prose: Prose) => Iterable<Span>
}

/** One phrase found in one leaf, with everything a rule needs to judge it. */
export interface PhraseHit {
  readonly phrase: Phrase
  readonly leaf: LeafView
  readonly segment: Segment
  readonly prose: Prose
  /** Index of the first word of the phrase in `prose.words`, and one past its last. */
  readonly first: number
  readonly last: number
  /** Its place in the plain text where words are no measure: a phrase that was found by its own means. */
  readonly exact?: Span
  /** The run of voice that holds the first word. */
  readonly run: Run
  /** `null` when the words are used. Rules are only called with `null`; `why` shows the others. */
  readonly mention: Mention | null
}
