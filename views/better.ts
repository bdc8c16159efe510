// A better wording, as it would stand on the page.

import { applyEdits } from '../engine/edit.ts'
import type { Lines } from '../engine/lines.ts'
import type { Fix } from '../engine/rule.ts'
import type { Span } from '../engine/span.ts'

/** Longer ones are for the editor. */
const longest = 400

/** The lines of a place after a fix, when the fix changes nothing but these lines; `null` when it does more, or only takes away. */
export function betterWording(fix: Fix, place: Span, { text, lines }: { readonly text: string; readonly lines: Lines }): string | null {
  const { start, end } = lines.whole(place)
  if (fix.edits.some(({ path, span }) => path !== undefined || span.start < start || span.end > end)) return null
  const edits = fix.edits.map(({ span, text: words }) => ({ text: words, span: { start: span.start - start, end: span.end - start } }))
  const after = applyEdits(text.slice(start, end), edits).trim()
  return after === '' || after.length > longest ? null : after
}
