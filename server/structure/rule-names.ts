// Where a text names rules: in the comments and the front matter that silence them.

import type { Document } from '../../engine/document.ts'
import type { Named } from '../../engine/suppressions/directive.ts'
import { ordersOf } from '../../engine/suppressions/orders.ts'

export function ruleNamesOf(document: Document): Named[] {
  const { orders, idle } = ordersOf(document)
  return [...orders, ...idle].flatMap(({ directive }) => directive.rules).sort((a, b) => a.span.start - b.span.start)
}
