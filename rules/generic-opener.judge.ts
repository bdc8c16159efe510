// Whether a cliché found in an opening leaves it without anything of this buyer.

import { plainSpan } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { placeholdersIn, withoutPlaceholders } from '../engine/placeholders.ts'
import { type Opening, openingOf, reach, sentenceAt, statesReason } from '../engine/script/opening.ts'
import type { Place } from '../engine/script/script.ts'
import { isAboutBuyer, isSpecific } from '../engine/script/specifics.ts'
import { overlaps } from '../engine/span.ts'
import { brings, emptySubject, filler, foundThings, ownNote } from './generic-opener.lexicon.ts'

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
  | 'empty-subject'

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
  const place = hit.segment.script.placeOf(hit.leaf, plainSpan(hit.prose, hit).start)
  if (!place) return subjectFamily(hit)
  const judge = judges[hit.phrase.name]
  if (!judge || place.at >= reach || isInSlot(hit)) return null
  const found = caseOf(hit, place)
  if (found.nth > judge.within || !begins(place.turn, judge.answered ?? false) || !judge.when.every((holds) => holds(found))) return null
  return typeof judge.family === 'string' ? judge.family : judge.family(found)
}

function caseOf(hit: PhraseHit, place: Place): Case {
  const opening = openingOf(place.turn)
  const { start, end } = plainSpan(hit.prose, hit)
  const { index, nth } = sentenceAt(opening, place.at)
  const sentence = opening.sentences[index] ?? { start: place.at, end: place.at + end - start }
  const before = opening.text.slice(sentence.start, place.at)
  return { hit, place, opening, index, nth, before, rest: opening.text.slice(place.at + end - start, sentence.end) }
}

function begins(turn: Place['turn'], answered: boolean): boolean {
  return turn.opens || (answered && !turn.message && turn.before?.opens === true)
}

/** Whether the words stand in a place to fill in: "Hi [Partner Name]". */
function isInSlot(hit: PhraseHit): boolean {
  const { start, end } = plainSpan(hit.prose, hit)
  const from = Math.max(0, start - 80)
  return placeholdersIn(hit.prose.text.slice(from, end + 80)).some((slot) => overlaps(slot, { start: start - from, end: end - from }))
}

/** Past the greeting. */
const inSpeech = ({ index }: Case) => index >= 0
/** "sending the follow-up" does not begin its clause. */
const startsClause = ({ before }: Case) => !/\p{L}/u.test(before) || /(?:[,;:—–-]|\b(?:and|but|so|or)\b)\s*$/.test(before)
const isSpoken = ({ place: { turn } }: Case) => !turn.message
const isLast = ({ index, opening }: Case) => index >= opening.sentences.length - 1
/** These words alone, quoted somewhere, are the name of a question. */
const isSaid = ({ place: { turn } }: Case) => turn.words > 3
/** A cell or heading with these words alone is the name of a message. */
const isNoName = (found: Case) => isSaid(found) || found.hit.leaf.leaf.type === 'paragraph'
/** Nothing at all stands before it in its sentence. */
const isFirst = ({ before }: Case) => !/\p{L}/u.test(before)
const areStrangers = ({ hit: { segment } }: Case) => segment.scenario !== 'renewal'
/** Its clause ends there, or goes on with a name only. */
const endsThere = ({ rest }: Case) => /^\s*[,.?!—–:;-]/.test(rest) || isNameOnly(rest)
const saysNoMore = ({ rest }: Case) => isNameOnly(rest)
/** Nothing of the buyer, and no reason for the call, stands beside it or in the words before the buyer's hello. */
const saysNoWhy = (found: Case) => !saysWhy(upTo(found, 2)) && !saysWhy(wordsBefore(found))
const saysNoWhySoon = (found: Case) => !saysWhy(upTo(found, 5)) && !saysWhy(wordsBefore(found))
const wordsBefore = ({ place: { turn } }: Case) => turn.before?.text.slice(0, 600) ?? ''

/** Few words stand before it in its sentence. */
const isNear = ({ before }: Case) => wordsIn(before).length <= 5
/** It asks after nothing that was just said. */
const isOutOfTheBlue = ({ opening, place }: Case) => !isAboutBuyer(opening.text.slice(opening.sentences[0]?.start ?? 0, place.at))
/** The turn greets, answers a hello, is written, or stands under a title that says so: a quoted line alone may come anywhere in a call. */
const greets = ({ place: { turn }, opening }: Case) =>
  turn.message || turn.stage === 'opening' || turn.stage === 'voicemail' || turn.before !== null || (opening.sentences[0]?.start ?? 0) > 0

