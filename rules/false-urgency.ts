// false-urgency: haste that the seller made up, or that only the seller's calendar has.

import { isInQuotes, phrasesNamed, quoted, sentenceAfter, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { type Offer, sentenceOffers, withoutSentence } from '../engine/phrases/rewrite.ts'
import { defineRule } from '../engine/rule.ts'
import { gapBefore } from '../engine/words.ts'
import { urgencyPhrases } from './false-urgency.phrases.ts'
import {
  admission,
  askedAbout,
  buyersDate,
  calendar,
  described,
  genuine,
  honest,
  named,
  outerPressure,
  plea,
  pressing,
  reckoned,
  sold,
  statedReason,
  trade,
} from './false-urgency.words.ts'

type Family = 'invented' | 'ours' | 'fear' | 'advice' | 'stated'

export default defineRule({
  id: 'false-urgency',
  title: 'Our deadline, not theirs',
  summary: 'A date comes from the buyer, or it is stated as a fact with its reason.',
  scope: 'phrase',
  kinds: ['call-script', 'message', 'playbook', 'sales-plan', 'account-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'dont-get',
  families: {
    invented: { severity: 'warning', evidence: 'advice', summary: 'few left, last chance, gone tonight' },
    ours: { severity: 'warning', evidence: 'advice', summary: 'the date is real, and it is only ours' },
    fear: { severity: 'warning', evidence: 'advice', summary: 'everybody else is ahead, you will miss out' },
    advice: { severity: 'warning', evidence: 'advice', summary: 'guidance to make haste with scarcity, fear or pressure' },
    stated: { severity: 'hint', evidence: 'advice', summary: 'a date with a reason, or one that may be a fact: whose date is it?' },
  },
  phrases: phrasesNamed(urgencyPhrases),
  voices: ['rep', 'coach', 'plan'],
  *check(hit) {
    const family = familyOf(hit)
    if (!family) return
    const message = messages[family](quoted(hit.prose, hit))
    yield { span: spanOf(hit, hit), message, family, fixes: hit.run.voice === 'rep' ? fixesOf(hit, family) : [] }
  },
})

function familyOf(hit: PhraseHit): Family | null {
  const { prose, first } = hit
  const sentence = textOf(prose, sentenceAround(prose, first))
  const name = hit.phrase.name
  if (name === 'advice') return isPressing(hit, sentence) ? 'advice' : null
  if (isDescribed(hit, sentence) || isName(hit) || isTold(hit) || isOtherTime(hit) || isOtherSense(hit, sentence)) return null
  if ((name === 'fear' || name === 'ours') && !isSaid(hit)) return null
  if (name === 'fear') return askedAbout.test(sentence) || isReckoned(hit, sentence) ? null : 'fear'
  const next = textOf(prose, sentenceAfter(prose, first))
  if (buyersDate.test(sentence) || statedReason.test(sentence) || statedReason.test(next) || isOnCalendar(hit) || isTrade(hit, sentence))
    return isSaid(hit) ? 'stated' : null
  if ((name === 'limited' && hit.run.voice !== 'rep') || isOnlyNamed(hit)) return 'stated'
  return name === 'ours' ? 'ours' : 'invented'
}

/** A month, a quarter or a day of the month: it may be a fact. */
function isOnCalendar({ prose, first, last, phrase }: PhraseHit): boolean {
  const end = Math.min(last + 6, sentenceAround(prose, first).last)
  return phrase.name === 'clock' && calendar.test(textOf(prose, { first, last: end }))
}

/** The "now or never" of a technique's name, the "last chance" of a mail's: what it would say is not told. */
function isName(hit: PhraseHit): boolean {
  const { prose, first, last, leaf } = hit
  const next = prose.words[last]
  if (/^(?:close|closes|technique)$/.test(next?.text ?? '')) return true
  const own = textOf(prose, { first, last })
  if (!named.test(own)) return false
  const goesOn = next?.sentence === prose.words[first]?.sentence && /^[ -]$/.test(gapBefore(prose, last))
  return goesOn
    ? !/^(?:to|for|before|at|on|if|and|or|in|is|was|with|of)$/.test(next?.text ?? '')
    : !isSaid(hit) && leaf.leaf.type !== 'heading' && /^(?:last|final)/.test(own)
}

/** The same words in another sense: our own figures looked back on, doors that close for all, space on a shelf, a sale that is won. */
function isOtherSense(hit: PhraseHit, sentence: string): boolean {
  const { prose, first, last, phrase } = hit
  const own = textOf(prose, { first, last })
  if (/^(?:hit|make|reach|meet) /.test(own)) return !plea.test(sentence)
  if (/^hurry/.test(own)) return /^(?:a|no|any|the|such|much)$/.test(prose.words[first - 1]?.text ?? '')
  if (/\bsales? (?:closes|will close)$/.test(own)) return true
  if (/^are /.test(own) && prose.words[first - 1]?.text === 'you') return true
  if (phrase.name === 'limited') return !isSaid(hit) && /^limited (?:space|room|unit|seat|spot|slot|place|copy|position)$/.test(own)
  return phrase.name === 'clock' && admission.test(own) && (!isSaid(hit) || isOnCalendar(hit))
}

/** Something of ours for their signature by a later day. */
function isTrade({ prose, first, last }: PhraseHit, sentence: string): boolean {
  const own = textOf(prose, { first, last })
  return /^(?:only |just )?(?:if|when|once) you \w+.* by \w+$/.test(own) && trade.test(sentence)
}

/** Guidance that names a limit ("last-chance mail") without the words that would be said. */
function isOnlyNamed(hit: PhraseHit): boolean {
  const { segment, leaf, prose, first, last } = hit
  if (isSaid(hit) || /\b(?:we|you|your|i|this offer)\b/.test(textOf(prose, { first, last }))) return false
  return Boolean(leaf.leaf.cell) || (segment.kind !== 'message' && segment.kind !== 'call-script')
}

/** The end of a call, haste asked of sellers, a promotion that is only spoken of, or words of two quotations. */
function isOtherTime(hit: PhraseHit): boolean {
  const { prose, first, last } = hit
  const own = textOf(prose, { first, last })
  const before = prose.words[first - 1]?.text ?? ''
  if (/^[^"“”]+["“”].*[a-z]/.test(own)) return true
  if (/^(?:i|they|he|she|we)$/.test(before) && /^need to act/.test(own)) return true
  if (/^\d+ minutes? /.test(own) && !sold.test(textOf(prose, sentenceAround(prose, first)))) return true
  if (/^\d+ minutes? /.test(own) && /^(?:have|have got|we've|i've|with|about|got|only|see|last|final)$/.test(before)) return true
  return !isSaid(hit) && (/^act /.test(own) || /^(?:\d+|\w+) (?:minutes?|hours?) /.test(own) || /(?:ending|expiring)$/.test(own))
}

/** "On your figures, every month you wait costs $12,000". */
function isReckoned({ prose, first, last }: PhraseHit, sentence: string): boolean {
  return /^(?:every|the longer|you're (?:losing|leaving|wasting))/.test(textOf(prose, { first, last })) && reckoned.test(sentence)
}

/** What a piece of guidance in the same sentence has named already: "create urgency with limited-time offers". */
function isTold({ prose, first }: PhraseHit): boolean {
  const before = textOf(prose, { first: sentenceAround(prose, first).first, last: first })
  return /\b(?:urgency|scarcity|fomo) (?:with|by|through|using|via|and) ?(?:a|the)?$/.test(before)
}

/** Words to a buyer: the seller's, or quoted in guidance or a plan. */
function isSaid({ run, prose, first }: PhraseHit): boolean {
  return run.voice === 'rep' || isInQuotes(prose, first)
}

/** Guidance that reaches for pressure, not for a reason that the buyer has. */
function isPressing({ prose, first, last }: PhraseHit, sentence: string): boolean {
  const own = textOf(prose, { first, last })
  return (
    !honest.test(sentence) &&
    !genuine.test(sentence) &&
    (/\b(?:fomo|scarcity|fear|fears|false|fake|artificial)\b/.test(own) ||
      pressing.test(sentence.replace(own, ' ').replace(outerPressure, ' ')))
  )
}

/** Advice or a plan that tells of somebody else's haste or of true limits, not of what to say. */
function isDescribed({ run, prose, first, leaf }: PhraseHit, sentence: string): boolean {
  if (honest.test(sentence) || (run.voice !== 'rep' && described.test(sentence))) return true
  return run.voice !== 'rep' && (honest.test(textOf(prose, sentenceAfter(prose, first))) || honest.test(leaf.section.title.toLowerCase()))
}

const messages: Readonly<Record<Family, (words: string) => string>> = {
  invented: (words) => `"${words}" hurries them with a limit that we set. Ask for their date, or say what ends, when and why.`,
  ours: (words) => `"${words}" is our calendar, not theirs. Ask what happens for them if it is later.`,
  fear: (words) => `"${words}" works on the fear of missing out. Show what waiting costs them, in their own figures.`,
  advice: (words) =>
    `"${words}" asks for haste that the buyer does not have. Ask what makes them want it by a date, and work back from that.`,
  stated: (words) => `"${words}" may be a plain fact. Whose date is it? Say why it ends then, and what happens if that does not suit them.`,
}

const theirDate: Offer = ['Ask for their date', 'By when do you need this in place, and what happens if it is later?']
const reason: Offer = [
  'State the fact with its reason',
  'The price list changes on [date] because [reason]. If that does not suit your timing, tell me.',
]
const cost: Offer = ['Ask what waiting costs them', 'If this stays as it is for another quarter, what does that cost you?']
const choices: Offer = ['Ask what they compare it with', 'What else are you weighing, doing nothing included?']

function fixesOf(hit: PhraseHit, family: Family) {
  if (family === 'stated') return []
  const offers = family === 'fear' ? [cost, choices] : [theirDate, reason]
  return [...sentenceOffers(hit, offers), ...withoutSentence(hit, 'Leave it out')]
}
