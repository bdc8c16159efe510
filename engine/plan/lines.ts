// What kind of line a line is: an instruction, an outcome, a remark, a name of a group.

import { perContentWith } from '../markdown/content.ts'
import type { Leaf } from '../markdown/leaf.ts'
import type { Span } from '../span.ts'
import { type Names, namingOf } from './titles.ts'
import { actionVerbs, afterVerb, nounVerbs, outcomeVerbs } from './verbs.lexicon.ts'

/** The first words from a plain offset on, lower case. */
function opening(text: string, from: number): string[] {
  return [...text.slice(from, from + 80).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].slice(0, 2).map(([word]) => word.toLowerCase())
}

function commands([first = '', second = '']: readonly string[]): boolean {
  return actionVerbs.has(first) || (nounVerbs.has(first) && (afterVerb.has(second) || /^\d/.test(second)))
}

/** Whether the line tells somebody to do something, at its beginning or after a bold lead. */
export const imperative = perContentWith(({ text }, start: number): boolean => {
  if (commands(opening(text, start))) return true
  const after = afterLead(text, start)
  return after !== null && commands(opening(text, after))
})

/** Whether the line begins with a verb of reaching: `Grow ...`, `Reduce ...`. */
export function outcome(leaf: Leaf, start: number): boolean {
  const [first = ''] = opening(leaf.text, start)
  return outcomeVerbs.has(first)
}

/** `**Lead**: words`, `Lead - words`: where the words begin. */
function afterLead(text: string, start: number): number | null {
  const found = /[:：—–](?=\s)|\s-\s/.exec(text.slice(start, start + 70))
  return found ? start + found.index + found[0].length : null
}

/** `./plans/north`, `sales/2027/north`, `plans/north`, `north.md`; "Twitter/X" is none. */
const pathOrUrl =
  /^(?:https?:\/\/\S+|(?:[.~]{0,2}|@[\w-]+)(?:\/[\w@.~-]+)+\/?|[\w@.~-]+(?:\/[\w@.~-]+){2,}\/?|[a-z\d@.~_-]+\/[a-z\d@.~_-]+\/?|\S+\.(?:md|ts|js|py|json|csv|pdf|html?|docx?|xlsx?))$/

/** A question, a link, a path, a struck-out line, a field with nothing in it: no statement of the plan. */
export function isAside(leaf: Leaf, { start, end }: Span, ticked: boolean): boolean {
  const words = leaf.text.slice(start, end)
  if (!/\p{L}{2}/u.test(words) || pathOrUrl.test(words) || /[:：]$/.test(words.slice(-1))) return true
  if (/[?？]["”)]*$/.test(words.slice(-4)) && !ticked) return true
  return leaf.marks.some(
    (mark) => (mark.type === 'delete' || mark.type === 'link' || mark.type === 'code') && mark.start <= start && mark.end >= end,
  )
}

/** "These rank for ...", "It shows ...": says something of the line before it, and is nothing to do. */
export function isComment({ text }: Leaf, start: number): boolean {
  return /^(?:these|they|there|it|that|it's|they're|that's|there's|here's|this (?:is|was|will|makes|gives|helps|means|lets|keeps|shows))\b/i.test(
    text.slice(start, start + 40).replaceAll('’', "'"),
  )
}

/** `2 account executives`, `SDR x 3`: who works there, in a list called a strategy. */
export function isStaffing({ text }: Leaf, start: number): boolean {
  return staff.test(text.slice(start, start + 80))
}

const people =
  '(?:reps?|sdrs?|bdrs?|aes?|csms?|executives?|managers?|engineers?|hires?|sellers?|salespeople|people|ftes?|directors?|associates?|consultants?|interns?|headcount)'
const staff = new RegExp(
  String.raw`^(?:\d+(?:\s?[-–x×]\s?\d*)?|one|two|three|four|five)\s+(?:[\w-]+ ){0,3}${people}\b|\b${people}\s*(?:[x×:(–-]\s*)+\d+\b`,
  'i',
)

/** `Contract signed`, `Four pilots up and running`: how things are in the end. */
export function isState({ text }: Leaf): boolean {
  return text.length <= fewCharacters && state.test(text)
}

const state = /\p{L}.* (?:\p{L}{2,}ed|won|built|met|sold|live|ready|done|in place|running)(?: up| off| in| on| out)?\W*$/iu

/** `3-5 marinas`, `40+ berths`. */
export function isCount({ text }: Leaf): boolean {
  return text.length <= fewCharacters && /^\W{0,3}\d/.test(text)
}

/** A result is named in a line of at most so many characters. */
const fewCharacters = 60

/** `Week 1:`, `Before the call:`, `Tactics:` with items below: names them, says nothing itself. */
export function isGroup(leaf: Leaf, hasItems: boolean, names: Names): boolean {
  if (!hasItems) return false
  const text = leaf.text.trimEnd()
  const { form, rest } = namingOf(text, names)
  return text.endsWith(':') || (form === 'time' && rest === null)
}
