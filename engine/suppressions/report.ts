// What is to be said about the silencing itself.

import { isActive, stamped } from '../findings.ts'
import { nearest } from '../names.ts'
import type { Finding, Fix, Problem, Rule } from '../rule.ts'
import { type Settings, severityOf } from '../settings.ts'
import type { Span } from '../span.ts'
import { removeComment, removeRule } from './cleanup.ts'
import type { Named } from './directive.ts'
import { type Order, type Orders, rangeOf, type Searched } from './orders.ts'
import { expired, malformed, suppressionRules, unknown, unused } from './rules.ts'

/** What was silenced, by whom. */
export type Uses = ReadonlyMap<Order, ReadonlySet<string>>

export interface Subject extends Searched {
  /** The rules that were run, ours included. */
  readonly rules: readonly Rule[]
  readonly settings: Settings
}

export const isExpired = ({ directive }: Order, { today }: Settings): boolean =>
  directive.until !== null && today !== undefined && directive.until < today

/** Findings about comments that cannot be read, name no rule, have run out or silence nothing. */
export function reportOn({ orders, failed, idle }: Orders, uses: Uses, subject: Subject): Finding[] {
  const say = (rule: Rule, problem: Problem) => stamped(rule, problem, subject.settings)
  return [
    ...failed.flatMap(({ span, problem }) => say(malformed, { span, message: problem })),
    ...[...orders, ...idle].flatMap((order) => unknowns(order, subject).flatMap((problem) => say(unknown, problem))),
    ...idle.flatMap((order) =>
      say(unused, { span: order.span, message: 'Nothing is turned off here; remove the comment.', fixes: removal(order, subject) }),
    ),
    ...orders.flatMap((order) =>
      isExpired(order, subject.settings)
        ? say(expired, expiry(order, subject))
        : unusedIn(order, uses, subject).flatMap((problem) => say(unused, problem)),
    ),
  ]
}

const isKnown = ({ id }: Named, { rules }: Subject): boolean => rules.some((rule) => rule.id === id)

function unknowns({ directive, comment }: Order, subject: Subject): Problem[] {
  const ids = subject.rules.map(({ id }) => id)
  return directive.rules
    .filter((rule) => !isKnown(rule, subject))
    .map(({ id, span }) => {
      const near = nearest(id, ids)
      const fixes: Fix[] = near && comment ? [{ title: `Write \`${near}\``, safe: false, edits: [{ span, text: near }] }] : []
      return { span, message: `There is no rule \`${id}\`${near ? `; did you mean \`${near}\`?` : '.'}`, fixes }
    })
}

function expiry(order: Order, subject: Subject): Problem {
  const message = `This held until ${order.directive.until}; look at the text again, then remove the comment or give it a new day.`
  return { span: order.span, message, fixes: removal(order, subject).map((fix) => ({ ...fix, safe: false })) }
}

/** Rules that are off or look across files are not spoken of, for they might find something elsewhere; nor are those about silencing, which come last. */
function unusedIn(order: Order, uses: Uses, subject: Subject): Problem[] {
  const { directive, span } = order
  const used = uses.get(order) ?? new Set()
  if (directive.rules.length === 0) {
    return used.size > 0 || subject.rules.some((rule) => looksAcross(rule) && isActive(rule, subject.settings))
      ? []
      : [{ span, message: `${why(order, subject, 'No rule finds anything')}; remove the comment.`, fixes: removal(order, subject) }]
  }
  const idle = directive.rules.filter((rule) => !used.has(rule.id) && isKnown(rule, subject) && !isOff(rule, subject) && !isOurs(rule))
  const all = idle.length === directive.rules.length
  return idle.map((rule) => ({
    span: directive.rules.length === 1 && order.comment ? span : rule.span,
    message: `${why(order, subject, `\`${rule.id}\` finds nothing`)}; remove ${all && idle.length === 1 ? 'the comment' : 'its name'}.`,
    fixes: all ? removal(order, subject) : order.comment ? [removeRule(rule, directive.rules)] : [],
  }))
}

function why({ directive, lines }: Order, { document, fragments }: Subject, nothing: string): string {
  const range: Span = rangeOf(lines, document)
  const { fragment } = directive
  return fragment !== null && !fragments.touches(range, fragment, range) ? `"${fragment}" does not stand here` : `${nothing} here`
}

const isOurs = ({ id }: Named): boolean => suppressionRules.some((rule) => rule.id === id)

function isOff({ id }: Named, { rules, settings }: Subject): boolean {
  const rule = rules.find((known) => known.id === id)
  return rule !== undefined && (looksAcross(rule) || severityOf(rule, undefined, settings) === 'off')
}

/** What such a rule finds is not known yet when one text is looked at. */
const looksAcross = ({ scope }: Rule): boolean => scope === 'workspace'

function removal({ comment }: Order, { document }: Subject): Fix[] {
  return comment ? [removeComment(comment, document)] : []
}
