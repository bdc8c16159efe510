// Whether a cliché found in an opening leaves it without anything of this buyer.

import type { PhraseHit } from '../../engine/phrases/phrase.ts'
import { placeholdersIn, withoutPlaceholders } from '../../engine/placeholders.ts'
import { type Opening, openingOf, sentenceAt, statesReason } from '../../engine/script/opening.ts'
import type { Place } from '../../engine/script/script.ts'
import { isSpecific } from '../../engine/script/specifics.ts'
import { overlaps, type Span } from '../../engine/span.ts'
import { brings, emptySubject, filler, foundThings, ownNote } from './lexicon.ts'

/** A part of the rule with a severity of its own. */
export type Family =
  | 'well-wishing'
  | 'courtesy'
  | 'bad-time'
  | 'permission'
  | 'empty-gratitude'
  | 'self-introduction'
  | 'no-specifics'
  | 'empty-follow-up'

/** A cliché at its place in an opening. */
interface Case {
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

/** When a kind of cliché is a fault. */
interface Judge {
  readonly family: Family | ((found: Case) => Family | null)
  /** The last sentence of an opening that it is looked for in, from 0. */
  readonly within: number
  /** Also in the first words after the buyer's hello. */
  readonly answered?: boolean
  readonly when: readonly ((found: Case) => boolean)[]
}

/** The family that a hit belongs to, or `null` when it is no fault here. */
export function familyOf(hit: PhraseHit): Family | null {
  const place = hit.segment.script.placeOf(hit.leaf, placeOfWords(hit).start)
  if (!place) return subjectFamily(hit)
  const judge = judges[hit.phrase.name]
  if (!judge || isInSlot(hit)) return null
  const found = caseOf(hit, place)
  if (found.nth > judge.within || !begins(place.turn, judge.answered ?? false) || !judge.when.every((holds) => holds(found))) return null
  return typeof judge.family === 'string' ? judge.family : judge.family(found)
}

/** Where the words of a hit stand in the leaf's plain text. */
export function placeOfWords({ prose, first, last }: PhraseHit): Span {
  const start = prose.words[first]?.start ?? 0
  return { start, end: prose.words[last - 1]?.end ?? start }
}

function caseOf(hit: PhraseHit, place: Place): Case {
  const opening = openingOf(place.turn)
  const { start, end } = placeOfWords(hit)
  const { index, nth } = sentenceAt(opening, place.at)
  const sentence = opening.sentences[index] ?? { start: place.at, end: place.at + end - start }
  const before = opening.text.slice(sentence.start, place.at)
  return { hit, place, opening, index, nth, before, rest: opening.text.slice(place.at + end - start, sentence.end) }
}

function begins(turn: Place['turn'], answered: boolean): boolean {
  return turn.nth === 0 || (answered && turn.nth === 1 && !turn.message)
}

/** Whether the words stand in a place to fill in: "Hi [Partner Name]". */
function isInSlot(hit: PhraseHit): boolean {
  const { start, end } = placeOfWords(hit)
  const from = Math.max(0, start - 80)
  return placeholdersIn(hit.prose.text.slice(from, end + 80)).some((slot) => overlaps(slot, { start: start - from, end: end - from }))
}

/** Past the greeting. */
const inSpeech = ({ index }: Case) => index >= 0
/** "sending the follow-up" does not begin its clause. */
const startsClause = ({ before }: Case) => !/\p{L}/u.test(before) || /(?:[,;:—–-]|\b(?:and|but|so|or)\b)\s*$/.test(before)
const isSpoken = ({ place: { turn } }: Case) => !turn.message
const isLast = ({ index, opening }: Case) => index >= opening.sentences.length - 1
/** A cell or heading with these words alone is the name of something. */
const isSaid = ({ place: { turn } }: Case) => turn.words > 3
const areStrangers = ({ hit: { segment } }: Case) => segment.scenario !== 'renewal'
/** Nothing but a name stands between the cliché and the end of its clause. */
const endsThere = ({ rest }: Case) => /^\s*[,.?!—–:;-]/.test(rest) || wordsIn(withoutPlaceholders(rest, '')).length <= 2
/** Nothing of the buyer, and no reason for the call, stands beside it. */
const saysNoWhy = (found: Case) => !saysWhy(upTo(found, 2))
const saysNoWhySoon = (found: Case) => !saysWhy(upTo(found, 5))
const isVague = (found: Case) => !isSpecific(upTo(found, 1))

const judges: Readonly<Record<string, Judge>> = {
  'well-wishing': { family: manner, within: 2, answered: true, when: [inSpeech, startsClause, isNoGoodbye] },
  'small-talk': { family: manner, within: 2, answered: true, when: [inSpeech, endsThere] },
  'bad-time': { family: 'bad-time', within: 3, answered: true, when: [isSpoken, saysNoWhy] },
  permission: { family: 'permission', within: 3, answered: true, when: [isSpoken, isLast, saysNoWhy] },
  'empty-gratitude': { family: 'empty-gratitude', within: 1, answered: true, when: [startsClause, endsThere, areStrangers, saysNoWhy] },
  'self-introduction': { family: 'self-introduction', within: 1, answered: true, when: [inSpeech, saysNoWhySoon] },
  'mass-greeting': { family: 'no-specifics', within: 0, when: [({ index }) => index <= 0] },
  'found-you': { family: 'no-specifics', within: 2, when: [inSpeech, foundSomething, isVague] },
  'reaching-out': { family: 'no-specifics', within: 2, when: [inSpeech, startsClause, isVague] },
  flattery: { family: 'no-specifics', within: 1, when: [inSpeech, startsClause, isVague] },
  'not-a-pitch': { family: 'no-specifics', within: 1, answered: true, when: [inSpeech, startsClause] },
  'quick-question': { family: 'no-specifics', within: 1, answered: true, when: [inSpeech, endsThere, isLast, isSaid, saysNoWhy] },
  'empty-follow-up': { family: 'empty-follow-up', within: 1, when: [inSpeech, startsClause, bringsNothing] },
}

/** Manner cannot be judged without knowing who speaks to whom. */
function manner(found: Case): Family | null {
  const { scenario } = found.hit.segment
  if (!areStrangers(found)) return null
  return scenario === 'cold' || scenario === 'voicemail' ? 'well-wishing' : 'courtesy'
}

/** "Hope you have a great weekend" after something was said is a goodbye. */
function isNoGoodbye({ nth, hit }: Case): boolean {
  const { start, end } = placeOfWords(hit)
  return nth === 0 || !/\byou(?:['’]ll)? have (?:a|the)\b/i.test(hit.prose.text.slice(start, end))
}

function saysWhy(words: string): boolean {
  return isSpecific(words) || statesReason(words)
}

/** From the beginning to so many sentences after the cliché's, without the cliché itself. */
function upTo({ opening: { text, sentences }, place, rest, index }: Case, ahead: number): string {
  const last = sentences[Math.min(sentences.length - 1, index + ahead)]
  const after = (sentences[index]?.end ?? place.at) - rest.length
  return `${text.slice(sentences[0]?.start ?? 0, place.at)}_${text.slice(after, last?.end)}`
}

/** Whether what was come across is theirs: a profile, a website, the company. */
function foundSomething({ hit, rest }: Case): boolean {
  const { start, end } = placeOfWords(hit)
  if (/\byou/i.test(hit.prose.text.slice(start, end)) || placeholdersIn(rest.trimStart())[0]?.start === 0) return true
  return (
    foundThings.has(wordsIn(rest)[0] ?? '') &&
    wordsIn(rest)
      .slice(1, 4)
      .some((word) => foundThings.has(word))
  )
}

/** Whether a follow-up only reminds of itself. */
function bringsNothing({ before, rest }: Case): boolean {
  const plain = rest.toLowerCase().replaceAll('’', "'")
  const after = withoutPlaceholders(plain, '_')
  if (isSpecific(before) || brings.test(after) || isSpecific(rest.replace(ownNote, ' '))) return false
  const names = /^\s+(?:on|about|regarding|re)\s+[^_\s]/.test(after) && !ownNote.test(after)
  if (names) return false
  const left = wordsIn(after.replace(ownNote, ' '))
  return left.every((word) => filler.has(word)) || /^\s*[.,;:!—–-]/.test(rest) || /^\s+from _/.test(after)
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’_]+/gu) ?? []
}

/** A subject line of which a part is a cliché, and no part is about the buyer. */
function subjectFamily(hit: PhraseHit): Family | null {
  const subject = hit.segment.script.subjectOf(hit.leaf, placeOfWords(hit).start)
  if (!subject) return null
  const parts = hit.prose.text.slice(subject.start, subject.end).split(/[|,:;—–]|\s-\s/)
  const others = parts.filter((part) => !emptySubject.test(withoutPlaceholders(part, '_').toLowerCase().trim()))
  if (others.length === parts.length || others.some(isAboutThem)) return null
  return hit.phrase.name === 'empty-follow-up' ? 'empty-follow-up' : 'no-specifics'
}

/** Whether a part of a subject line tells what it is about; a bare name does not. */
function isAboutThem(part: string): boolean {
  const named = placeholdersIn(part).length > 0 && /\p{L}/u.test(withoutPlaceholders(part, ''))
  return named || /^\s*re\s*$/i.test(part) || isSpecific(part)
}
