// Plans that reach people in one way only: all by keyboard, or nothing in writing.

import { channelsOf } from '../engine/plan/channels.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { isWorked } from '../engine/plan/worked.ts'
import { defineRule, type Related } from '../engine/rule.ts'

export default defineRule({
  id: 'single-channel',
  title: 'One way of reaching people',
  summary: 'A plan talks with people and gives them something in writing.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'off',
  evidence: 'advice',
  source: 'dont-get',
  options: {
    minimum: { type: 'integer', default: 3, minimum: 2, description: 'With fewer actions of one sort than this the plan is left alone.' },
  },
  *check(segment, { minimum }) {
    if (!isWorked(segment, 1)) return
    const { typed, spoken, written } = channelsOf(segment)
    if (typed.length >= minimum && spoken.length === 0)
      yield {
        span: segment.title,
        message: `${typed.length} actions reach people by keyboard, and none by voice or in person. Say where somebody listens and asks back: a call, a visit, a working session.`,
        related: relatedOf(typed, 'by keyboard'),
      }
    if (spoken.length >= minimum && written.length === 0)
      yield {
        span: segment.title,
        message: `${spoken.length} actions are talk, and none leaves anything in writing. Say what the customer can keep and pass on: a summary in their words, a business case, an offer.`,
        related: relatedOf(spoken, 'talk'),
      }
  },
})

/** The other places that one finding names. */
const listed = 20

const relatedOf = (tactics: readonly PlanNode[], message: string): Related[] =>
  tactics.slice(0, listed).map(({ span }) => ({ span, message }))
