// How a sentence says that something is done to a buyer: one reader per construction.

import { auxiliaries, determiners, isAdverb } from '../engine/lexicon/grammar.ts'
import { type BuyerPhrase, buyersAt } from '../engine/phrases/buyer.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { bareVerbAt, gerundAt, infinitiveAt, skipAdverbs, type VerbAt } from '../engine/phrases/verb.ts'
import { gapBefore, isSoft, type Prose } from '../engine/words.ts'
import { bent, deals, discomfort, gotDoing, madeTo, type Trigger } from './get-them-to.lexicon.ts'

/** Words `[first, last)` that do something to a buyer. */
export interface Reading {
  readonly first: number
  readonly last: number
  readonly buyer: BuyerPhrase
  /** What the buyer is to do; `null` when a thing or a feeling follows, or nothing. */
  readonly action: VerbAt | null
  /** Index of "to" or "into"; -1 without one. */
  readonly link: number
}

/** The first construction that fits behind the trigger. */
export function readingOf({ prose, first, last: after, segment }: PhraseHit, trigger: Trigger): Reading | null {
  for (const buyer of buyersAt(prose, skipAdverbs(prose, after), segment.vocabulary.people)) {
    if (!isSoft(prose, after) && buyer.sort !== 'placeholder') return null
    for (const read of readers) {
      const found = read(prose, buyer, trigger)
      if (found) return { first, buyer, ...found }
    }
  }
  return null
}

/** "prospects can be pushed to sign": the buyer comes first. What has befallen somebody ("they were forced to") is none. */
export function passiveReadingOf({ prose, first, last: after, segment }: PhraseHit, trigger: Trigger): Reading | null {
  let at = first - 1
  let possible = false
  while (isSoft(prose, at + 1) && (auxiliaries.has(prose.words[at]?.text ?? '') || isAdverb(prose.words[at]?.text ?? ''))) {
    if (modals.has(prose.words[at]?.text ?? '')) possible = true
    at--
  }
  if (!possible || at < 0 || at === first - 1 || prose.words[at]?.sentence !== prose.words[first]?.sentence) return null
  const buyer = buyerEndingAt(prose, at, segment.vocabulary.people)
  const found = buyer && (toAct(prose, { ...buyer, last: after }, trigger) ?? intoActing(prose, { ...buyer, last: after }, trigger))
  return found ? { first: buyer.first, buyer, ...found } : null
}

function buyerEndingAt(prose: Prose, head: number, people: readonly string[]): BuyerPhrase | null {
  for (let start = Math.max(0, head - 3); start <= head; start++)
    for (const buyer of buyersAt(prose, start, people)) if (buyer.last === head + 1) return buyer
  return null
}

const modals: ReadonlySet<string> = new Set(['can', 'could', 'should', 'must', 'may', 'might', 'need', 'needs'])

type Found = Pick<Reading, 'last' | 'action' | 'link'> | null
const readers: readonly ((prose: Prose, buyer: BuyerPhrase, trigger: Trigger) => Found)[] = [
  toAct,
  intoActing,
  intoThing,
  gotToDo,
  madeToAct,
  madeToFeel,
  inIdiom,
  toYes,
  alone,
]

/** "get the CFO to sign". */
function toAct(prose: Prose, buyer: BuyerPhrase, trigger: Trigger): Found {
  const link = linkAfter(prose, buyer, 'to')
  const action = trigger.to && link >= 0 ? infinitiveAt(prose, link + 1) : null
  return action && mayFollow(action, buyer, trigger) ? { last: action.last, action, link } : null
}

function mayFollow(action: VerbAt, buyer: BuyerPhrase, { known, only }: Trigger): boolean {
  if (only) return only.has(action.base) && !buyer.general
  return action.known || !(known || buyer.sort === 'lead')
}

/** "talk the CFO into signing". */
function intoActing(prose: Prose, buyer: BuyerPhrase, trigger: Trigger): Found {
  const link = linkAfter(prose, buyer, 'into')
  const action = trigger.into && link >= 0 ? gerundAt(prose, link + 1) : null
  return action && { last: action.last, action, link }
}

/** "force the CFO into a decision". */
function intoThing(prose: Prose, buyer: BuyerPhrase, { into }: Trigger): Found {
  const link = into === 'deal' || into === 'anything' ? linkAfter(prose, buyer, 'into') : -1
  if (link < 0) return into === 'anything' ? downThePath(prose, buyer) : null
  const last = nounEnd(prose, link + 1)
  if (last === link + 1) return null
  return into === 'anything' || deals.has(prose.words[last - 1]?.text ?? '') ? { last, action: null, link } : null
}

/** "force them down the path". */
function downThePath(prose: Prose, buyer: BuyerPhrase): Found {
  const link = Math.max(linkAfter(prose, buyer, 'down'), linkAfter(prose, buyer, 'through'))
  return link >= 0 && determiners.has(prose.words[link + 1]?.text ?? '') ? { last: link + 1, action: null, link: -1 } : null
}

