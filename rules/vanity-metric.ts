// vanity-metric: attention or activity as the measure of an objective.

import { phrasesNamed, quoted, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { inGoal } from '../engine/plan/at.ts'
import { defineRule } from '../engine/rule.ts'
import { vanityPhrases } from './vanity-metric.phrases.ts'

export default defineRule({
  id: 'vanity-metric',
  title: 'Counts applause',
  summary: 'An objective is measured by what buyers do, not by who looked.',
  scope: 'phrase',
  kinds: ['sales-plan', 'account-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  phrases: phrasesNamed(vanityPhrases),
  voices: ['plan', 'coach'],
  *check(hit) {
    if (!measuresObjective(hit) || leadsOn(hit)) return
    const words = quoted(hit.prose, hit)
    yield {
      span: spanOf(hit, hit),
      message: `"${words}" counts who looked, not who moved. Measure what a buyer does next: a reply, a meeting, an order.`,
    }
  },
})

/** Whether the words stand in an objective or its measure. */
function measuresObjective(hit: PhraseHit): boolean {
  return inGoal(hit.segment.plan, spanOf(hit, hit))
}

/** Whether it says what the attention is to lead to. */
function leadsOn({ prose, first }: PhraseHit): boolean {
  return /\b(?:meetings?|orders?|revenue|customers|pipeline|opportunit\w+|demos?|deals?|sales|replies|reply|trials?|sign-?ups?|conversions?|leads?|→|->)\b/.test(
    textOf(prose, sentenceAround(prose, first)),
  )
}
