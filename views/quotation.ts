// The line of a place, with its words apart.

import type { Lines } from '../engine/lines.ts'
import type { Span } from '../engine/span.ts'

/** More than this before or after the words is left out. */
const around = 160
const longest = 600

export interface Quotation {
  readonly before: string
  /** Those of the place that stand in its first line. */
  readonly words: string
  readonly after: string
}

/** `null` where the line is blank. */
export function quotationOf({ start, end }: Span, { text, lines }: { readonly text: string; readonly lines: Lines }): Quotation | null {
  const { line } = lines.position(start)
  const from = lines.start(line)
  const to = lines.end(line)
  if (text.slice(from, to).trim() === '') return null
  const last = Math.min(Math.max(end, start), to, start + longest)
  const before = start - from > around ? `…${text.slice(start - around, start)}` : text.slice(from, start)
  const after = to - last > around ? `${text.slice(last, last + around)}…` : text.slice(last, to)
  return { before: before.trimStart(), words: text.slice(start, last), after }
}
