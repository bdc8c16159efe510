// All safe fixes of a text at once, with the result that the command line's `--fix` would have.

import { applyEdits } from '../../engine/edit.ts'
import { fix, safeEdits as onePass, withLineEnds } from '../../engine/fix.ts'
import type { Report } from '../../engine/lint.ts'
import type { Edit } from '../../engine/rule.ts'
import type { Check } from '../checks.ts'

/** Whether there is anything safe to fix. */
export const hasSafeEdits = ({ findings }: Check): boolean => onePass(findings).edits.length > 0

/** `lint` looks at another text of the same document. Small edits when one round of fixes is enough, which leaves cursors and marks in their places; else one edit of the stretch that changes. */
export function safeEdits({ document, findings }: Check, lint: (text: string) => Report): readonly Edit[] {
  const { edits } = onePass(findings)
  if (edits.length === 0) return []
  const text = document.getText()
  const fixed = fix(text, lint)
  return applyEdits(text, withLineEnds(edits, text)) === fixed.text ? edits : [difference(text, fixed.text)]
}

/** One edit that makes `after` of `before`: whole lines, so that no line end and no sign of two code units is cut. */
function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  start = before.lastIndexOf('\n', start - 1) + 1
  let same = 0
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  const lineEnd = before.indexOf('\n', before.length - same)
  same = lineEnd < 0 ? 0 : before.length - lineEnd - 1
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) }
}
