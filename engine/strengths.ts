// What is good already: facts from the model of a text, counted so that those of many texts add up.

import type { Segment } from './document.ts'
import { customerGoalOf } from './plan/customer-goal.ts'
import { comparisonOf } from './plan/factors.ts'
import { allOf, teaches } from './plan/worked.ts'
import { callOf } from './script/call.ts'
import { asks } from './script/evidence.ts'
import { lettersOf } from './script/letters.ts'
import { objectionsOf } from './script/objections.ts'

/** What can be good, in the order in which it is told: what carries the rest comes first. */
const facts = ['customerGoal', 'compared', 'carried', 'serving', 'accountable', 'open', 'answered', 'asked'] as const
export type Fact = (typeof facts)[number]

/** How many there are, and of how many it is true. */
export interface Share {
  readonly of: number
  readonly good: number
}

export type Tally = Readonly<Partial<Record<Fact, Share>>>

/** What is counted in some segments of one text or of many. */
export function tallyOf(segments: readonly Segment[]): Tally {
  return segments.map(talliedIn).reduce(added, {})
}

/** The sum of two. */
export function added(a: Tally, b: Tally): Tally {
  const sums = facts.flatMap((fact) => {
    const shares = [a[fact] ?? [], b[fact] ?? []].flat()
    const sum = (count: (share: Share) => number) => shares.reduce((all, share) => all + count(share), 0)
    return shares.length === 0 ? [] : [[fact, { of: sum(({ of }) => of), good: sum(({ good }) => good) }] as const]
  })
  return Object.fromEntries(sums)
}

function talliedIn(segment: Segment): Tally {
  if (segment.kind === null || segment.template) return {}
  const counted = { ...planFacts(segment), ...scriptFacts(segment) }
  return Object.fromEntries(Object.entries(counted).filter(([, { of }]) => of > 0))
}

const share = <T>(among: readonly T[], holds: (one: T) => boolean): Share => ({ of: among.length, good: among.filter(holds).length })

function planFacts(segment: Segment): Partial<Record<Fact, Share>> {
  const { kind } = segment
  if ((kind !== 'account-plan' && kind !== 'sales-plan') || segment.plan.nodes.length === 0 || teaches(segment)) return {}
  const actions = allOf('tactic', segment)
  const accounts = kind === 'account-plan' ? [segment] : []
  return {
    customerGoal: share(accounts, (plan) => customerGoalOf(plan) !== null),
    compared: share(accounts, (plan) => isCompared(plan)),
    carried: share(actions, ({ serves }) => serves === 'strategy'),
    serving: share(allOf('strategy', segment), ({ serves }) => serves === 'objective'),
    accountable: share(actions, ({ owner, due }) => owner !== null && due !== null),
  }
}

/** A table with four factors or more, each judged, and doing nothing among the choices. */
function isCompared(segment: Segment): boolean {
  const { rows, nothing } = comparisonOf(segment)
  return nothing && rows.filter(({ favours, evidence }) => favours !== 'open' && evidence === 'given').length >= 4
}

function scriptFacts(segment: Segment): Partial<Record<Fact, Share>> {
  const { kind, script } = segment
  if (kind !== 'call-script' && kind !== 'message' && kind !== 'playbook') return {}
  const call = callOf(segment)
  return {
    open: share(call ? script.questions.filter(({ role }) => role === 'rep') : [], ({ open }) => open),
    answered: share(objectionsOf(segment), ({ answered }) => answered),
    asked: share([...(call ? [call.rep] : []), ...lettersOf(segment).map((letter) => [letter])], (turns) =>
      turns.some((turn) => asks(turns.length === 1 ? { ...turn, opens: false } : turn)),
    ),
  }
}

interface Wording {
  /** Said of a single one; where there is none, one alone is no news. */
  readonly one?: string
  /** Said when it is true of all, and after "5 of 6" when of most. */
  readonly all: string
  readonly some: string
}

const wordings: Readonly<Record<Fact, Wording>> = {
  customerGoal: {
    one: 'it says what the customer wants',
    all: 'every account plan says what the customer wants',
    some: 'account plans say what the customer wants',
  },
  compared: {
    one: "it compares the offer with the buyer's other choices, doing nothing included",
    all: "every account plan compares the offer with the buyer's other choices",
    some: "account plans compare the offer with the buyer's other choices",
  },
  carried: { all: 'every action serves a strategy', some: 'actions serve a strategy' },
  serving: { one: 'the strategy serves a goal', all: 'every strategy serves a goal', some: 'strategies serve a goal' },
  accountable: { all: 'every action has an owner and a date', some: 'actions have an owner and a date' },
  open: { all: 'every question is open', some: 'questions are open' },
  answered: { one: 'the objection has an answer', all: 'every objection has an answer', some: 'objections have an answer' },
  asked: { one: 'it ends with an ask', all: 'every call and message has an ask', some: 'calls and messages have an ask' },
}

/** What is true of fewer is nothing to be proud of. */
const fair = 0.6

/** What is good, as clauses without a full stop, what carries the rest first: `5 of 6 actions serve a strategy`. */
export function goodIn(tally: Tally): string[] {
  return facts.flatMap((fact) => {
    const { of, good } = tally[fact] ?? { of: 0, good: 0 }
    const { one, all, some } = wordings[fact]
    if (of === 0 || good < of * fair) return []
    if (of === 1) return one ?? []
    return good === of ? all : `${good} of ${of} ${some}`
  })
}