const judges: Readonly<Record<string, Judge>> = {
  'well-wishing': { family: manner, within: 2, answered: true, when: [inSpeech, startsClause, isNoGoodbye] },
  'small-talk': { family: manner, within: 2, answered: true, when: [inSpeech, greets, endsThere, isOutOfTheBlue] },
  'bad-time': { family: 'bad-time', within: 3, answered: true, when: [isSpoken, greets, saysNoWhy] },
  permission: { family: 'permission', within: 3, answered: true, when: [isSpoken, greets, isLast, saysNoWhy] },
  'empty-gratitude': { family: 'empty-gratitude', within: 1, answered: true, when: [startsClause, endsThere, areStrangers, saysNoWhy] },
  'self-introduction': { family: 'self-introduction', within: 1, answered: true, when: [inSpeech, saysNoWhySoon] },
  'mass-greeting': { family: 'no-specifics', within: 0, when: [({ index }) => index <= 0] },
  'found-you': { family: 'no-specifics', within: 2, when: [inSpeech, isNear, foundSomething, isFirstSeen, isVague] },
  'reaching-out': { family: 'no-specifics', within: 2, when: [inSpeech, startsClause, isVague] },
  flattery: { family: 'no-specifics', within: 1, when: [inSpeech, isFirst, isVague] },
  'not-a-pitch': { family: 'no-specifics', within: 1, answered: true, when: [inSpeech, startsClause] },
  'quick-question': { family: 'no-specifics', within: 1, answered: true, when: [inSpeech, saysNoMore, isLast, isSaid, saysNoWhy] },
  'empty-follow-up': { family: 'empty-follow-up', within: 1, when: [inSpeech, startsClause, isNoName, bringsNothing] },
}

/** Manner cannot be judged without knowing who speaks to whom. */
function manner(found: Case): Family | null {
  const { scenario } = found.hit.segment
  if (!areStrangers(found)) return null
  return scenario === 'cold' || scenario === 'voicemail' ? 'well-wishing' : 'courtesy'
}

/** "Hope you have a great weekend" after something was said is a goodbye. */
function isNoGoodbye({ nth, hit }: Case): boolean {
  const { start, end } = plainSpan(hit.prose, hit)
  return nth === 0 || !/\byou(?:['’]ll)? have (?:a|the)\b/i.test(hit.prose.text.slice(start, end))
}

function saysWhy(words: string): boolean {
  return isSpecific(words) || statesReason(words)
}

/** Nothing in its sentence or before is specific, and the next sentence is not about the buyer: a figure of our own there is not. */
function isVague(found: Case): boolean {
  const next = found.opening.sentences[found.index + 1]
  return !isSpecific(upTo(found, 0)) && !(next && isAboutBuyer(found.opening.text.slice(next.start, next.end)))
}

/** From the beginning to so many sentences after the cliché's. */
function upTo({ opening: { text, sentences }, index }: Case, ahead: number): string {
  return text.slice(sentences[0]?.start ?? 0, sentences[Math.min(sentences.length - 1, index + ahead)]?.end)
}

/** Whether what was come across is theirs: a profile, a website, the company. */
function foundSomething({ hit, rest }: Case): boolean {
  const { start, end } = plainSpan(hit.prose, hit)
  if (/\byou/i.test(hit.prose.text.slice(start, end)) || placeholdersIn(rest.trimStart())[0]?.start === 0) return true
  const [first = '', ...more] = wordsIn(rest).slice(0, 4)
  return foundThings.has(first) && more.some((word) => foundThings.has(word))
}

/** "came across you and noticed you're the ..." is one cliché. */
function isFirstSeen(found: Case): boolean {
  return isFirst(found) || !/^(?:notice|noticed|see|saw)$/.test(found.hit.prose.words[found.hit.first]?.text ?? '')
}

/** Whether a follow-up only reminds of itself. */
function bringsNothing({ before, rest }: Case): boolean {
  const plain = rest.toLowerCase().replaceAll('’', "'")
  const after = withoutPlaceholders(plain, '_')
  if (isSpecific(before) || brings.test(after) || after.trimEnd().endsWith(':') || isSpecific(rest.replace(ownNote, ' '))) return false
  const names = /^\s+(?:on|about|regarding|re)\s+[^_\s]/.test(after) && !ownNote.test(after)
  if (names) return false
  const isFiller = wordsIn(after.replace(ownNote, ' ')).every((word) => filler.has(word))
  return isFiller || (/^\s*[.,;:!—–-]/.test(rest) && !rest.includes('?')) || /^\s+from _/.test(after)
}

function isNameOnly(rest: string): boolean {
  const words = wordsIn(withoutPlaceholders(rest, ''))
  return (
    words.length <= 2 &&
    !words.some((word) => /^(?:at|on|in|to|for|about|with|from|how|what|is|are|do|if|our|the|my|your|this|so)$/.test(word))
  )
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’_]+/gu) ?? []
}

/** A subject line of which a part is a cliché, and no part is about the buyer. */
function subjectFamily(hit: PhraseHit): Family | null {
  const subject = hit.segment.script.subjectOf(hit.leaf, plainSpan(hit.prose, hit).start)
  if (!subject) return null
  const parts = hit.prose.text.slice(subject.start, subject.end).split(/[|,:;—–]|\s-\s/)
  const others = parts.filter((part) => !emptySubject.test(withoutPlaceholders(part, '_').toLowerCase().trim()))
  if (others.length === parts.length || others.some(tellsSubject)) return null
  return 'empty-subject'
}

/** Whether a part of a subject line tells what it is about: more than a name, and more than a follow-up on our own offer. */
function tellsSubject(part: string): boolean {
  const words = withoutPlaceholders(part, '').trim()
  if (isAboutBuyer(part)) return true
  return /\p{L}/u.test(words) && (words !== part.trim() || !/^(?:following up|checking in|circling back)\b/i.test(words))
}
