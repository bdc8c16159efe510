// Where the words of a comment stand in the source: a comment of several lines is told without the prefixes of its container.

import { linesOf } from '../lines.ts'
import type { Comment } from '../markdown/leaf.ts'

/** Gives for an offset in the comment's text its offset in the source. What the container takes of a line stands at its begin, so places count from the ends of lines. */
export function placesOf({ span, text }: Comment, source: string): (at: number) => number {
  const begin = span.start + '<!--'.length
  const written = source.slice(begin, span.end - '-->'.length)
  if (written === text) return (at) => begin + at
  const lines = linesOf(text)
  const sourceLines = linesOf(written)
  return (at) => {
    const { line } = lines.position(at)
    return begin + sourceLines.end(line) - (lines.end(line) - at)
  }
}
