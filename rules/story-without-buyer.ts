// story-without-buyer: a story, gift or event that is tied to nothing this buyer asks.

import { phrasesNamed, quoted, sentenceAfter, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { defineRule } from '../engine/rule.ts'
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
    if (isTied(hit)) return
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

const tied =
  /\b(?:about (?!(?:our|my|us|me|the (?:company|founder|brand)|your (?:company|founder|brand|product))\b)|of (?:a|how|someone|somebody|another)|that (?:mirrors|matches|shows|answers|relates|is)|similar|same (?:problem|situation|industry|role|challenge)|like (?:theirs|them)|relevant|their (?:question|situation|problem|goal|role|challenge|concern|world|industry|business)|because|so that|to (?:show|answer|explain|illustrate)|who|case study|customer story)\b/
