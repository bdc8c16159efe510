// Plans whose actions are done for no stated reason.

import { inShort } from '../engine/plan/complete.ts'
import { customerOf } from '../engine/plan/customer.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { reasonsOf } from '../engine/plan/reasons.ts'
import { isWorked } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'

export default defineRule({
  id: 'missing-why',
  title: 'Things to do, and no word on why',
  summary: 'An action says why it matters to them and to us, or what happens if it is left out.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'hint',
  evidence: 'advice',
  source: 'focus-on-tactics',
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions than this are left alone.' },
    share: { type: 'integer', default: 20, minimum: 1, maximum: 100, description: 'How many of a hundred actions must say why.' },
  },
  absence: { what: 'why things are done', rank: 7 },
  *check(segment, { minimum, share }) {
    if (!isWorked(segment, 1)) return
    const { actions, bare, overall } = reasonsOf(segment)
    const said = actions.length - bare.length
    if (actions.length < minimum || overall || said * 100 >= actions.length * share) return
    const fixes = sectionToFillIn('Add the reasons to fill in', 'Why we do this', tableFor(bare), segment)
    yield { span: segment.title, message: messageOf(actions.length, said, customerOf(segment), segment.kind === 'account-plan'), fixes }
  },
})

function messageOf(count: number, said: number, customer: string | null, account: boolean): string {
  const whom = account ? (customer ?? 'the customer') : 'the buyer'
  const none = said === 0 ? `None of the ${count} actions says` : `Only ${said} of ${count} actions ${said === 1 ? 'says' : 'say'}`
  return `${none} why it is done. Say what each changes for ${whom} and for us, and what happens if nobody does it; drop those where nothing does.`
}

/** A row for each of the first actions, by its name. */
function tableFor(actions: readonly PlanNode[]): string[] {
  const rows = actions
    .slice(0, 3)
    .map(
      ({ text, label }) =>
        `| ${label ?? inShort(text, 40).replaceAll('|', '\\|')} | [what changes for them] | [what it tells or brings us] | [what happens then] |`,
    )
  return ['| We do this | For them | For us | If we leave it out |', '|---|---|---|---|', ...rows]
}
