// Calls whose first turns never say why the call happens.

import type { Scenario } from '../engine/document.ts'
import { defineRule } from '../engine/rule.ts'
import { callOf } from '../engine/script/call.ts'
import { openingsOf, statesPurpose } from '../engine/script/evidence.ts'

/** In a negotiation both sides know why they meet, and a customer at renewal time does too. */
const asked: ReadonlySet<Scenario> = new Set<Scenario>(['cold', 'warm', 'discovery', 'demo', 'unknown'])

export default defineRule({
  id: 'missing-opening-purpose',
  title: 'No reason for the call',
  summary: 'The first turns of a call say why it happens.',
  scope: 'segment',
  kinds: ['call-script'],
  severity: 'info',
  evidence: 'data',
  source: 'dont-get',
  absence: { what: 'the reason for the call', rank: 2 },
  families: {
    call: { severity: 'info', evidence: 'data', summary: 'a whole call of a known sort' },
    'unknown-call': { severity: 'info', evidence: 'advice', summary: 'a whole call where nothing says what sort it is' },
  },
  *check(segment) {
    const call = callOf(segment)
    const openings = call ? openingsOf(call.rep) : []
    if (openings.length === 0 || !asked.has(segment.scenario) || openings.some(statesPurpose)) return
    yield {
      span: segment.title,
      message: 'The opening never says why you call. Say in the first sentences what it is about for them, and then ask.',
      family: segment.scenario === 'unknown' ? 'unknown-call' : 'call',
      fixes: [],
    }
  },
})
