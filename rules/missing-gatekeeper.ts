// Cold calls without a word for whoever picks up first.

import { defineRule } from '../engine/rule.ts'
import { callOf } from '../engine/script/call.ts'
import { addPassage } from '../engine/script/complete.ts'

export default defineRule({
  id: 'missing-gatekeeper',
  title: 'Nothing for whoever picks up',
  summary: 'A cold call knows what to say to the person who answers for somebody else.',
  scope: 'segment',
  kinds: ['call-script'],
  severity: 'off',
  evidence: 'advice',
  source: 'dont-get',
  absence: { what: 'words for whoever picks up first', rank: 6 },
  *check(segment) {
    const call = segment.scenario === 'cold' ? callOf(segment) : null
    if (!call || call.stages.has('gatekeeper') || /\b(?:gatekeeper|receptionist|front desk|assistant)\b/i.test(textOf(call.rep))) return
    yield {
      span: segment.title,
      message: 'Nothing here is for the person who picks up for somebody else. Say who you are and why you call, and ask for their help.',
      fixes: [
        addPassage(
          segment,
          'Add words for whoever picks up',
          'If somebody else picks up',
          '"Hello, this is [your name] from [your company]. I would like to speak to [name] about [the reason]. What is the best way?"',
        ),
      ],
    }
  },
})

const textOf = (turns: readonly { readonly text: string }[]) => turns.map(({ text }) => text).join('\n')
