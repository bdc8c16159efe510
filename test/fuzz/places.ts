// Where a place of a text is after edits.

import type { Edit } from '../../engine/rule.ts'

/** Moves offsets of the text before into the text after; what stood in a replaced span is where the span began. */
export function through(edits: readonly Edit[]): (at: number) => number {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start)
  return (at) => {
    let by = 0
    for (const { span, text } of sorted) {
      if (span.end <= at) by += text.length - (span.end - span.start)
      else if (span.start < at) return span.start + by
    }
    return at + by
  }
}
