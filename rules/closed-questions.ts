// Discovery that can be answered with yes and no alone.

import { defineRule } from '../engine/rule.ts'
import { callOf, questionsAsked } from '../engine/script/call.ts'

export default defineRule({
  id: 'closed-questions',
  title: 'Only yes or no',
  summary: 'Discovery asks questions that cannot be answered with yes or no.',
  scope: 'segment',
  kinds: ['call-script'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  options: {
    minimum: { type: 'integer', default: 4, minimum: 2, description: 'Calls with fewer questions than this are left alone.' },
  },
  *check(segment, { minimum }) {
    const call = segment.scenario === 'discovery' ? callOf(segment) : null
    const asked = call ? questionsAsked(call, segment.script) : []
    const [first, ...others] = asked
    if (!first || asked.length < minimum || asked.some(({ open }) => open)) return
    yield {
      span: first.span,
      message: `All ${asked.length} questions here can be answered with yes or no, from this one on. Ask at least one that begins with what, how or why.`,
      related: others.map(({ span }) => ({ span, message: 'yes or no as well' })),
    }
  },
})
