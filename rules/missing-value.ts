// Calls in which nothing says what the buyer gains.

import type { Scenario } from '../engine/document.ts'
import { defineRule } from '../engine/rule.ts'
import { callOf } from '../engine/script/call.ts'
import { addPassage } from '../engine/script/complete.ts'
import { showsGain } from '../engine/script/evidence.ts'

/** A discovery call first has to learn what would be of value; of a call of an unknown sort nobody can tell. */
const asked: ReadonlySet<Scenario> = new Set<Scenario>(['cold', 'warm', 'demo', 'renewal', 'negotiation'])

export default defineRule({
  id: 'missing-value',
  title: 'Nothing for the buyer',
  summary: 'A call says what the buyer gains, in words that the buyer would use.',
  scope: 'segment',
  kinds: ['call-script'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  absence: { what: 'what the buyer gains', rank: 3 },
  *check(segment) {
    const call = callOf(segment)
    if (!call || !asked.has(segment.scenario) || call.stages.has('value') || call.rep.some(({ text }) => showsGain(text))) return
    yield {
      span: segment.title,
      message: 'Nothing here says what the buyer gains. Say what changes for them, how much, and how they can see it.',
      fixes: [
        addPassage(
          segment,
          'Add what they gain, to fill in',
          'What it is worth to them',
          '"Today [what it costs them now]. With this, [what changes, in their figures]."',
        ),
      ],
    }
  },
})
