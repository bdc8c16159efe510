// Comments and front matter that silence findings; unused, unknown and expired ones are findings themselves.

import type { Document } from './document.ts'
import type { Finding, Rule } from './rule.ts'
import type { Settings } from './settings.ts'
import { type Order, type Orders, ordersOf, silences } from './suppressions/orders.ts'
import { isExpired, reportOn } from './suppressions/report.ts'
import { suppressionRules } from './suppressions/rules.ts'

export { suppressionRules } from './suppressions/rules.ts'

/** A finding that a comment or the front matter silenced. */
export interface Suppressed {
  readonly finding: Finding
  readonly reason: string | null
}

/** Splits the findings into those that stay and those that the text silences; adds findings about the silencing itself. */
export function suppress(
  document: Document,
  findings: readonly Finding[],
  rules: readonly Rule[],
  settings: Settings,
): { kept: Finding[]; suppressed: Suppressed[] } {
  if (!settings.inlineConfig || document.segments.every(({ kind }) => kind === null)) return { kept: [...findings], suppressed: [] }
  const orders = ordersOf(document)
  const silencer = new Silencer(orders, document, settings)
  const kept = findings.filter((finding) => !silencer.silence(finding, false))
  const subject = { document, rules: [...rules, ...suppressionRules], settings }
  // Named outright, our own rules can be silenced too; a comment for all rules must not hide that it is for nothing.
  const reports = reportOn(orders, silencer.uses, subject)
  const ours = reports.filter((finding) => !silencer.silence(finding, true))
  return { kept: [...kept, ...ours], suppressed: silencer.suppressed }
}

class Silencer {
  readonly uses = new Map<Order, Set<string>>()
  readonly suppressed: Suppressed[] = []
  readonly #orders: readonly Order[]
  readonly #document: Document

  constructor({ orders }: Orders, document: Document, settings: Settings) {
    this.#orders = orders.filter((order) => !isExpired(order, settings))
    this.#document = document
  }

  /** True, and noted, when an order is for the finding; `byName`: only one that names its rule. */
  silence(finding: Finding, byName: boolean): boolean {
    const { line } = this.#document.lines.position(finding.span.start)
    const order = this.#orders.find((each) => (!byName || each.directive.rules.length > 0) && silences(each, finding, line, this.#document))
    if (!order) return false
    const used = this.uses.get(order) ?? new Set()
    this.uses.set(order, used.add(finding.rule))
    this.suppressed.push({ finding, reason: order.directive.reason })
    return true
  }
}
