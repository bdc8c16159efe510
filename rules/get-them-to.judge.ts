// Whether a construction is really something done to a buyer, by the seller's side, for its own ends.

import { answering, deciding, perceiving, telling, thriving, vouching } from '../engine/lexicon/actions.ts'
import { formsOf } from '../engine/lexicon/inflect.ts'
import { customers } from '../engine/lexicon/people.ts'
import { actorOf } from '../engine/phrases/actor.ts'
import { antecedentOf } from '../engine/phrases/antecedent.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { bent, ofThings, type Trigger } from './get-them-to.lexicon.ts'
import type { Reading } from './get-them-to.read.ts'

/** True when the seller's side does it, to somebody who is won, and it is no good turn. */
export function isDoneTo(hit: PhraseHit, reading: Reading, trigger: Trigger): boolean {
  return !isTrouble(hit) && isForUs(hit, reading, trigger) && isOurDoing(hit, reading, trigger) && isBuyer(hit, reading)
}

/** "hard to get members to come", "getting them to come is hard": a trouble that is told, no advice. */
function isTrouble({ prose, first, last }: PhraseHit): boolean {
  const { words } = prose
  for (let at = last; at < last + 10 && words[at]?.sentence === words[first]?.sentence; at++)
    if (/^(?:is|isn't|was)$/.test(words[at]?.text ?? '') && troubles.test(words[at + 1]?.text ?? '')) return true
  for (let at = first - 1; at >= 0 && first - at <= 8; at--) {
    const text = prose.words[at]?.text ?? ''
    if (prose.words[at]?.sentence !== prose.words[first]?.sentence) return false
    if (troubles.test(text)) return first - at <= 3 || prose.words[at + 1]?.text === 'part'
  }
  return false
}

const troubles =
  /^(?:hard|harder|hardest|difficult|tough|toughest|tricky|impossible|challenging|struggle|struggles|struggled|struggling|trouble|difficulty)$/

/** Deeds that serve the buyer or are only thoughts of their own are none. */
export function isForUs(hit: PhraseHit, { action, buyer }: Reading, trigger: Trigger): boolean {
  const { phrase } = hit
  if (action?.base === 'want' && isDrawn(hit, action.last)) return false
  if (action === null || trigger.bare) return true
  if (thriving.includes(action.base) || (perceiving.includes(action.base) && !bent.has(action.base))) return false
  if (phrase.name === 'get' && action.base === 'feel') return false
  if (buyer.sort === 'name' && phrase.name === 'press') return false
  if (buyer.sort === 'name' || buyer.sort === 'organisation') return winning.has(action.base)
  return buyer.sort !== 'lead' || !ofThings.has(action.base)
}

/** "make them want to be part of it": drawn by what we are after, not made to buy. */
function isDrawn({ prose: { words } }: PhraseHit, after: number): boolean {
  const next = words.slice(after, after + 3).map(({ text }) => text)
  return /^to (?:be (?:on|part|in|there)|join|learn|know|hear|come|read)\b/.test(next.join(' '))
}

/** The seller does it, or a thing that the seller made; not the buyer, their boss, a rival or the law. */
function isOurDoing(hit: PhraseHit, { action, buyer, last }: Reading, trigger: Trigger): boolean {
  const { sort, word } = actorOf(hit.prose, hit.first)
  if (sort === 'other' || (hit.run.voice === 'rep' && hit.prose.words[word]?.text === 'you')) return false
  if (sort === 'they') return buyer.sort !== 'pronoun' && buyer.owner !== 'their'
  if (isAskedOfColleague(hit, buyer.owner) || isOpenDoor(hit, action?.base)) return false
  if (isPast(hit)) return sort === 'seller' && /^you(?:'ve)?$/.test(hit.prose.words[hit.first - 1]?.text ?? '')
  if (last === buyer.last) return sort === 'seller' && isVerbAlone(hit)
  return sort === 'seller' || (action !== null && winning.has(action.base) && (trigger.strong || trigger.bare || hit.phrase.name === 'get'))
}

/** "I need you to get their COO to ...": said to a colleague, of whom help is asked. */
function isAskedOfColleague({ prose: { words }, first }: PhraseHit, owner: string | null | undefined): boolean {
  const [who, needs, you, to] = [4, 3, 2, 1].map((back) => words[first - back]?.text ?? '')
  if (you !== 'you' || to !== 'to' || owner === 'your') return false
  return /^(?:i|we|i'd|we'd|would)$/.test(who ?? '') && /^(?:need|want|like|ask|love)$/.test(needs ?? '')
}

/** "get your champion to introduce you": an ally is asked to open a door. */
function isOpenDoor({ prose, last }: PhraseHit, deed: string | undefined): boolean {
  if (!/^(?:intro|introduce|invite|connect|forward|loop)$/.test(deed ?? '')) return false
  return prose.words.slice(last, last + 4).some(({ text }) => /^(?:champions?|allies|ally)$/.test(text))
}

/** Somebody who is to be won: no colleague, no deal, no record, and in what is said to a buyer not that buyer's own customers. */
function isBuyer(hit: PhraseHit, { buyer, action, last }: Reading): boolean {
  const everybody = /^every/.test(hit.prose.words[buyer.head]?.text ?? '')
  if (buyer.sort !== 'pronoun' && !everybody) return hit.run.voice !== 'rep' || !isTheirs(hit.prose.words[buyer.head]?.text ?? '')
  const whom = antecedentOf(hit.leaf, hit.first, actorOf(hit.prose, hit.first).word)
  if (last === buyer.last || everybody) return whom === 'buyer'
  return whom !== 'other' && !(whom === 'thing' && (action === null || ofThings.has(action.base)))
}

/** In what is said to a buyer: their own customers, and the department they buy through. */
const isTheirs = (noun: string): boolean => customers.has(noun) || noun === 'procurement'

/** True when the verb tells what was done. */
export function isPast({ prose, phrase, last }: PhraseHit): boolean {
  const { base, past, participle } = formsOf(phrase.name.split('-').at(-1) ?? '')
  const text = prose.words[last - 1]?.text
  return text !== base && (text === past || text === participle)
}

/** "to pressure the CFO", not "the pressure customers feel". */
function isVerbAlone({ prose, first, last }: PhraseHit): boolean {
  const text = prose.words[last - 1]?.text ?? ''
  if (text.endsWith('ing')) return true
  const before = prose.words[first - 1]
  if (text.endsWith('s') || !before || before.sentence !== prose.words[first]?.sentence) return !text.endsWith('s')
  return /^(?:to|and|or|can|could|will|would|should|must|may|you|we|i|they|then|not|never|reps|sellers)$/.test(before.text)
}

/** Deeds by which a seller wins something. */
const winning: ReadonlySet<string> = new Set([...deciding, ...telling, ...answering, ...vouching, 'open', 're-open'])
