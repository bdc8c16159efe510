// Plans with several bets and nothing said of who, how much time and what money each gets.

import { inShort } from '../engine/plan/complete.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { type Resources, resourcesOf } from '../engine/plan/resources.ts'
import { teaches } from '../engine/plan/worked.ts'
import { defineRule, type Problem } from '../engine/rule.ts'

export default defineRule({
  id: 'unresourced-strategy',
  title: 'A bet with nobody and nothing behind it',
  summary: 'A plan with several bets says who, how much time and what money each of them gets.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  families: {
    'nothing-given': { severity: 'hint', evidence: 'advice', summary: 'No bet of the plan has people, time or money.' },
    'some-given': { severity: 'info', evidence: 'advice', summary: 'Some bets have people, time or money, others have none.' },
    'more-than-owners': { severity: 'info', evidence: 'advice', summary: 'There are more bets at once than people who own any.' },
  },
  options: {
    minimum: { type: 'integer', default: 2, minimum: 1, description: 'Plans with fewer bets than this are left alone.' },
    crowd: {
      type: 'integer',
      default: 3,
      minimum: 2,
      description: 'From so many bets on, their number is held against that of their owners.',
    },
  },
  *check(segment, { minimum, crowd }) {
    if (segment.template || teaches(segment)) return
    const resources = resourcesOf(segment)
    const problem = problemOf(resources, minimum, crowd)
    if (!problem) return
    const fixes = sectionToFillIn('Add a table of who gives what to each bet', 'What each bet gets', tableFor(resources.bets), segment)
    yield { ...problem, fixes }
  },
})

function problemOf({ bets, bare, named, shared, owners }: Resources, minimum: number, crowd: number): Problem | null {
  const [first, ...others] = bare
  if (bets.length < minimum) return null
  if (first && bare.length === bets.length && !shared) {
    const message = `${bets.length} bets, and nothing on who works on each, how much of their time it takes, or what it may cost. Share out what you have, or choose one.`
    return { span: first.span, family: 'nothing-given', message, related: relatedOf(others) }
  }
  if (first && named.length > 0 && bare.length < bets.length) {
    const which =
      bare.length === 1 ? `"${inShort(first.text)}" has` : `${bare.length} of ${bets.length} bets, such as "${inShort(first.text)}", have`
    const message = `${which} nobody, no time and no money to ${bare.length === 1 ? 'its' : 'their'} name, while others do. Give it a share, or let it go.`
    return { span: first.span, family: 'some-given', message, related: relatedOf(others) }
  }
  const last = bets.at(-1)
  if (!last || bets.length < crowd || owners.size === 0 || bets.length <= owners.size) return null
  const message = `${bets.length} bets at once, and ${owners.size === 1 ? 'one owner' : `${owners.size} owners`} among them. Choose the likeliest, or say who gives up what.`
  return {
    span: last.span,
    family: 'more-than-owners',
    message,
    related: bets.slice(0, -1).map(({ span }) => ({ span, message: 'one of the bets' })),
  }
}

const relatedOf = (bets: readonly PlanNode[]) =>
  bets.slice(0, 20).map(({ span }) => ({ span, message: 'nothing given to this one either' }))

/** A row for each bet by its name. */
function tableFor(bets: readonly PlanNode[]): string[] {
  const rows = bets
    .slice(0, 8)
    .map(({ text, label }) => `| ${label ?? inShort(text, 40).replaceAll('|', '\\|')} | [name] | [days a month] | [amount] |`)
  return ['| Bet | Who leads it | Their time for it | Money |', '|---|---|---|---|', ...rows]
}
