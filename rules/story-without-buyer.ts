// story-without-buyer: a story, gift or event that is tied to nothing this buyer asks.

import { phrasesNamed, plainSpan, quoted, sentenceAfter, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { defineRule } from '../engine/rule.ts'
import { isSoft, type Prose } from '../engine/words.ts'
import { gesturePhrases } from './story-without-buyer.phrases.ts'

export default defineRule({
  id: 'story-without-buyer',
  title: 'A story for its own sake',
  summary: 'A story, gift or event answers a question that this buyer has.',
  scope: 'phrase',
  kinds: ['playbook', 'sales-plan', 'account-plan', 'call-script', 'message'],
  severity: 'hint',
  evidence: 'advice',
  source: 'dont-get',
  phrases: phrasesNamed(gesturePhrases),
  voices: ['coach', 'plan'],
  *check(hit) {
    if (isTied(hit) || isOfThings(hit) || isWish(hit) || isRapport(hit)) return
    yield {
      span: spanOf(hit, hit),
      message: `"${quoted(hit.prose, hit)}": whom is it for, and which question of theirs does it answer? Say that, or leave it out.`,
    }
  },
})

/** Whether the sentence, or the next, says whose question it answers. */
function isTied({ prose, first }: PhraseHit): boolean {
  const around = `${textOf(prose, sentenceAround(prose, first))} ${textOf(prose, sentenceAfter(prose, first))}`
  return tied.test(around)
}

/** "Metrics tell the story": what a thing shows; and gifts of which a tool or another firm is told to send them. */
function isOfThings({ prose, first, phrase }: PhraseHit): boolean {
  const before = prose.words[first - 1]
  const same = before?.sentence === prose.words[first]?.sentence && isSoft(prose, first)
  const sentence = textOf(prose, sentenceAround(prose, first))
  if (phrase.name === 'story') return same && !speakers.test(before?.text ?? '')
  return tools.test(sentence) || (same && /^(?:will|can|we|they|it|who)$/.test(before?.text ?? ''))
}

/** "You want to tell a story": a case in a table of choices, no advice to tell one. */
const isWish = ({ prose, first }: PhraseHit) => /\b(?:want|wants|wish|like|need|needs|plan|plans) to $/.test(before(prose, first))
const before = ({ text, words }: Prose, first: number) =>
  text.slice(Math.max(0, (words[first]?.start ?? 0) - 20), words[first]?.start).toLowerCase()

/** Something of your own, told where the text is about getting to know each other. */
function isRapport({ prose, first, last, leaf }: PhraseHit): boolean {
  if (!/\bpersonal\b/.test(textOf(prose, { first, last }))) return false
  const { start } = plainSpan(prose, { first, last })
  return rapport.test(leaf.section.title) || rapport.test(leaf.leaf.text.slice(Math.max(0, start - 400), start + 400))
}

const rapport = /\b(?:rapport|common ground|shared interests|get(?:ting)? to know|trust)\b/i
const speakers =
  /^(?:to|and|or|then|you|we|i|reps|sellers|can|should|must|always|also|could|may|don't|not|never|by|when|for|of|in|just|simply|please|let's|first|use|a|the)$/
const tools = /\b(?:tools?|platforms?|integrations?|software|api|vendor|app|automat\w+)\b/

const tied =
  /\b(?:about (?!(?:our|my|us|me|the (?:company|founder|brand)|your (?:company|founder|brand|product))\b)|of (?:a|how|someone|somebody|another)|that (?:mirrors|matches|shows|answers|relates|is)|similar|same (?:problem|situation|industry|role|challenge)|like (?:theirs|them)|relevant|their (?:question|situation|problem|goal|role|challenge|concern|world|industry|business)|because|so that|to (?:show|answer|explain|illustrate)|who|case stud(?:y|ies)|customer (?:success )?stor(?:y|ies)|you mentioned|you told|[a-z ]*(?:their|your) (?:customers?|clients?)(?:'|’)? (?:problem|words))\b/
