// Where a plan says what the customer wants.

import type { LeafView, Segment } from '../document.ts'
import { customerOf } from './customer.ts'
import { goalTitles, goalWords } from './customer-goal.lexicon.ts'
import { speaksOf } from './subject.ts'

/** The first text on what the customer wants to reach, or `null`. */
export function customerGoalOf(segment: Segment): LeafView | null {
  return speaksOf(segment, { titles: goalTitles, words: goalWords }) ?? wantedBy(customerOf(segment), segment)
}

/** `Northgate wants ...`: the account by its name. */
function wantedBy(customer: string | null, segment: Segment): LeafView | null {
  const name = customer?.split(' ')[0]
  if (!name || !/^[\p{L}\d&-]+$/u.test(name)) return null
  const words = new RegExp(
    `\\b${name}\\b(?: \\S+){0,2} (?:wants?|needs?|aims?|plans to|must|has to|is trying|intends?|would like|hopes?|cares?)(?![\\p{L}])`,
    'iu',
  )
  return speaksOf(segment, { titles: /(?!)/, words })
}
