// An objection that is listed, and no answer with it.

import { defineRule } from '../engine/rule.ts'
import { objectionsOf } from '../engine/script/objections.ts'

export default defineRule({
  id: 'unanswered-objection',
  title: 'Objection with no answer',
  summary: 'Every objection that a script lists has an answer, if only a question.',
  scope: 'segment',
  kinds: ['call-script', 'playbook'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  families: {
    gap: { severity: 'info', evidence: 'advice', summary: 'an objection without an answer among others that have one' },
    list: { severity: 'info', evidence: 'advice', summary: 'a list of objections, all without an answer' },
  },
  *check(segment) {
    if (segment.template) return
    const objections = objectionsOf(segment)
    const open = objections.filter(({ answered }) => !answered)
    const [first] = open
    if (!first) return
    if (open.length === objections.length)
      yield {
        span: first.span,
        message: `${open.length === 1 ? 'This objection stands' : `${open.length} objections stand`} here without an answer. Write down what you would ask to understand it.`,
        family: 'list',
        related: open.slice(1).map(({ span }) => ({ span, message: 'no answer either' })),
      }
    else
      for (const { span } of open)
        yield {
          span,
          message: 'This objection has no answer. Write down what you would ask to understand it, and what you can truly say.',
          family: 'gap',
        }
  },
})
