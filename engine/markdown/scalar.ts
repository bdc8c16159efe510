// Where the characters of a YAML string stand in the source.

import type { Scalar } from 'yaml'
import { Stretches } from './map.ts'

/**
 * Walks value and source `[from, to)` of a scalar side by side: characters that stand for themselves are
 * exact, a folded line break is one piece, an escape is one piece. Should they ever fall out of step,
 * the whole string is one piece.
 */
export function scalarMap(text: string, from: number, to: number, { value, type }: Scalar<string>): Stretches {
  const { start, end } = contentOf(text, from, to, type)
  const map = new Stretches(start)
  let at = start
  for (let index = 0; index < value.length; ) {
    const step = stepAt(text, at, end, value, index, type)
    if (!step) return whole(value, start, end)
    map.add(step.plain, step.from, step.to)
    index += step.plain
    at = step.to
  }
  return map
}

function whole(value: string, start: number, end: number): Stretches {
  const map = new Stretches(start)
  map.add(value.length, start, end)
  return map
}

/** The range without quotation marks, or without the header line of a block scalar. */
function contentOf(text: string, from: number, to: number, type: Scalar.Type | undefined): { start: number; end: number } {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return { start: from + 1, end: Math.max(from + 1, to - 1) }
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return { start: from, end: to }
  let start = text.indexOf('\n', from) + 1
  while (start < to && ' \n\r'.includes(text[start] ?? '')) start++
  return { start, end: to }
}

interface Step {
  readonly plain: number
  readonly from: number
  readonly to: number
}

function stepAt(text: string, at: number, end: number, value: string, index: number, type: Scalar.Type | undefined): Step | null {
  const char = value[index] ?? ''
  if (char === ' ' || char === '\n') {
    const fold = foldAt(text, at, end)
    if (fold > at) return { plain: breaksAt(value, index), from: at, to: fold }
  }
  if (at >= end) return char === '\n' ? { plain: value.length - index, from: end, to: end } : null
  if (type === 'QUOTE_SINGLE' && char === "'" && text.startsWith("''", at)) return { plain: 1, from: at, to: at + 2 }
  if (type === 'QUOTE_DOUBLE' && text[at] === '\\') return escapeAt(text, at, char)
  return text[at] === char ? { plain: 1, from: at, to: at + 1 } : null
}

/** Where the line break at `at` ends, with the blanks around it and empty lines after it; `at` when there is none. */
function foldAt(text: string, at: number, end: number): number {
  let next = at
  while (next < end && ' \t'.includes(text[next] ?? '')) next++
  if (text[next] !== '\n' && text[next] !== '\r') return at
  while (next < end && ' \t\r\n'.includes(text[next] ?? '')) next++
  return next
}

/** How many characters of the value a folded line break stands for: one space, or its run of line breaks with indent. */
function breaksAt(value: string, index: number): number {
  if (value[index] === ' ') return 1
  let next = index
  while (value[next] === '\n') next++
  return next - index
}

function escapeAt(text: string, at: number, char: string): Step | null {
  const width = { x: 4, u: 6, U: 10 }[text[at + 1] ?? ''] ?? 2
  return text[at + 1] === '\n' || text[at + 1] === '\r'
    ? null
    : { plain: width === 10 && char >= '\ud800' ? 2 : 1, from: at, to: at + width }
}
