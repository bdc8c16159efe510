// Where a plan says what the customer wants, and which of its goals are the customer's own.

import type { LeafView, Segment } from '../document.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { customerOf } from './customer.ts'
import { goalTitles, goalWords, theirGoalTitles } from './customer-goal.lexicon.ts'
import { perName } from './per-name.ts'
import { speaksOf, textsUnder } from './subject.ts'

const goalNames = '(?:goals?|objectives?|priorit(?:y|ies)|aims?|wants?)'

/** The first text on what the customer wants to reach, or `null`. */
export function customerGoalOf(segment: Segment): LeafView | null {
  return speaksOf(segment, { titles: goalTitles, words: goalWords }) ?? wantedBy(customerOf(segment), segment)
}

/** `Northgate wants ...`: the account by its name. */
function wantedBy(customer: string | null, segment: Segment): LeafView | null {
  const name = customer?.split(' ')[0]
  if (!name || !/^[\p{L}\d&-]+$/u.test(name)) return null
  return speaksOf(segment, { titles: nothing, words: wanting(name) })
}

const nothing = /(?!)/

/** The same name gives the same pattern, so that what it finds in a leaf is kept. */
const wanting = perName(
  (name) =>
    new RegExp(
      `\\b${name}\\b(?: \\S+){0,2} (?:wants?|needs?|aims?|plans to|must|has to|is trying|intends?|would like|hopes?|cares?)(?![\\p{L}])`,
      'iu',
    ),
)

/** What stands under a name of the customer's own goals: `Customer objectives`, `Northgate's goals`. We have no strategy for those; they do. */
export function theirGoalsOf(segment: Segment): ReadonlySet<Leaf> {
  if (segment.kind !== 'account-plan') return new Set()
  const titles = [theirGoalTitles, ...ownedBy(customerOf(segment))]
  return new Set(titles.flatMap((names) => textsUnder(segment, { titles: names })).map(({ leaf }) => leaf))
}

function ownedBy(customer: string | null): RegExp[] {
  const name = customer?.split(' ')[0]
  if (!name || !/^[\p{L}\d&-]+$/u.test(name)) return []
  return [owning(name)]
}

const owning = perName((name) => {
  const owner = `${name}(?: [\\p{L}&-]+){0,2}(?:['’]s?)?`
  return new RegExp(`^[^\\p{L}]*(?:what )?${owner} (?:own |top |business |strategic )*${goalNames}(?![\\p{L}])`, 'iu')
})
