// Buyers who are got, made, pushed or talked into something: in advice, in plans and in a seller's own words.

import { perceiving } from '../engine/lexicon/actions.ts'
import { afterDecision } from '../engine/lexicon/people.ts'
import { actorOf } from '../engine/phrases/actor.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { defineRule, type Problem } from '../engine/rule.ts'
import { isCited, isEffect } from './get-them-to.ground.ts'
import { isDoneTo, isForUs, isPast } from './get-them-to.judge.ts'
import { noWayOut, triggers } from './get-them-to.lexicon.ts'
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
    effect: { severity: 'info', evidence: 'advice', summary: 'what a page, a letter or a refusal leads a buyer to do' },
    quoted: { severity: 'info', evidence: 'advice', summary: 'the same, in words that the page quotes from somebody' },
    speak: { severity: 'hint', evidence: 'advice', summary: 'a buyer is got to talk, share or explain' },
    feel: { severity: 'hint', evidence: 'advice', summary: 'a buyer is made to see or feel what suits us' },
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

type Family = 'act' | 'effect' | 'quoted' | 'speak' | 'feel'

function familyOf(hit: PhraseHit, { action }: Reading): Family {
  const { phrase } = hit
  if (action === null ? phrase.name === 'make' : perceiving.includes(action.base)) return 'feel'
  if (action && phrase.name === 'get' && softTelling.has(action.base)) return 'speak'
  if (isCited(hit)) return 'quoted'
  return isEffect(hit) ? 'effect' : 'act'
}

/** Deeds of speech on which fair readers differ. */
const softTelling: ReadonlySet<string> = new Set(
  'talk share articulate elaborate explain describe discuss speak open tell express clarify vent verbalise verbalize say'.split(' '),
)
