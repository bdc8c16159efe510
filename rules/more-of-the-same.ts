// more-of-the-same: a strategy or action that is only more of what is done already.

import { phrasesNamed, quoted, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { inBet } from '../engine/plan/at.ts'
import { defineRule } from '../engine/rule.ts'
import { morePhrases } from './more-of-the-same.phrases.ts'

export default defineRule({
  id: 'more-of-the-same',
  title: 'Only more volume',
  summary: 'A bet changes what is done, for whom or why; more of the same needs arithmetic behind it.',
  scope: 'phrase',
  kinds: ['sales-plan', 'account-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'productive-action',
  phrases: phrasesNamed(morePhrases),
  voices: ['plan', 'coach'],
  *check(hit) {
    if (!isBet(hit) || hasArithmetic(hit)) return
    const words = quoted(hit.prose, hit)
    yield {
      span: spanOf(hit, hit),
      message: `"${words}" is more of what is done already. Say what changes for the buyer, or show the arithmetic that asks for this number.`,
    }
  },
})

/** Whether a strategy or an action of the plan says so. */
function isBet(hit: PhraseHit): boolean {
  return inBet(hit.segment.plan, spanOf(hit, hit))
}

/** A ratio, a reason, or people and a message that make it something else. */
function hasArithmetic({ prose, first, last }: PhraseHit): boolean {
  const sentence = textOf(prose, sentenceAround(prose, first))
  const after = textOf(prose, { first: last, last: sentenceAround(prose, first).last })
  return arithmetic.test(sentence) || aimed.test(after)
}

const arithmetic =
  /=|×|÷|\b(?:because|since|per (?:deal|opportunity|meeting|win)|conversion|close rate|win rate|ratio|coverage|needed (?:for|to)|required (?:for|to)|so that|to (?:cover|fill) the gap|at \d+ ?%)\b|\d+ ?% of/
const aimed =
  /^[^.]*\b(?:to (?:the )?(?:cfos?|ctos?|owners|plant|directors|managers|people|those|accounts|companies|teams)|who|that|whose|where|about|with|for|in|from)\b/
