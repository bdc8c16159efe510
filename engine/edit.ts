// The one place that changes text: applies, inserts and moves.

import type { Edit } from './rule.ts'

/** The text after all edits. Edits are offsets into `text`, in any order; throws when two overlap or one lies outside. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let at = 0
  for (const { span, text: replacement } of sorted) {
    if (span.start < at || span.end > text.length || span.end < span.start)
      throw new Error(`the edit at ${span.start} overlaps another or lies outside the text`)
    result += text.slice(at, span.start) + replacement
    at = span.end
  }
  return result + text.slice(at)
}
