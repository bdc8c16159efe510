// anecdote-as-evidence: a single success story as the ground of a strategy or tactic.

import { phrasesNamed, quoted, sentenceAfter, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { hasFigure } from '../engine/proof.ts'
import { defineRule } from '../engine/rule.ts'
import { anecdotePhrases } from './anecdote-as-evidence.phrases.ts'

export default defineRule({
  id: 'anecdote-as-evidence',
  title: 'One story as proof',
  summary: 'A bet rests on facts about these buyers, not on one success elsewhere.',
  scope: 'phrase',
  kinds: ['sales-plan', 'account-plan', 'playbook'],
  severity: 'info',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  phrases: phrasesNamed(anecdotePhrases),
  voices: ['plan', 'coach'],
  *check(hit) {
    if (isCounted(hit)) return
    const words = quoted(hit.prose, hit)
    yield {
      span: spanOf(hit, hit),
      message: `"${words}" is one story. Say what makes these buyers the same, how often it was tried, and what would show that it fails here.`,
    }
  },
})

/** Whether it is counted, or said to be no more than a story. */
function isCounted({ prose, first }: PhraseHit): boolean {
  const sentence = sentenceAround(prose, first)
  const around = `${textOf(prose, sentence)} ${textOf(prose, sentenceAfter(prose, first))}`
  return (
    hasFigure(prose, sentence) ||
    /\b(?:test|pilot|measure|may not|might not|not always|doesn't mean|does not mean|anecdot\w+|until)\b/.test(around)
  )
}
