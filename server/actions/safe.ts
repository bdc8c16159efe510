// All safe fixes of a text at once.

import type { Edit, Finding } from '../../engine/rule.ts'
import { overlaps } from '../../engine/span.ts'

/** The edits of the first safe fix of every finding. A fix of which one edit would touch another fix's is left for the next time. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = []
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe)
    if (fix && !fix.edits.some(({ span }) => taken.some((other) => overlaps(span, other.span)))) taken.push(...fix.edits)
  }
  return taken
}
