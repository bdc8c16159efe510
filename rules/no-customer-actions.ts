// Plans in which we do everything and the customer does nothing.

import type { Segment } from '../engine/document.ts'
import { customerOf } from '../engine/plan/customer.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import { isMutual, saysWhatTheyDo, sidesOf } from '../engine/plan/sides.ts'
import { isWorked } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'

export default defineRule({
  id: 'no-customer-actions',
  title: 'All the steps are ours',
  summary: 'A plan for a customer holds what they do as well as what we do.',
  scope: 'segment',
  kinds: ['account-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'productive-action',
  absence: { what: "the customer's own steps", rank: 6 },
  families: {
    account: { severity: 'info', evidence: 'advice', summary: 'An account plan whose steps are all ours.' },
    mutual: { severity: 'info', evidence: 'advice', summary: 'A mutual plan or close plan whose steps are all ours.' },
  },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions than this are left alone.' },
  },
  *check(segment, { minimum }) {
    if (!isWorked(segment, 1)) return
    const all = sidesOf(segment)
    if (all.length < minimum || all.some(({ side }) => side !== 'ours') || saysWhatTheyDo(segment)) return
    const whom = customerOf(segment) ?? 'the customer'
    const mutual = isMutual(segment)
    yield {
      span: segment.title,
      family: mutual ? 'mutual' : 'account',
      message: messageOf(all.length, whom, mutual),
      fixes: fixesFor(whom, segment),
    }
  },
})

function messageOf(count: number, whom: string, mutual: boolean): string {
  const asked = `Add what ${whom} does to get there, who of them, and why it is worth it to them`
  return mutual
    ? `All ${count} steps of this shared plan are ours. ${asked}; then it is a plan of both.`
    : `All ${count} steps are ours. ${asked}.`
}

const fixesFor = (whom: string, segment: Segment) => sectionToFillIn('Add their steps to fill in', `What ${whom} does`, table, segment)

const table = [
  '| Their step | Why it is worth it to them | Who | By when | What we do for it |',
  '|---|---|---|---|---|',
  '| [the first thing that only they can do] | [what they gain, or lose without it] | [name] | [date] | [our part] |',
]
