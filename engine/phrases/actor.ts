// Who does what a verb says: the seller, a buyer, somebody else, or a thing.

import { auxiliaries, isAdverb } from '../lexicon/grammar.ts'
import { anybody, buyers, instruments, notNames, organisations, sellers, thirdParties, titles } from '../lexicon/people.ts'
import { gapBefore, type Prose } from '../words.ts'

/**
 * - `seller`: I, we, you, reps, what they say or show, or nobody named (advice, headings, gerunds);
 * - `they`: a pronoun that may stand for anybody;
 * - `other`: the buyer, a third party, or what the text asks after ("what makes them ...");
 * - `thing`: a thing or deed of no known owner.
 */
export interface Actor {
  readonly sort: 'seller' | 'they' | 'other' | 'thing'
  /** Index of the word that names the actor; -1 when none does. */
  readonly word: number
}

const nobody: Actor = { sort: 'seller', word: -1 }

/** The actor of the verb at a word. */
export function actorOf(prose: Prose, verb: number): Actor {
  const { words } = prose
  let at = verb - 1
  let infinitive = false
  let finite = /[^s]s$/.test(words[verb]?.text ?? '')
  for (; at >= 0; at--) {
    const text = words[at]?.text ?? ''
    if (words[at]?.sentence !== words[verb]?.sentence) return nobody
    if (isBreak(gapBefore(prose, at + 1))) return beyond(prose, at, finite)
    if (auxiliaries.has(text)) {
      finite = true
      infinitive = false
    } else if (text === 'to') infinitive = true
    else if (!isAdverb(text)) break
  }
  if (at < 0) return nobody
  if (/^(?:and|or|then)$/.test(words[at]?.text ?? '') && /[^s]s$/.test(words[verb]?.text ?? '')) return { sort: 'thing', word: at }
  return actorAt(prose, at, { infinitive, finite: finite || isPlainVerb(prose, verb) })
}

/** Before a break stands no actor, but "The wizard (four steps) forces them" has a thing before its remark. */
function beyond(prose: Prose, at: number, finite: boolean): Actor {
  return finite && gapBefore(prose, at + 1) === ') ' ? { sort: 'thing', word: at } : nobody
}

function actorAt(prose: Prose, at: number, { infinitive, finite }: { infinitive: boolean; finite: boolean }): Actor {
  const text = prose.words[at]?.text ?? ''
  if (/^(?:what|whatever|whichever)$/.test(text)) return { sort: 'other', word: at }
  if (isPerson(text) || isName(prose, at) || /^(?:them|him|her)$/.test(text))
    return infinitive && !isAsked(prose, at) ? nobody : { sort: 'other', word: at }
  return infinitive || !finite ? nobody : subjectAt(prose, at, text)
}

/** The subject that a finite verb stands behind. */
function subjectAt(prose: Prose, at: number, text: string): Actor {
  if (/^(?:they|he|she)$/.test(text)) return { sort: 'they', word: at }
  if (/^(?:i|we|you)$/.test(text) || sellers.has(text))
    return isOwned(prose, at) ? { sort: 'other', word: at } : { sort: 'seller', word: at }
  if (/^(?:who|that|which)$/.test(text)) return antecedent(prose, at)
  if (/^(?:it|this|these|those)$/.test(text)) return { sort: 'thing', word: at }
  if (!/^\p{L}/u.test(text) || linkWords.test(text)) return nobody
  if (thirdParties.has(text) || isOwned(prose, at)) return { sort: 'other', word: at }
  return { sort: sortOfThing(prose, at), word: at }
}

/** A thing that the text asks after ("which features make them") does nothing yet. */
function sortOfThing({ words }: Prose, at: number): Actor['sort'] {
  for (let index = at - 1; index >= 0 && at - index <= 8 && words[index]?.sentence === words[at]?.sentence; index--)
    if (/^(?:what|which|what's)$/.test(words[index]?.text ?? '')) return 'other'
  return instruments.has(words[at]?.text ?? '') ? 'seller' : 'thing'
}

/** "ask the buyer to get ...", "for the buyer to get ...": the infinitive is theirs; in "call buyers to get ..." it is the caller's. */
function isAsked({ words }: Prose, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 4; index--) if (askers.test(words[index]?.text ?? '')) return true
  return false
}

/** What a relative pronoun stands for. */
function antecedent(prose: Prose, at: number): Actor {
  const text = prose.words[at - 1]?.text ?? ''
  if (isPerson(text) || thirdParties.has(text) || isOwned(prose, at - 1)) return { sort: 'other', word: at - 1 }
  return { sort: sellers.has(text) ? 'seller' : sortOfThing(prose, at - 1), word: at - 1 }
}

/** "their boss", "the prospect's manager". */
function isOwned({ words }: Prose, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 3; index--) {
    const text = words[index]?.text ?? ''
    if (/^(?:their|his|her)$/.test(text) || (text.endsWith("'s") && isPerson(text.slice(0, -2)))) return true
    if (isAdverb(text) || linkWords.test(text)) return false
  }
  return false
}

/** A base form right behind a noun or pronoun has it as its subject. */
function isPlainVerb({ words }: Prose, verb: number): boolean {
  return !/ing$/.test(words[verb]?.text ?? '')
}

/** A capital inside a sentence: a person or a firm, of whom nothing more is known. */
function isName(prose: Prose, at: number): boolean {
  const { text, words } = prose
  const word = words[at]
  if (!word || words[at - 1]?.sentence !== word.sentence || gapBefore(prose, at) !== ' ') return false
  if (notNames.has(word.text) || sellers.has(word.text) || instruments.has(word.text) || /^(?:i|we|you|they|it|this)$/.test(word.text))
    return false
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(word.start, word.end)) && !/^\p{Lu}/u.test(text.charAt(words[at + 1]?.start ?? 0))
}

const isPerson = (text: string) => buyers.has(text) || titles.has(text) || anybody.has(text) || organisations.has(text)
const isBreak = (gap: string) => gap !== ' ' && /[;:—–|(),.!?"“”→\]]|\s-{1,2}\s/.test(gap)
/** Words that are no subject: prepositions, conjunctions, verbs that a gerund or an imperative follows. */
const linkWords =
  /^(?:by|for|of|in|on|at|from|with|without|before|after|while|when|if|and|or|but|then|than|as|so|until|because|let|let's|please|don't|how|why|where|help|helps|helping|consider|avoid|stop|about|like|not|never)$/
const askers =
  /^(?:for|ask|asks|asked|asking|want|wants|wanting|need|needs|expect|expects|tell|tells|telling|invite|invites|allow|allows|enable|enables|equip|arm|empower|encourage|help|helps|helping|get|gets|getting)$/
