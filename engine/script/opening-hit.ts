// A cliché at its place in an opening: what generic-opener and no-reason-to-write judge.

import { plainSpan } from '../phrases/hit.ts'
import type { PhraseHit } from '../phrases/phrase.ts'
import { placeholdersIn } from '../placeholders.ts'
import { overlaps } from '../span.ts'
import { type Opening, openingOf, sentenceAt } from './opening.ts'
import type { Place } from './script.ts'

/** A cliché at its place in an opening. */
export interface OpeningHit {
  readonly hit: PhraseHit
  readonly place: Place
  readonly opening: Opening
  /** Index of its sentence after the greeting (-1: in the greeting). */
  readonly index: number
  /** How many sentences before it say more than who speaks. */
  readonly nth: number
  /** The words of its sentence before and after it. */
  readonly before: string
  readonly rest: string
}

/** The hit with its opening around it. */
export function openingHit(hit: PhraseHit, place: Place): OpeningHit {
  const opening = openingOf(place.turn)
  const { start, end } = plainSpan(hit.prose, hit)
  const { index, nth } = sentenceAt(opening, place.at)
  const sentence = opening.sentences[index] ?? { start: place.at, end: place.at + end - start }
  const before = opening.text.slice(sentence.start, place.at)
  return { hit, place, opening, index, nth, before, rest: opening.text.slice(place.at + end - start, sentence.end) }
}

/** Whether the words stand in a place to fill in: "Hi [Partner Name]". */
export function isInSlot(hit: PhraseHit): boolean {
  const { start, end } = plainSpan(hit.prose, hit)
  const from = Math.max(0, start - 80)
  return placeholdersIn(hit.prose.text.slice(from, end + 80)).some((slot) => overlaps(slot, { start: start - from, end: end - from }))
}

/** Past the greeting. */
export const inSpeech = ({ index }: OpeningHit) => index >= 0
/** "sending the follow-up" does not begin its clause. */
export const startsClause = ({ before }: OpeningHit) => !/\p{L}/u.test(before) || /(?:[,;:—–-]|\b(?:and|but|so|or)\b)\s*$/.test(before)
/** These words alone, quoted somewhere, are the name of a question. */
export const isSaid = ({ place: { turn } }: OpeningHit) => turn.words > 3
/** A cell or heading with these words alone is the name of a message. */
export const isNoName = (found: OpeningHit) => isSaid(found) || found.hit.leaf.leaf.type === 'paragraph'
/** Words in lower case, places to fill in as `_`. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’_]+/gu) ?? []
}
