// Question after question, with nothing given in between.

import { defineRule } from '../engine/rule.ts'
import { volleysOf } from '../engine/script/volleys.ts'

export default defineRule({
  id: 'interrogation',
  title: 'Question after question',
  summary: 'Between questions the seller gives something: a fact, a view, what they understood.',
  scope: 'segment',
  kinds: ['call-script'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  options: {
    questions: { type: 'integer', default: 5, minimum: 3, description: 'So many in a row are too many.' },
  },
  *check(segment, { questions }) {
    for (const { count, span, together } of volleysOf(segment.script, questions)) {
      const message = together
        ? `${count} questions in one breath: they will answer the last. Ask one, and say in between why you ask.`
        : `${count} questions in a row, and nothing given for the answers. Say in between what you understood, or what others in their place found.`
      yield { span, message }
    }
  },
})
