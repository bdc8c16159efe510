// Where a text names rules: in the comments and the front matter that silence them.

import type { Document } from '../../engine/document.ts'
import type { Rule } from '../../engine/rule.ts'
import type { Named } from '../../engine/suppressions/directive.ts'
import { ordersOf } from '../../engine/suppressions/orders.ts'

export function ruleNamesOf(document: Document, rules: readonly Rule[]): Named[] {
  const { orders, idle } = ordersOf(document, rules)
  return [...orders, ...idle].flatMap(({ directive }) => directive.rules).sort((a, b) => a.span.start - b.span.start)
}
