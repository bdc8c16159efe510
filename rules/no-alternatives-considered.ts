// Plans whose bet is the only one that anybody seems to have thought of.

import type { Segment } from '../engine/document.ts'
import { inShort } from '../engine/plan/complete.ts'
import { detailsOf } from '../engine/plan/details.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { speaksOf } from '../engine/plan/subject.ts'
import { allOf, isWorked } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'
import { otherTitles, otherWords, reasonTitles, reasonWords } from './no-alternatives-considered.lexicon.ts'

export default defineRule({
  id: 'no-alternatives-considered',
  title: 'The only bet on the table',
  summary: 'A plan says which other bets were weighed, and why this one was chosen.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  families: {
    'not-weighed': { severity: 'info', evidence: 'advice', summary: 'Neither other bets nor a reason for this one.' },
    'only-reason': { severity: 'hint', evidence: 'advice', summary: 'A reason for this bet, and no other one beside it.' },
  },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions and strategies than this are left alone.' },
  },
  absence: { what: 'which other bets were weighed', rank: 8 },
  *check(segment, { minimum }) {
    const strategies = allOf('strategy', segment)
    const [first] = strategies
    if (!first || !isWorked(segment, minimum) || speaksOf(segment, { titles: otherTitles, words: otherWords })) return
    const fixes = sectionToFillIn('Add the other bets to fill in', 'Bets we weighed', tableFor(strategies), segment)
    const bet =
      strategies.length === 1
        ? nameOnly.test(first.text)
          ? 'this way'
          : `"${inShort(first.text)}"`
        : `the ${strategies.length} strategies`
    if (isExplained(strategies, segment)) {
      const message = `Says why, but not what else was on the table. Name two or three other bets, and why they were less likely to get there.`
      yield { span: segment.title, family: 'only-reason', message, fixes }
      return
    }
    const message = `Nothing says why ${bet} and not another way. Name two or three other bets, and why this one was the likeliest to get there.`
    yield { span: segment.title, family: 'not-weighed', message, fixes }
  },
})

/** A heading that only names the place where the bet stands. */
const nameOnly = /(?:strategy|strategies|approach|pillars?)$/i

function isExplained(strategies: readonly PlanNode[], segment: Segment): boolean {
  if (speaksOf(segment, { titles: reasonTitles })) return true
  return strategies.some(
    (strategy) => reasonWords.test(strategy.leaf.text) || detailsOf(strategy, segment).some(({ leaf }) => reasonWords.test(leaf.text)),
  )
}

/** The chosen bets by name, and two to compare with. */
function tableFor(strategies: readonly PlanNode[]): string[] {
  const chosen = strategies
    .slice(0, 3)
    .map(({ text, label }) => `| ${label ?? inShort(text, 40).replaceAll('|', '\\|')} | [what makes it likely to work] | chosen: [why] |`)
  const other = '| [another way to the same goal] | [what speaks for it] | [why not, or not now] |'
  return ['| Way to the goal | For it | Decision |', '|---|---|---|', ...chosen, other, other]
}
