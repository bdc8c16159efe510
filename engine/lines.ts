// From offsets to lines and back. Line breaks are LF, CRLF and CR, as in LSP.

import { firstThat } from './halving.ts'
import type { Span } from './span.ts'

/** A place counted from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where the lines of a text begin. */
export interface Lines {
  /** Number of lines; an empty text has one. */
  readonly count: number
  position(offset: number): Position
  /** Offset of the first character of a line, 1-based. */
  start(line: number): number
  /** Offset just past the last character of a line, before its line break. */
  end(line: number): number
  /** Span of the lines that hold the span, with the line break of the last one. */
  whole(span: Span): Span
}

/** Offset of the line break at or after `start`, or the end of the text. */
export function lineEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}

/** Offset just behind the line break before `at`, or the start of the text. */
export function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--
  return start
}

/** Where the line above the one that begins at `start` begins; the first line has none above it and gives 0. */
export function lineAbove(text: string, start: number): number {
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1
  return lineStart(text, Math.max(0, end))
}

/** The text without a byte order mark, its lines ended by LF alone: what a text is does not hang on these. Offsets do not hold in it. */
export function withPlainLines(text: string): string {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return bare.includes('\r') ? bare.replaceAll(/\r\n?/g, '\n') : bare
}

/** The lines of `text`: found on first use, all look-ups afterwards are a binary search. */
export const linesOf = (text: string): Lines => new LineStarts(text)

function startsOf(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

class LineStarts implements Lines {
  readonly #text: string
  #found: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  get #starts(): readonly number[] {
    this.#found ??= startsOf(this.#text)
    return this.#found
  }

  get count(): number {
    return this.#starts.length
  }

  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length))
    const line = firstThat(this.#starts.length, (next) => (this.#starts[next] ?? 0) > at)
    return { line, column: at - (this.#starts[line - 1] ?? 0) + 1 }
  }

  start(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length
  }

  end(line: number): number {
    let at = line < this.#starts.length ? this.start(line + 1) : this.#text.length
    if (line >= this.#starts.length) return at
    if (this.#text.charCodeAt(at - 1) === 10) at--
    if (this.#text.charCodeAt(at - 1) === 13) at--
    return at
  }

  whole(span: Span): Span {
    const first = this.position(span.start).line
    const last = this.position(Math.max(span.start, span.end - 1)).line
    return { start: this.start(first), end: this.start(last + 1) }
  }
}
