// A stretch of speech that is too long without a question.

import type { Segment } from '../engine/document.ts'
import { defineRule } from '../engine/rule.ts'
import { isShown } from '../engine/script/call.ts'
import { type Monologue, monologuesOf, secondsFor } from '../engine/script/monologues.ts'
import type { Turn } from '../engine/script/script.ts'

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
    for (const monologue of monologuesOf(segment.script, most)) {
      const { words, span } = monologue
      if (words <= most || isBrokenUp(segment, monologue)) continue
      yield {
        span,
        message: `${words} words without a question, about ${secondsFor(words)} seconds. Stop half-way and ask what of it matters to them.`,
      }
    }
  },
})

/** Whether the script says to pause on each point, or the speech answers an objection and a question comes right behind it. */
function isBrokenUp({ document: { leaves } }: Segment, { turn, asks }: Monologue): boolean {
  const first = turn.parts[0]?.leaf.leaf
  const last = turn.parts.at(-1)
  if (!first || !last) return false
  if (pausesToldBefore.test(leaves[first.index - 1]?.leaf.text.slice(-200) ?? '')) return true
  const after = leaves[last.leaf.leaf.index + 1]?.leaf.text ?? ''
  return answers(turn) && (asks || after.slice(0, 300).includes('?'))
}

/** An objection is answered by its stage, or by the steps of such an answer: feel, felt, found. */
const answers = ({ stage, text }: Turn) => stage === 'objections' || /\bunderstand\b/i.test(text.slice(0, 100))

const pausesToldBefore = /\b(?:paus(?:e|es|ing)|stop(?:ping)?) (?:on|after|at|between|for) (?:each|every)\b/i
