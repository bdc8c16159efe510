// Fences of code (CommonMark 4.5).

import { isBlank, runEnd, skipBlanks } from '../characters.ts'
import { isBlankUntil } from './line.ts'

/** An open fence. */
export interface Fence {
  /** Code of the mark: a backtick or a tilde. */
  readonly mark: number
  /** How many marks open it; as many close it. */
  readonly size: number
  /** The first word after the marks as it is written; empty for none. */
  readonly language: string
}

/** The fence that a line opens whose first character stands at `at`, or null. */
export function openingFence(text: string, at: number, end: number): Fence | null {
  const mark = text.charCodeAt(at)
  const opened = runEnd(text, at, end, mark)
  if (opened - at < 3) return null
  if (mark === 96) for (let index = opened; index < end; index++) if (text.charCodeAt(index) === 96) return null
  const from = Math.min(skipBlanks(text, opened), end)
  let to = from
  while (to < end && !isBlank(text.charCodeAt(to))) to++
  return { mark, size: opened - at, language: text.slice(from, to) }
}

/** True when a line closes the fence. `at`: its first character that is no blank, at most three columns in. */
export function closesFence({ mark, size }: Fence, text: string, at: number, end: number): boolean {
  const closed = runEnd(text, at, end, mark)
  return closed - at >= size && isBlankUntil(text, closed, end)
}
