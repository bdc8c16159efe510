// A better wording, as it would stand on the page.

import { applyEdits } from '../../engine/edit.ts'
import type { Entry } from './entries.ts'

/** Longer ones are for the editor. */
const longest = 400

/** The lines of a finding after its first fix, when the fix changes nothing but these lines; `null` when it does more, or only takes away. */
export function betterWording({ finding, file: { text, lines } }: Entry): string | null {
  const [fix] = finding.fixes
  const { start, end } = lines.whole(finding.span)
  if (!fix || fix.edits.some(({ path, span }) => path !== undefined || span.start < start || span.end > end)) return null
  const edits = fix.edits.map(({ span, text: words }) => ({ text: words, span: { start: span.start - start, end: span.end - start } }))
  const after = applyEdits(text.slice(start, end), edits).trim()
  return after === '' || after.length > longest ? null : after
}
