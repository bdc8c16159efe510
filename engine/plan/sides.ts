// Who carries a plan out: the customer, or only we.

import type { LeafView, Segment } from '../document.ts'
import { nothingSaid, ownerColumns } from './accountable.lexicon.ts'
import { customerOf } from './customer.ts'
import { viewsOf } from './details.ts'
import type { PlanNode } from './plan.ts'
import { mutualPlan, ourOwner, ourPeople, theirOwner, theirPeople, theirPlace, theyDo, together } from './sides.lexicon.ts'
import { textsUnder } from './subject.ts'
import { allOf } from './worked.ts'

/** `unknown`: somebody is named whose side the plan does not say. */
export type Side = 'theirs' | 'ours' | 'unknown'

export interface Sided {
  readonly tactic: PlanNode
  readonly side: Side
}

/** The actions of a plan, done ones too, with whose they are; what both do counts as theirs. */
export function sidesOf(segment: Segment): Sided[] {
  const people = peopleOf(segment)
  return allOf('tactic', segment).map((tactic) => ({ tactic, side: sideOf(tactic, viewsOf(tactic, segment), people) }))
}

/** True for a plan that both sides carry out: a mutual action plan, a close plan. */
export function isMutual({ document, title, leaves }: Segment): boolean {
  if (mutualPlan.test(document.text.slice(title.start, title.end)) || mutualPlan.test(document.path.replace(/[-_/.]+/g, ' '))) return true
  return leaves.some(({ section }) => mutualPlan.test(section.title))
}

/** A commitment of theirs that stands outside the actions: a section or a column of what the customer does. */
export function saysWhatTheyDo(segment: Segment): boolean {
  return textsUnder(segment, { titles: theirPlace }).some(({ leaf }) => !nothingSaid.test(leaf.text.trim()))
}

interface People {
  /** First and last names and the customer's own name, lower case. */
  readonly theirs: ReadonlySet<string>
  readonly ours: ReadonlySet<string>
}

function peopleOf(segment: Segment): People {
  const customer = customerOf(segment)
  const named = (titles: RegExp) => textsUnder(segment, { titles }).flatMap(({ leaf }) => namesIn(leaf.text))
  const ours = new Set(named(ourPeople))
  const firm = (customer ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2)
  return { ours, theirs: new Set([...firm, ...named(theirPeople).filter((name) => !ours.has(name))]) }
}

const namesIn = (text: string): string[] => (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).map((name) => name.toLowerCase())

function sideOf(tactic: PlanNode, views: readonly LeafView[], people: People): Side {
  const owner = ownerOf(tactic, views)
  if (owner !== null) {
    const names = namesIn(owner)
    if (names.some((name) => people.theirs.has(name)) || (theirOwner.test(owner) && !ourOwner.test(owner))) return 'theirs'
    if (!ourOwner.test(owner) && !names.some((name) => people.ours.has(name))) return 'unknown'
  }
  return views.some((view) => isTheirs(view, people)) ? 'theirs' : 'ours'
}

function ownerOf({ owner }: PlanNode, views: readonly LeafView[]): string | null {
  const cells = views.flatMap(({ leaf: { cell, text } }) => (cell && ownerColumns.test(cell.header) ? [text] : []))
  const said = [...cells, owner ?? ''].filter((words) => !nothingSaid.test(words.trim()))
  return said.length === 0 ? null : said.join(', ')
}

/** `Dana signs`, `Northgate counts`, `Agree with ...`: the customer has a part in it. */
function isTheirs({ leaf: { text, cell }, section }: LeafView, { theirs }: People): boolean {
  if (theyDo.test(text) || together.test(text) || theirPlace.test(section.title)) return true
  if (cell && theirPlace.test(cell.header) && !nothingSaid.test(text.trim())) return true
  const first = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?(?: \([^)]*\))?(?::| (?:to|will|and)| \p{Ll}+s)\b/u.exec(text)?.[1]
  return first !== undefined && theirs.has(first.toLowerCase())
}
