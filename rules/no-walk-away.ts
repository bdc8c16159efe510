// Plans that never say for whom this is not, or when to stop.

import type { Section, Segment } from '../engine/document.ts'
import { customerOf } from '../engine/plan/customer.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import { speaksOf } from '../engine/plan/subject.ts'
import { isWorked, sectionsIn } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'
import { limitTitles, limitWords } from './no-walk-away.lexicon.ts'

export default defineRule({
  id: 'no-walk-away',
  title: 'No point at which you stop',
  summary: 'A plan says for whom it is not, or what would make you stop.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'hint',
  evidence: 'advice',
  source: 'productive-action',
  options: {
    minimum: { type: 'integer', default: 5, minimum: 1, description: 'Plans with fewer actions and strategies than this are left alone.' },
  },
  absence: { what: 'when to stop, or for whom this is not', rank: 10 },
  *check(segment, { minimum }) {
    if (!isWorked(segment, minimum) || saysWhen(segment)) return
    const account = segment.kind === 'account-plan'
    const whom = customerOf(segment) ?? 'this customer'
    const message = account
      ? `Nothing says what would make you stop. Write down what ${whom} would have to say or do, or leave undone, for you to spend the time elsewhere.`
      : 'Nothing says for whom this is not, or when you would stop. Name the customers you leave alone, and the sign that the plan does not work.'
    const lines = account ? stops : [limits, ...stops]
    yield { span: segment.title, message, fixes: sectionToFillIn('Add when to stop, to fill in', 'When we stop', lines, segment) }
  },
})

/** Whom one leaves alone is often listed with crosses, as what not to do: the heading is enough. */
function saysWhen(segment: Segment): boolean {
  const isTitle = (section: Section) =>
    section.heading !== null && section.heading.span.start !== segment.title.start && limitTitles.test(section.title)
  return sectionsIn(segment).some(isTitle) || speaksOf(segment, { titles: limitTitles, words: limitWords }) !== null
}

const limits = '- **Not for:** [customers who would be better off without us, and how we tell]'
const stops = ['- **We stop when:** [what we would see, and by when]', '- **Then:** [what we tell them, and where the time goes]']
