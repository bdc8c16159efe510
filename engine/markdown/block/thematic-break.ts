// `***`, `- - -`, `___` (CommonMark 4.1).

import { isBlank } from '../characters.ts'
import type { Line } from './line.ts'

/** True when the rest of a line is three or more of one mark `*`, `-` or `_`, with any blanks between. */
export function isThematicBreak(line: Line): boolean {
  const { text, first, end } = line
  const mark = text.charCodeAt(first)
  if ((mark !== 42 && mark !== 45 && mark !== 95) || first < line.noBreak) return false
  let count = 0
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === mark) count++
    else if (!isBlank(code)) {
      line.noBreak = at
      return false
    }
  }
  return count >= 3
}