/** "get prospects signing by Friday"; not "get the customer buying guide", where a noun follows. */
function gotToDo(prose: Prose, buyer: BuyerPhrase, { doing }: Trigger): Found {
  const action = doing && standsAlone(prose, buyer) ? gerundAt(prose, buyer.last) : null
  if (!action || !gotDoing.has(action.base) || !isSoft(prose, action.first)) return null
  const next = prose.words[action.last]
  const ends = next?.sentence !== prose.words[action.first]?.sentence || !isSoft(prose, action.last)
  const goesOn = enders.has(next?.text ?? '') || determiners.has(next?.text ?? '') || isAdverb(next?.text ?? '')
  return ends || goesOn ? { last: action.last, action, link: -1 } : null
}

/** "make them sign". */
function madeToAct(prose: Prose, buyer: BuyerPhrase, trigger: Trigger): Found {
  if (!trigger.bare || !standsAlone(prose, buyer)) return null
  const action = bareVerbAt(prose, skipAdverbs(prose, buyer.last))
  if (!action || !isSoft(prose, action.first)) return null
  const bends = bent.has(action.base) && (action.base !== 'feel' || isBent(prose, action.last))
  const says = action.base !== 'say' || prose.words[action.last]?.text === 'yes'
  return (madeTo.has(action.base) && says) || bends ? { last: action.last, action, link: -1 } : null
}

/** "makes them uncomfortable". */
function madeToFeel(prose: Prose, buyer: BuyerPhrase, trigger: Trigger): Found {
  const at = skipAdverbs(prose, buyer.last)
  if (!trigger.bare || !standsAlone(prose, buyer) || !discomfort.has(prose.words[at]?.text ?? '')) return null
  return { last: at + 1, action: null, link: -1 }
}

/** "put them on the spot". */
function inIdiom(prose: Prose, buyer: BuyerPhrase, { idioms = [] }: Trigger): Found {
  for (const idiom of idioms) {
    const words = idiom.split(' ')
    if (words.every((word, at) => prose.words[buyer.last + at]?.text === word && isSoft(prose, buyer.last + at)))
      return { last: buyer.last + words.length, action: null, link: -1 }
  }
  return null
}

/** "get them to a yes", "nudge them towards yes". */
function toYes(prose: Prose, buyer: BuyerPhrase, trigger: Trigger): Found {
  const link = trigger.to ? Math.max(...['to', 'toward', 'towards'].map((word) => linkAfter(prose, buyer, word))) : -1
  if (link < 0) return null
  const yes = prose.words[link + 1]?.text === 'a' ? link + 2 : link + 1
  return prose.words[yes]?.text === 'yes' && prose.words[yes + 1]?.text !== 'page' ? { last: yes + 1, action: null, link: -1 } : null
}

/** "pressure the CFO". */
function alone(prose: Prose, buyer: BuyerPhrase, trigger: Trigger): Found {
  if (!trigger.alone || buyer.last > buyer.head + 1) return null
  const next = prose.words[buyer.last]?.text ?? ''
  const ends = prose.words[buyer.last]?.sentence !== prose.words[buyer.head]?.sentence || !isSoft(prose, buyer.last)
  return ends || isAdverb(next) || enders.has(next) ? { last: buyer.last, action: null, link: -1 } : null
}

/** A singular noun without an article before another word is only the first half of a compound: "make buyer demand grow". */
function standsAlone({ words }: Prose, buyer: BuyerPhrase): boolean {
  const text = words[buyer.head]?.text ?? ''
  return buyer.determined || buyer.sort === 'name' || text === 'people' || text === 'folks' || text.endsWith('s')
}

/** Feelings that are pressed on people: the cost, guilt; not "heard" or "at home". */
function isBent({ words }: Prose, at: number): boolean {
  const first = words[at]?.text ?? ''
  if (discomfort.has(first) || (isAdverb(first) && discomfort.has(words[at + 1]?.text ?? ''))) return true
  return /^(?:the|it|that|this|their|pain|fomo|fear|loss|urgency|pressure|guilt)$/.test(first) && words[at + 1]?.text !== 'same'
}

/** Index of the word that links the buyer to the deed; -1 when another word follows, or a place ("back to"). */
function linkAfter(prose: Prose, buyer: BuyerPhrase, link: string): number {
  const at = skipAdverbs(prose, buyer.last)
  if (prose.words[at - 1]?.text === 'back') return -1
  return prose.words[at]?.text === link && /^[\s\]})>'’,]*$/.test(gapBefore(prose, at)) ? at : -1
}

/** Index past a short noun phrase. */
function nounEnd(prose: Prose, from: number): number {
  let at = from
  while (at < from + 6 && prose.words[at]?.sentence === prose.words[from]?.sentence && (at === from || isSoft(prose, at))) {
    if (enders.has(prose.words[at]?.text ?? '')) break
    at++
  }
  return at
}

/** Words before which a clause or phrase has ended. */
const enders: ReadonlySet<string> = new Set(
  'and or but so if when while until because before after by with for on in at to of from during within about that which who as than via using through'.split(
    ' ',
  ),
)
