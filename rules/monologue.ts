// A stretch of speech that is too long without a question.

import { defineRule } from '../engine/rule.ts'
import { isShown } from '../engine/script/call.ts'
import { monologuesOf, secondsFor } from '../engine/script/monologues.ts'

export default defineRule({
  id: 'monologue',
  title: 'Talks too long',
  summary: 'The seller asks something before the buyer stops listening.',
  scope: 'segment',
  kinds: ['call-script'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  options: {
    words: {
      type: 'integer',
      default: 120,
      minimum: 30,
      description: 'The longest stretch without a question, in words (150 are about a minute).',
    },
  },
  *check(segment, { words: most }) {
    if (isShown(segment)) return
    for (const { words, span } of monologuesOf(segment.script)) {
      if (words <= most) continue
      yield {
        span,
        message: `${words} words without a question, about ${secondsFor(words)} seconds. Stop half-way and ask what of it matters to them.`,
      }
    }
  },
})
