// Whether a cliché found in an opening leaves it without anything of this buyer.

import { plainSpan } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { placeholdersIn, withoutPlaceholders } from '../engine/placeholders.ts'
import { isToAcquaintance } from '../engine/script/acquaintance.ts'
import { reach, statesReason } from '../engine/script/opening.ts'
import { inSpeech, isInSlot, isSaid, type OpeningHit, openingHit, startsClause, wordsIn } from '../engine/script/opening-hit.ts'
import type { Place } from '../engine/script/script.ts'
import { isAboutBuyer, isSpecific, recalls } from '../engine/script/specifics.ts'
import { emptySubject, foundThings } from './generic-opener.lexicon.ts'

/** A part of the rule with a severity of its own. */
export type Family =
  | 'well-wishing'
  | 'courtesy'
  | 'bad-time'
  | 'permission'
  | 'empty-gratitude'
  | 'self-introduction'
  | 'no-specifics'
  | 'empty-subject'
  | 'familiar'
  | 'reason-after'
  | 'subject-part'

/** When a kind of cliché is a fault. */
interface Judge {
  readonly family: Family | ((found: OpeningHit) => Family | null)
  /** The last sentence of an opening that it is looked for in, from 0. */
  readonly within: number
  /** Also in the first words after the buyer's hello. */
  readonly answered?: boolean
  readonly when: readonly ((found: OpeningHit) => boolean)[]
}

/** The family that a hit belongs to, or `null` when it is no fault here. */
export function familyOf(hit: PhraseHit): Family | null {
  const place = hit.segment.script.placeOf(hit.leaf, plainSpan(hit.prose, hit).start)
  if (!place) return subjectFamily(hit)
  const judge = judges[hit.phrase.name]
  if (!judge || place.at >= reach || isInSlot(hit)) return null
  const found = openingHit(hit, place)
  if (found.nth > judge.within || !begins(place.turn, judge.answered ?? false) || !judge.when.every((holds) => holds(found))) return null
  return typeof judge.family === 'string' ? judge.family : judge.family(found)
}

function begins(turn: Place['turn'], answered: boolean): boolean {
  return turn.opens || (answered && !turn.message && turn.before?.opens === true)
}

const isSpoken = ({ place: { turn } }: OpeningHit) => !turn.message
const isLast = ({ index, opening }: OpeningHit) => index >= opening.sentences.length - 1
/** Nothing at all stands before it in its sentence. */
const isFirst = ({ before }: OpeningHit) => !/\p{L}/u.test(before)
const areStrangers = ({ hit: { segment } }: OpeningHit) => segment.scenario !== 'renewal'
/** Headings, the greeting or the next sentence say that they know each other. */
const areFamiliar = (found: OpeningHit) => isToAcquaintance(found.hit.leaf, found.place.turn) || recalls(ahead(found, 1))
/** Nobody had agreed to meet: after a meeting, and in one that was booked, thanks are due. */
const areUninvited = (found: OpeningHit) =>
  areStrangers(found) &&
  !/^(?:discovery|demo|negotiation)$/.test(found.hit.segment.scenario) &&
  !/\b(?:recap|summary|we (?:covered|discussed|talked about|agreed)|as (?:discussed|agreed|promised)|next steps?|agenda)\b/i.test(
    found.opening.text,
  )
/** Its clause ends there, or goes on with a name only. */
const endsThere = ({ rest }: OpeningHit) => /^\s*[,.?!—–:;-]/.test(rest) || isNameOnly(rest)
const saysNoMore = ({ rest }: OpeningHit) => isNameOnly(rest)
/** Nothing of the buyer, and no reason for the call, stands beside it or in the words before the buyer's hello. */
const saysNoWhy = (found: OpeningHit) => !saysWhy(upTo(found, 2)) && !saysWhy(wordsBefore(found))
const saysNoWhySoon = (found: OpeningHit) => !saysWhy(upTo(found, 5)) && !saysWhy(wordsBefore(found))
const wordsBefore = ({ place: { turn } }: OpeningHit) => turn.before?.text.slice(0, 600) ?? ''

