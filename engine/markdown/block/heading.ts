// `# One` and underlines of headings (CommonMark 4.2 and 4.3).

import { isBlank, runEnd, skipBlanks, trimEnd } from '../characters.ts'
import { isBlankUntil } from './line.ts'

const hash = 35

/** An opening `#` to `######`: its level and where its words stand (an empty range for none); null for no heading. */
export interface AtxHeading {
  readonly depth: number
  readonly from: number
  readonly to: number
}

export function atxHeading(text: string, at: number, end: number): AtxHeading | null {
  const opened = runEnd(text, at, end, hash)
  const depth = opened - at
  if (depth < 1 || depth > 6 || (opened < end && !isBlank(text.charCodeAt(opened)))) return null
  const from = Math.min(skipBlanks(text, opened), end)
  return { depth, from, to: withoutClosing(text, from, end) }
}

/** The end of the words: before blanks, and before a closing run of `#` that follows a blank. */
function withoutClosing(text: string, from: number, end: number): number {
  const last = trimEnd(text, from, end)
  let run = last
  while (run > from && text.charCodeAt(run - 1) === hash) run--
  if (run === last) return last
  if (run === from) return from
  return isBlank(text.charCodeAt(run - 1)) ? trimEnd(text, from, run) : last
}

/** 1 for a line of `=`, 2 for one of `-`, else 0. */
export function underlineDepth(text: string, at: number, end: number): 0 | 1 | 2 {
  const mark = text.charCodeAt(at)
  if (mark !== 61 && mark !== 45) return 0
  return isBlankUntil(text, runEnd(text, at, end, mark), end) ? (mark === 61 ? 1 : 2) : 0
}
