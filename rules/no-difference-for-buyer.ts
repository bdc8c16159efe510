// Account plans that do not say why this buyer would choose us over their other choices.

import { customerOf } from '../engine/plan/customer.ts'
import { type Factor, factors } from '../engine/plan/factors.lexicon.ts'
import { type Comparison, comparisonOf, type FactorRow } from '../engine/plan/factors.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import { isWorked } from '../engine/plan/worked.ts'
import { defineRule, type Problem } from '../engine/rule.ts'

export default defineRule({
  id: 'no-difference-for-buyer',
  title: 'No difference the buyer would see',
  summary: "An account plan compares us with the buyer's other choices on five factors, in the buyer's eyes.",
  scope: 'segment',
  kinds: ['account-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'single-question',
  absence: { what: "how you differ from the buyer's other choices", rank: 3 },
  families: {
    'not-compared': { severity: 'warning', evidence: 'advice', summary: "The buyer's other choices are not mentioned at all." },
    'only-shortlisted': {
      severity: 'warning',
      evidence: 'advice',
      summary: 'The difference lies in offering and commercials only, or the plan does not speak of value, risk and ease.',
    },
    'too-few': { severity: 'warning', evidence: 'advice', summary: 'Fewer than four of the five factors favour us.' },
    'no-evidence': {
      severity: 'warning',
      evidence: 'advice',
      summary: 'The table of factors holds our own view, with nothing from the buyer.',
    },
    partly: { severity: 'info', evidence: 'advice', summary: 'Some factors, or doing nothing, are left out of the comparison.' },
  },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions and strategies than this are left alone.' },
    factors: { type: 'integer', default: 4, minimum: 1, maximum: 5, description: 'How many of the five factors must favour us.' },
  },
  *check(segment, { minimum, factors: needed }) {
    if (!isWorked(segment, minimum)) return
    const comparison = comparisonOf(segment)
    if (comparison.rows.length >= 4) {
      yield* judged(comparison, needed)
      return
    }
    const whom = customerOf(segment) ?? 'the customer'
    const gap = gapOf(comparison, whom, needed)
    if (!gap) return
    const fixes = sectionToFillIn('Add the five factors to fill in', title, table, segment)
    yield { ...gap, span: comparison.place?.leaf.span ?? segment.title, fixes }
  },
})

const title = 'What is different for the buyer'
const table = [
  '| Factor | Their other choices, and doing nothing | With us | Who is ahead in their eyes | What they said or did |',
  '|---|---|---|---|---|',
  ...['Offering', 'Commercials', 'Value', 'Risk', 'Ease'].map(
    (name) => `| ${name} | [what they would get elsewhere] | [what they get here] | [us / them / even] | [who said it, when] |`,
  ),
]

/** What is missing where there is no table of factors. */
function gapOf({ named, place, nothing }: Comparison, whom: string, needed: number): Omit<Problem, 'span'> | null {
  if (!place) {
    const message = `Nothing says how this differs, in the eyes of ${whom}, from their other choices or from doing nothing. Compare offering, commercials, value, risk and ease, with what they said.`
    return { family: 'not-compared', message }
  }
  const left = factors.filter((factor) => !named.has(factor))
  if (left.length > factors.length - needed) {
    const decides = named.size > 0 && [...named].every((factor) => factor === 'offering' || factor === 'commercials')
    if (decides)
      return {
        family: 'only-shortlisted',
        message: `Compares ${listed([...named])} only, which gets you shortlisted. Say what ${whom} would see as different in value, risk and ease, and how you know.`,
      }
    return {
      family: 'partly',
      message: `Speaks of the other choices of ${whom}, but not of ${listed(left)}. Compare these too, with what they said.`,
    }
  }
  if (!nothing)
    return {
      family: 'partly',
      message: `Compares us with others, not with doing nothing, which ${whom} can always choose. Say what it would cost them.`,
    }
  return null
}

/** What a filled-in table shows. Honest weakness is no fault; a plan that cannot win is worth knowing. */
function* judged({ rows, nothing }: Comparison, needed: number): Iterable<Problem> {
  const [first] = rows
  if (!first) return
  const span = first.name.span
  const ours = rows.filter(({ favours }) => favours === 'us')
  const open = rows.filter(({ favours }) => favours === 'open')
  if (open.length === 0 && ours.length < needed) yield { ...tooFew(rows, ours), span }
  const bare = rows.filter(({ evidence }) => evidence === 'none')
  if (bare.length * 2 > rows.length) {
    const message = `${bare.length} of ${rows.length} factors rest on our own view. Add what the buyer said or did about each, or plan to ask.`
    const related = bare.slice(1).map(({ name }) => ({ span: name.span, message: 'no word from the buyer here either' }))
    yield { family: 'no-evidence', span: (bare[0] ?? first).name.span, message, related }
  }
  if (!nothing)
    yield {
      family: 'partly',
      span,
      message: 'Compares us with others, not with doing nothing, which every buyer can choose. Say what it would cost them.',
    }
}

function tooFew(rows: readonly FactorRow[], ours: readonly FactorRow[]): Omit<Problem, 'span'> {
  const won = ours.map(({ factor }) => factor)
  const related = rows.filter((row) => !ours.includes(row)).map(({ name }) => ({ span: name.span, message: 'not in our favour yet' }))
  if (won.length > 0 && won.every((factor) => factor === 'offering' || factor === 'commercials')) {
    const message = `Ahead on ${listed(won)} only, which gets you shortlisted; value, risk and ease decide. Honest, so use it: change one of these for the buyer, or say when you would stop.`
    return { family: 'only-shortlisted', message, related }
  }
  const message = `${won.length === 0 ? 'None' : `Only ${won.length}`} of the ${rows.length} factors ${won.length < 2 ? 'favours' : 'favour'} us; it takes four to be a different choice. Honest, so use it: change one for the buyer, or say when you would stop.`
  return { family: 'too-few', message, related }
}

function listed(names: readonly Factor[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
