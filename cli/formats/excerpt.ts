// The line of a finding with carets under its words.

import type { Lines } from '../../engine/lines.ts'
import type { Span } from '../../engine/span.ts'
import { plain, widthOf } from '../terminal.ts'

export interface Excerpt {
  readonly line: string
  readonly carets: string
}

/** Long lines are cut around the finding; this many columns are shown. */
const room = 100
const before = 30

/** `null` for a finding on an empty line. */
export function excerptOf(text: string, span: Span, lines: Lines): Excerpt | null {
  const { line } = lines.position(span.start)
  const start = lines.start(line)
  const end = lines.end(line)
  const last = Math.min(Math.max(span.end, span.start + 1), end)
  if (text.slice(start, end).trim() === '') return null
  const from = end - start <= room ? start : whole(text, Math.max(start, Math.min(span.start - before, end - room)))
  const to = Math.min(end, whole(text, from + room))
  const head = shown(text.slice(from, span.start), from > start)
  const words = shown(text.slice(span.start, Math.min(last, to)), false)
  const tail = shown(text.slice(Math.min(last, to), to), false)
  const lead = head.length - head.trimStart().length
  return {
    line: `${head}${words}${tail}${to < end ? '…' : ''}`.slice(lead),
    carets: ' '.repeat(widthOf(head.slice(lead))) + '^'.repeat(Math.max(1, widthOf(words))),
  }
}

const shown = (text: string, isCut: boolean): string => (isCut ? '…' : '') + plain(text).replaceAll('\t', ' ')

/** Not between the halves of one sign. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at)
