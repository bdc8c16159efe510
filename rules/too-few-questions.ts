// Calls that tell and do not ask.

import { defineRule } from '../engine/rule.ts'
import { callOf, questionsAsked } from '../engine/script/call.ts'
import { addPassage } from '../engine/script/complete.ts'

export default defineRule({
  id: 'too-few-questions',
  title: 'Hardly a question',
  summary: 'A call asks; a discovery call asks enough to understand why they would change.',
  scope: 'segment',
  kinds: ['call-script'],
  severity: 'info',
  evidence: 'data',
  source: 'dont-get',
  absence: { what: 'questions', rank: 3 },
  options: {
    discovery: { type: 'integer', default: 4, minimum: 1, description: 'Fewest questions in a discovery call.' },
  },
  *check(segment, { discovery }) {
    const call = callOf(segment)
    if (!call) return
    const isDiscovery = segment.scenario === 'discovery'
    const asked = questionsAsked(call, segment.script).length
    if (asked >= (isDiscovery ? discovery : 1)) return
    const count = asked === 0 ? 'no question' : asked === 1 ? 'one question' : `only ${asked} questions`
    yield {
      span: segment.title,
      message: `This ${isDiscovery ? 'discovery call' : 'call'} has ${count}. Ask what they want to change, why, by when, and how they decide such things.`,
      fixes: [
        addPassage(
          segment,
          'Add four questions to fill in',
          'Questions',
          '- "What made you look at [this] now?"\n- "What happens if it stays as it is?"\n- "By when does it have to be different, and why then?"\n- "How do you decide on something like this?"',
        ),
      ],
    }
  },
})
