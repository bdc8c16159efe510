// Comments and front matter that silence findings; unused, unknown and expired ones are findings themselves.

import type { Accepted } from './accepted.ts'
import type { Document } from './document.ts'
import type { FormerName } from './former.ts'
import { engineRules } from './own.ts'
import type { Finding, Rule } from './rule.ts'
import type { Settings } from './settings.ts'
import type { Span } from './span.ts'
import { Fragments } from './suppressions/fragment.ts'
import { type Order, type Orders, ordersOf, type Searched, silences } from './suppressions/orders.ts'
import { isExpired, reportOn } from './suppressions/report.ts'

/** A finding that a comment, the front matter or a reviewer silenced. */
export interface Suppressed {
  readonly finding: Finding
  readonly reason: string | null
  /** The entry of the list of accepted sentences that did it. */
  readonly accepted?: Accepted
  /** The baseline has it. */
  readonly known?: true
}

/** Splits the findings into those that stay and those that the text silences; adds findings about the silencing itself. */
export function suppress(
  document: Document,
  findings: readonly Finding[],
  rules: readonly Rule[],
  settings: Settings,
): { kept: Finding[]; suppressed: Suppressed[]; formerNames: FormerName[] } {
  if (!settings.inlineConfig || document.kinds.length === 0) return { kept: [...findings], suppressed: [], formerNames: [] }
  const known = [...rules, ...engineRules]
  const orders = ordersOf(document, known)
  const searched = { document, fragments: new Fragments(document.text) }
  const silencer = new Silencer(orders, searched, settings)
  const kept = findings.filter((finding) => !silencer.silence(finding, false))
  const subject = { ...searched, rules: known, settings }
  // Named outright, our own rules can be silenced too; a comment for all rules must not hide that it is for nothing.
  const reports = reportOn(orders, silencer.uses, subject)
  const ours = reports.filter((finding) => !silencer.silence(finding, true))
  return { kept: [...kept, ...ours], suppressed: silencer.suppressed, formerNames: formerNamesIn(orders) }
}

/** Former ids that comments and front matter name, in source order. */
const formerNamesIn = ({ orders, idle }: Orders): FormerName[] =>
  [...orders, ...idle]
    .flatMap(({ directive }) => directive.rules)
    .flatMap(({ renamed, span }) => (renamed ? [{ renamed, span }] : []))
    .sort((a, b) => a.span.start - b.span.start)

/** The reason for which the text silences a rule at a place (`null`: none is given); undefined when it does not. For rules that look across files. */
export function silencingIn(
  document: Document,
  rules: readonly Rule[],
  settings: Settings,
): (rule: string, span: Span) => string | null | undefined {
  if (!settings.inlineConfig) return () => undefined
  const { orders: all } = ordersOf(document, rules)
  const orders = all.filter((order) => !isExpired(order, settings))
  const searched = { document, fragments: new Fragments(document.text) }
  return (rule, span) => {
    const { line } = document.lines.position(span.start)
    return orders.find((order) => silences(order, { rule, span }, line, searched))?.directive.reason
  }
}

class Silencer {
  readonly uses = new Map<Order, Set<string>>()
  readonly suppressed: Suppressed[] = []
  readonly #orders: readonly Order[]
  readonly #searched: Searched

  constructor({ orders }: Orders, searched: Searched, settings: Settings) {
    this.#orders = orders.filter((order) => !isExpired(order, settings))
    this.#searched = searched
  }

  /** True, and noted, when an order is for the finding; `byName`: only one that names its rule. */
  silence(finding: Finding, byName: boolean): boolean {
    const { line } = this.#searched.document.lines.position(finding.span.start)
    const order = this.#orders.find((each) => (!byName || each.directive.rules.length > 0) && silences(each, finding, line, this.#searched))
    if (!order) return false
    const used = this.uses.get(order) ?? new Set()
    this.uses.set(order, used.add(finding.rule))
    this.suppressed.push({ finding, reason: order.directive.reason })
    return true
  }
}
