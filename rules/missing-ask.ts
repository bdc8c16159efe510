// Calls and messages that end without asking for anything.

import { defineRule } from '../engine/rule.ts'
import { callOf } from '../engine/script/call.ts'
import { addPassage } from '../engine/script/complete.ts'
import { asks } from '../engine/script/evidence.ts'
import { lettersOf } from '../engine/script/letters.ts'

export default defineRule({
  id: 'missing-ask',
  title: 'No ask',
  summary: 'A call or message ends with an ask for the business or for a next step, which can be answered with no.',
  scope: 'segment',
  kinds: ['call-script', 'message'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  absence: { what: 'an ask or a next step', rank: 1 },
  families: {
    call: { severity: 'info', evidence: 'advice', summary: 'a whole call of a known sort' },
    'unknown-call': { severity: 'info', evidence: 'advice', summary: 'a whole call where nothing says what sort it is' },
    messages: { severity: 'info', evidence: 'advice', summary: 'emails and notes, when none of them asks anything' },
  },
  *check(segment) {
    const { title, scenario } = segment
    const call = callOf(segment)
    if (call && !call.stages.has('ask') && !call.stages.has('next-step') && !call.rep.some(asks))
      yield {
        span: title,
        message:
          'This call never asks for the business or a next step. Say what you would like to agree on, so that they can say yes or no.',
        family: scenario === 'unknown' ? 'unknown-call' : 'call',
        fixes: [
          addPassage(
            segment,
            'Add an ask to fill in',
            'Next step',
            '"[what you suggest you both do next, and when]. Does that fit, or not?"',
          ),
        ],
      }
    const letters = lettersOf(segment)
    if (letters.length > 0 && !letters.some((turn) => asks({ ...turn, opens: false }) || /\?/.test(turn.text)))
      yield {
        span: title,
        message: `${letters.length === 1 ? 'This message asks for nothing' : `None of these ${letters.length} messages asks for anything`}. End with one question that they can answer in a line.`,
        family: 'messages',
      }
  },
})