/** What the caller does for others like them was not said in the same breath. */
const saysNoPurpose = (found: OpeningHit) => !/\b(?:i|we) help (?:\S+ ){5}/i.test(upTo(found, 0))
/** "because you are the one who ...": the sentence gives a reason that is theirs. */
const saysBecause = ({ rest }: OpeningHit) =>
  /\b(?:because|since|as)\s+(?:(?:i|we)(?:['’]ve)? (?:know|knew|heard|saw|noticed|read|understand) (?:that |how )?)?you(?:r|['’]re|['’]ve)?\b/i.test(
    rest,
  )
/** So many sentences after the cliché's. */
const ahead = ({ opening: { text, sentences }, index }: OpeningHit, most: number) =>
  text.slice(sentences[index]?.end ?? text.length, sentences[Math.min(sentences.length - 1, index + most)]?.end)

/** Few words stand before it in its sentence. */
const isNear = ({ before }: OpeningHit) => wordsIn(before).length <= 5
/** It asks after nothing that was just said. */
const isOutOfTheBlue = ({ opening, place }: OpeningHit) => !isAboutBuyer(opening.text.slice(opening.sentences[0]?.start ?? 0, place.at))
/** The turn greets, answers a hello, is written, or stands under a title that says so: a quoted line alone may come anywhere in a call. */
const greets = ({ place: { turn }, opening }: OpeningHit) =>
  turn.message || turn.stage === 'opening' || turn.stage === 'voicemail' || turn.before !== null || (opening.sentences[0]?.start ?? 0) > 0

const judges: Readonly<Record<string, Judge>> = {
  'well-wishing': { family: manner, within: 2, answered: true, when: [inSpeech, startsClause, isNoGoodbye] },
  'small-talk': { family: manner, within: 2, answered: true, when: [inSpeech, greets, endsThere, isOutOfTheBlue] },
  'bad-time': { family: 'bad-time', within: 3, answered: true, when: [isSpoken, greets, saysNoWhy] },
  permission: { family: 'permission', within: 3, answered: true, when: [isSpoken, greets, isLast, saysNoWhy, saysNoPurpose] },
  'empty-gratitude': { family: 'empty-gratitude', within: 1, answered: true, when: [startsClause, endsThere, areUninvited, saysNoWhy] },
  'self-introduction': { family: 'self-introduction', within: 1, answered: true, when: [inSpeech, saysNoWhySoon] },
  'mass-greeting': { family: 'no-specifics', within: 0, when: [({ index }) => index <= 0] },
  'found-you': { family: 'no-specifics', within: 2, when: [inSpeech, isNear, foundSomething, isFirstSeen, isVague] },
  'reaching-out': { family: reaching, within: 2, when: [inSpeech, startsClause, isVague] },
  flattery: { family: 'no-specifics', within: 1, when: [inSpeech, isFirst, isVague] },
  'not-a-pitch': { family: 'no-specifics', within: 1, answered: true, when: [inSpeech, startsClause] },
  'quick-question': { family: 'no-specifics', within: 1, answered: true, when: [inSpeech, saysNoMore, isLast, isSaid, saysNoWhy] },
}

/** With a reason of theirs in the same sentence, only the order could be better. */
function reaching(found: OpeningHit): Family {
  return saysBecause(found) ? 'reason-after' : 'no-specifics'
}

/** Manner cannot be judged without knowing who speaks to whom. */
function manner(found: OpeningHit): Family | null {
  const { scenario } = found.hit.segment
  if (!areStrangers(found)) return null
  if (areFamiliar(found)) return 'familiar'
  return scenario === 'cold' || scenario === 'voicemail' ? 'well-wishing' : 'courtesy'
}

/** "Hope you have a great weekend" after something was said is a goodbye. */
function isNoGoodbye({ nth, hit }: OpeningHit): boolean {
  const { start, end } = plainSpan(hit.prose, hit)
  return nth === 0 || !/\byou(?:['’]ll)? have (?:a|the)\b/i.test(hit.prose.text.slice(start, end))
}

function saysWhy(words: string): boolean {
  return isSpecific(words) || statesReason(words)
}

/** Nothing in its sentence or before is specific, and the next sentence is not about the buyer: a figure of our own there is not. */
function isVague(found: OpeningHit): boolean {
  const next = found.opening.sentences[found.index + 1]
  return !isSpecific(upTo(found, 0)) && !(next && isAboutBuyer(found.opening.text.slice(next.start, next.end)))
}

/** From the beginning to so many sentences after the cliché's. */
function upTo({ opening: { text, sentences }, index }: OpeningHit, ahead: number): string {
  return text.slice(sentences[0]?.start ?? 0, sentences[Math.min(sentences.length - 1, index + ahead)]?.end)
}

/** Whether what was come across is theirs: a profile, a website, the company. */
function foundSomething({ hit, rest }: OpeningHit): boolean {
  const { start, end } = plainSpan(hit.prose, hit)
  if (/\byou/i.test(hit.prose.text.slice(start, end)) || placeholdersIn(rest.trimStart())[0]?.start === 0) return true
  const [first = '', ...more] = wordsIn(rest).slice(0, 4)
  return foundThings.has(first) && more.some((word) => foundThings.has(word))
}

/** "came across you and noticed you're the ..." is one cliché. */
function isFirstSeen(found: OpeningHit): boolean {
  return isFirst(found) || !/^(?:notice|noticed|see|saw)$/.test(found.hit.prose.words[found.hit.first]?.text ?? '')
}

function isNameOnly(rest: string): boolean {
  const words = wordsIn(withoutPlaceholders(rest, ''))
  return (
    words.length <= 2 &&
    !words.some((word) => /^(?:at|on|in|to|for|about|with|from|how|what|is|are|do|if|our|the|my|your|this|so)$/.test(word))
  )
}

/** A subject line of which a part is a cliché, and no part is about the buyer. */
function subjectFamily(hit: PhraseHit): Family | null {
  const subject = hit.segment.script.subjectOf(hit.leaf, plainSpan(hit.prose, hit).start)
  if (!subject) return null
  const parts = hit.prose.text.slice(subject.start, subject.end).split(/[|,:;—–]|\s-\s/)
  const others = parts.filter((part) => !emptySubject.test(withoutPlaceholders(part, '_').toLowerCase().trim()))
  if (others.length === parts.length || others.some(tellsSubject)) return null
  return others.some(namesTopic) ? 'subject-part' : 'empty-subject'
}

/** "Following up on the dock planner for ports": an offer that is named. */
function namesTopic(part: string): boolean {
  const topic = /^(?:following up|checking in|circling back) (?:on|about|regarding|with) (?:(?:my|our|the|your|this|that) )?(.*)$/i.exec(
    part.trim(),
  )?.[1]
  return (
    topic !== undefined && topic.split(/\s+/).length >= 2 && !/\b(?:e-?mails?|notes?|messages?|calls?|conversation|proposal)\b/i.test(topic)
  )
}

/** Whether a part of a subject line tells what it is about: more than a name, and more than a follow-up on our own offer. */
function tellsSubject(part: string): boolean {
  const words = withoutPlaceholders(part, '').trim()
  if (isAboutBuyer(part)) return true
  return /\p{L}/u.test(words) && (words !== part.trim() || !/^(?:following up|checking in|circling back)\b/i.test(words))
}
