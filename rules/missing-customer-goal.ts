// Account plans that know our goal and not the customer's.

import type { Segment } from '../engine/document.ts'
import { placeholdersIn } from '../engine/placeholders.ts'
import { customerOf } from '../engine/plan/customer.ts'
import { goalTitles, goalWords, reasonWords } from '../engine/plan/customer-goal.lexicon.ts'
import { customerGoalOf } from '../engine/plan/customer-goal.ts'
import { saysWhen } from '../engine/plan/dates.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import { type Subject, textsUnder } from '../engine/plan/subject.ts'
import { isWorked } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'

export default defineRule({
  id: 'missing-customer-goal',
  title: "The customer's goal is missing",
  summary: 'An account plan says what the customer wants, why, and by when, before it says what we want.',
  scope: 'segment',
  kinds: ['account-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'focus-on-tactics',
  absence: { what: 'what the customer wants, why, and by when', rank: 1 },
  families: {
    'no-goal': { severity: 'warning', evidence: 'advice', summary: 'Nothing says what the customer wants to reach.' },
    incomplete: { severity: 'info', evidence: 'advice', summary: 'What they want is there, but not why, or not by when.' },
  },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions and strategies than this are left alone.' },
  },
  *check(segment, { minimum }) {
    if (!isWorked(segment, minimum)) return
    const customer = customerOf(segment)
    const found = customerGoalOf(segment)
    if (!found) {
      const whom = customer ?? 'the customer'
      const message = `Nothing says what ${whom} wants to reach, why, and by when. Write it down in their words, or plan the question that will tell you.`
      const fixes = sectionToFillIn("Add the customer's goal to fill in", `What ${whom} wants`, lines, segment)
      yield { span: segment.title, family: 'no-goal', message, fixes }
      return
    }
    const gaps = gapsOf(segment)
    const whom = customer ?? 'they'
    if (gaps.length > 0)
      yield {
        span: found.leaf.span,
        family: 'incomplete',
        message: `Says what ${whom} ${customer ? 'wants' : 'want'}, but not ${gaps.join(' or ')}. Add it in their words.`,
      }
  },
})

const lines = [
  '- **What:** [what will be true for them, in their words]',
  '- **Why:** [what it costs them not to have it]',
  '- **By when:** [their date, and what happens on it]',
]

/** What is missing in the places that are about the customer's goal: why, by when. */
function gapsOf(segment: Segment): string[] {
  const subject: Subject = { titles: goalTitles }
  const views = [...textsUnder(segment, subject), ...segment.leaves.filter(({ leaf }) => goalWords.test(leaf.text))]
  const texts = views.flatMap(({ leaf, section }) => [leaf.text, leaf.cell?.header ?? '', section.title])
  if (views.length === 0 || texts.some((text) => placeholdersIn(text).length > 0)) return []
  const why = texts.some((text) => reasonWords.test(text))
  const when = texts.some((text) => saysWhen(text))
  return [...(why ? [] : ['why']), ...(when ? [] : ['by when'])]
}
