// pressure-close: an ask that leaves the buyer no way to say no.

import { isInQuotes, phrasesNamed, quoted, sentenceAfter, sentenceAround, spanOf, textOf, type WordRange } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { type Offer, sentenceOffers, withoutSentence } from '../engine/phrases/rewrite.ts'
import { defineRule } from '../engine/rule.ts'
import { isSoft, type Prose } from '../engine/words.ts'
import { pressurePhrases } from './pressure-close.phrases.ts'

type Family = 'cornering' | 'guilt' | 'take-away' | 'assumed' | 'advice' | 'pain' | 'peers'

export default defineRule({
  id: 'pressure-close',
  title: 'Corners the buyer',
  summary: 'An ask can be answered with no, and the buyer keeps their face.',
  scope: 'phrase',
  kinds: ['call-script', 'message', 'playbook', 'sales-plan', 'account-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'dont-get',
  families: {
    cornering: { severity: 'warning', evidence: 'advice', summary: 'a question with only one answer, now' },
    guilt: { severity: 'warning', evidence: 'advice', summary: 'shame, debt or regret as the reason to buy' },
    'take-away': { severity: 'warning', evidence: 'advice', summary: 'withdrawn so that it is wanted' },
    assumed: { severity: 'warning', evidence: 'advice', summary: 'as if they had said yes' },
    advice: { severity: 'warning', evidence: 'advice', summary: 'guidance to close every way out' },
    pain: { severity: 'info', evidence: 'advice', summary: 'guidance to make what hurts hurt more' },
    peers: { severity: 'info', evidence: 'advice', summary: 'guidance to lean on what others do' },
  },
  phrases: phrasesNamed(pressurePhrases),
  voices: ['rep', 'coach', 'plan'],
  *check(hit) {
    const family = hit.phrase.name as Family
    if (!isFree(hit)) yield { span: spanOf(hit, hit), message: messageFor(hit, family), family, fixes: fixesOf(hit, family) }
  },
})

/** Whether no is an answer in the same sentence, or the words are about something else. */
function isFree({ prose, first, last, phrase, run }: PhraseHit): boolean {
  const sentence = textOf(prose, sentenceAround(prose, first))
  if (
    /\b(?:or (?:not|is|are|would|should|do you|later|another|shall)|no hard feelings|no pressure|fine (?:if|either way)|okay to say no|ok to say no|totally fine|feel free to say no)\b/.test(
      sentence,
    )
  )
    return true
  if (/^(?:would|will) you [a-z]+(?: (?:forward|ahead))?$/.test(textOf(prose, { first, last })) && !hinged.test(sentence)) return true
  if (isAboutNextStep(prose, { first, last })) return true
  if (isAboutTheirWork(prose, first, last) || isResearch.test(sentence)) return true
  if (phrase.name === 'guilt' && /\b(?:sent|left|emailed|called)\b/.test(textOf(prose, { first, last })) && isNote(prose, first, sentence))
    return true
  if (/pressure$/.test(textOf(prose, { first, last })) && /^(?:to|on)$/.test(prose.words[last]?.text ?? '')) return true
  const said = run.voice === 'rep' || isInQuotes(prose, first)
  return !said && !guidance.has(phrase.name)
}

/** "What's preventing you from closing enterprise deals?": what they do themselves. */
function isAboutTheirWork(prose: Prose, first: number, last: number): boolean {
  const next = prose.words[last]
  if (!/^(?:closing|signing|buying|starting|joining|committing)$/.test(prose.words[last - 1]?.text ?? '')) return false
  return next?.sentence === prose.words[first]?.sentence && isSoft(prose, last) && !ofOurs.has(next?.text ?? '')
}

const ofOurs: ReadonlySet<string> = new Set('this it today now with us up our the here right before by on tomorrow and or'.split(' '))

/** Families that are advice to sellers, not words to buyers. */
const guidance: ReadonlySet<string> = new Set(['advice', 'assumed', 'pain', 'peers'])

/** "If I can show you that, would you sign?": yes to one is made yes to the other. "If we find a partner for the cost" only asks. */
const hinged =
  /\bif (?:i|we) (?:can|could|were able to) (?:show|prove|demonstrate|do|give|match|offer|throw|knock|bring|get (?:you|the|it))\b/

/** "Always be closing ... to the next step": what closing means is said beside it. */
function isAboutNextStep(prose: Prose, { first, last }: WordRange): boolean {
  if (textOf(prose, { first, last }) !== 'always be closing') return false
  const from = prose.words[last - 1]?.end ?? 0
  return /^[\s.…,:*_"”–—-]*(?:(?:to|for|on|toward|towards) (?:the|a|your|their|an) (?:next|small|clear|agreed)\b|means\b|=)/i.test(
    prose.text.slice(from, from + 60),
  )
}

/** A price that is asked about, not an order. */
const isResearch = /\bif (?:this|it|that|we) (?:were|was|cost|costs|charged|priced)\b|\bfor us to win\b/

/** A note among colleagues: it speaks to no buyer, and of somebody else to write to. */
function isNote(prose: Prose, first: number, sentence: string): boolean {
  const text = `${sentence} ${textOf(prose, sentenceAfter(prose, first))}`
  return (
    !/\byou(?:r|'ve|'re)?\b/.test(text) &&
    /\b(?:different|another|other|new|second) (?:contact|person|stakeholder|channel|angle)\b|\barchive\b/.test(text)
  )
}

const messages: Readonly<Record<Family, (words: string) => string>> = {
  cornering: (words) =>
    `"${words}" has no answer but yes or an excuse. Ask what they still have to settle, and make no an answer you can hear.`,
  guilt: (words) => `"${words}" makes them pay for our effort or feel small. Say what has changed for them, or leave it at that.`,
  'take-away': (words) => `"${words}" takes it away so that they reach for it. Say plainly for whom it fits and for whom it does not.`,
  assumed: (words) => `"${words}" acts as if they had said yes. Ask whether they want to go on, and only then for the details.`,
  advice: (words) =>
    `"${words}" closes the way out, and a buyer who cannot say no says nothing. Ask what they need to decide, and by when.`,
  pain: (words) => `"${words}" makes what hurts hurt more. Ask what it costs them, in their own figures, and leave the number with them.`,
  peers: (words) => `"${words}" leans on what others do. Name one in their place, what they changed and why, and let them ask.`,
}

/** A question after the price of a yes has more than one answer: what is wrong is whose date it serves. */
function messageFor({ prose, first, last }: PhraseHit, family: Family): string {
  const words = quoted(prose, { first, last })
  if (family !== 'cornering' || !/^what (?:would|will|does|might|do) /i.test(words)) return messages[family](words)
  return `"${words}" asks for the price of a yes. Ask what they still have to settle, and make no an answer you can hear.`
}

const settle: Offer = ['Ask what they still have to settle', 'What do you still need to settle before you can decide, either way?']
const whoElse: Offer = ['Ask how they decide', 'How will you decide this, and who else needs to be sure?']
const wayOut: Offer = ['Ask, with a way to say no', 'Would it make sense to go on, or is this not the time?']
const changed: Offer = ['Say what is new for them', 'Since we last spoke, [what changed for them]. Does that alter anything on your side?']
const close: Offer = ['Close the file openly', 'If this has moved down your list, tell me and I will close it on my side.']
const fit: Offer = ['Say for whom it fits', 'This pays off for teams that [what must be true]. Is that so for you?']

const offers: Readonly<Record<Family, readonly Offer[]>> = {
  cornering: [settle, whoElse, wayOut],
  guilt: [changed, close],
  'take-away': [fit, wayOut],
  assumed: [wayOut, settle],
  advice: [],
  pain: [],
  peers: [],
}

function fixesOf(hit: PhraseHit, family: Family) {
  return hit.run.voice === 'rep' ? [...sentenceOffers(hit, offers[family]), ...withoutSentence(hit, 'Leave it out')] : []
}
