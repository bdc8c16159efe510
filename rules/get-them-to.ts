// Buyers who are got, made, pushed or talked into something: in advice, in plans and in a seller's own words.

import { answering, deciding, perceiving, telling, thriving, vouching } from '../engine/lexicon/actions.ts'
import { formsOf } from '../engine/lexicon/inflect.ts'
import { afterDecision, customers } from '../engine/lexicon/people.ts'
import { actorOf } from '../engine/phrases/actor.ts'
import { antecedentOf } from '../engine/phrases/antecedent.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { defineRule, type Problem } from '../engine/rule.ts'
import { bent, noWayOut, ofThings, type Trigger, triggers } from './get-them-to.lexicon.ts'
import { passiveReadingOf, type Reading, readingOf } from './get-them-to.read.ts'
import { questionFor, rewritesOf } from './get-them-to.rewrite.ts'

export default defineRule({
  id: 'get-them-to',
  title: 'Done to the buyer',
  summary: 'Buyers decide; sellers help them decide.',
  scope: 'phrase',
  kinds: ['playbook', 'call-script', 'message', 'account-plan', 'sales-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'dont-get',
  families: {
    act: { severity: 'warning', evidence: 'advice', summary: 'a buyer is made to act: to sign, to reply, to admit' },
    speak: { severity: 'info', evidence: 'advice', summary: 'a buyer is got to talk, share or explain' },
    feel: { severity: 'info', evidence: 'advice', summary: 'a buyer is made to see or feel what suits us' },
  },
  voices: ['rep', 'coach', 'direction', 'plan'],
  phrases: [
    ...[...triggers.keys()].map((name) => ({ pattern: `${name}~`, name })),
    ...noWayOut.map((pattern) => ({ pattern, name: 'no way out' })),
  ],
  *check(hit) {
    const trigger = triggers.get(hit.phrase.name)
    if (!trigger) {
      if (actorOf(hit.prose, hit.first).sort !== 'other') yield wholeOf(hit)
      return
    }
    const reading = readingOf(hit, trigger)
    if (reading && isDoneTo(hit, reading, trigger)) yield problemOf(hit, reading)
    const passive = !reading && isPast(hit) ? passiveReadingOf(hit, trigger) : null
    if (passive && isForUs(hit, passive, trigger)) yield problemOf(hit, passive)
  },
})

function problemOf(hit: PhraseHit, reading: Reading): Problem {
  const { words } = hit.prose
  const span = hit.leaf.leaf.map.toSource(words[reading.first]?.start ?? 0, words[reading.last - 1]?.end ?? 0)
  const { object, subject } = namesOf(hit, reading)
  const message = `Reads as something done to ${object}. ${questionFor(reading, object, subject)}`
  return { span, message, family: familyOf(hit, reading), fixes: rewritesOf(hit, reading) }
}

/** A whole phrase that closes the buyer's ways out. */
function wholeOf({ prose, first, last, leaf }: PhraseHit): Problem {
  const span = leaf.leaf.map.toSource(prose.words[first]?.start ?? 0, prose.words[last - 1]?.end ?? 0)
  return {
    span,
    message: 'Leaves the buyer no way out. What would they need to decide this, and what if they decide against it?',
    family: 'act',
  }
}

/** How the message speaks of the buyer: in the writer's words while they are short. */
function namesOf({ prose }: PhraseHit, { buyer }: Reading): { object: string; subject: string } {
  const text = prose.words[buyer.head]?.text ?? ''
  const start = prose.words[buyer.first]?.start ?? 0
  const written = prose.text.slice(start, prose.words[buyer.last - 1]?.end ?? start).replace(/\s+/g, ' ')
  const whole =
    buyer.sort === 'name' || buyer.sort === 'placeholder'
      ? written
      : written.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  if (text === 'them') return { object: 'them', subject: 'they' }
  if (text === 'him') return { object: 'him', subject: 'he' }
  if (text === 'her') return { object: 'her', subject: 'she' }
  const noun = buyer.sort === 'anybody' ? text : `the ${afterDecision.has(text) ? 'decision ' : ''}${text}`
  const short = buyer.sort === 'placeholder' ? `[${whole}]` : buyer.last - buyer.first <= 4 ? whole : noun
  return { object: short, subject: short }
}

function familyOf({ phrase }: PhraseHit, { action }: Reading): 'act' | 'speak' | 'feel' {
  if (action === null) return phrase.name === 'make' ? 'feel' : 'act'
  if (perceiving.includes(action.base)) return 'feel'
  return phrase.name === 'get' && softTelling.has(action.base) ? 'speak' : 'act'
}

/** True when the seller's side does it, to somebody who is won, and it is no good turn. */
function isDoneTo(hit: PhraseHit, reading: Reading, trigger: Trigger): boolean {
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
function isForUs({ phrase }: PhraseHit, { action, buyer }: Reading, trigger: Trigger): boolean {
  if (action === null || trigger.bare) return true
  if (thriving.includes(action.base) || (perceiving.includes(action.base) && !bent.has(action.base))) return false
  if (phrase.name === 'get' && action.base === 'feel') return false
  if (buyer.sort === 'name' && phrase.name === 'press') return false
  if (buyer.sort === 'name' || buyer.sort === 'organisation') return winning.has(action.base)
  return buyer.sort !== 'lead' || !ofThings.has(action.base)
}

/** The seller does it, or a thing that the seller made; not the buyer, their boss, a rival or the law. */
function isOurDoing(hit: PhraseHit, { action, buyer, last }: Reading, trigger: Trigger): boolean {
  const { sort, word } = actorOf(hit.prose, hit.first)
  if (sort === 'other' || (hit.run.voice === 'rep' && hit.prose.words[word]?.text === 'you')) return false
  if (sort === 'they') return buyer.sort !== 'pronoun' && buyer.owner !== 'their'
  if (isPast(hit)) return sort === 'seller' && /^you(?:'ve)?$/.test(hit.prose.words[hit.first - 1]?.text ?? '')
  if (last === buyer.last) return sort === 'seller' && isVerbAlone(hit)
  return sort === 'seller' || (action !== null && winning.has(action.base) && (trigger.strong || trigger.bare || hit.phrase.name === 'get'))
}

/** Somebody who is to be won: no colleague, no deal, no record, and in what is said to a buyer not that buyer's own customers. */
function isBuyer(hit: PhraseHit, { buyer, action, last }: Reading): boolean {
  const everybody = /^every/.test(hit.prose.words[buyer.head]?.text ?? '')
  if (buyer.sort !== 'pronoun' && !everybody) return hit.run.voice !== 'rep' || !customers.has(hit.prose.words[buyer.head]?.text ?? '')
  const whom = antecedentOf(hit.leaf, hit.first, actorOf(hit.prose, hit.first).word)
  if (last === buyer.last || everybody) return whom === 'buyer'
  return whom !== 'other' && !(whom === 'thing' && (action === null || ofThings.has(action.base)))
}

function isPast({ prose, phrase, last }: PhraseHit): boolean {
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
const softTelling: ReadonlySet<string> = new Set(
  'talk share articulate elaborate explain describe discuss speak open tell express clarify vent verbalise verbalize say'.split(' '),
)
