// Which lines a directive speaks for.

import type { Document } from '../document.ts'
import type { Comment } from '../markdown/leaf.ts'
import { covers, type Span } from '../span.ts'
import type { Action } from './directive.ts'

/** Lines `[first, last]`, counted from 1. */
export interface Lines {
  readonly first: number
  readonly last: number
}

/** Comments in a fence are its text: whoever copies the words would copy them too. */
export function isText(comment: Comment, fences: readonly Span[]): boolean {
  return fences.some((fence) => covers(fence, comment.span))
}

export function fencesOf(document: Document): Span[] {
  const fences = new Set<Span>()
  for (const { path } of document.markdown.leaves) for (const container of path) if (container.type === 'fence') fences.add(container.span)
  return [...fences]
}

/** The lines of one comment; `disable` reaches to the end of the text, until something cuts it short. */
export function linesFor(action: Action, comment: Comment, document: Document): Lines {
  const { lines } = document
  const own = { first: lines.position(comment.span.start).line, last: lines.position(comment.span.end).line }
  if (action === 'disable-file') return { first: 1, last: lines.count }
  if (action === 'disable' || action === 'enable') return { first: own.first, last: lines.count }
  return action === 'disable-line' ? own : nextLines(comment, own.last, document)
}

/**
 * What `next-line` means: before a block, that whole block, blank lines or not; inside a list, quote or
 * such, the whole next paragraph; within a paragraph, the line below.
 */
function nextLines(comment: Comment, line: number, document: Document): Lines {
  const block = nextBlock(comment, document) ?? nextLeaf(comment, line, document)
  if (!block) return { first: line + 1, last: line + 1 }
  const { lines } = document
  return { first: Math.max(line + 1, lines.position(block.start).line), last: lines.position(Math.max(block.start, block.end - 1)).line }
}

/** The next top-level block, when nothing but comments stands in the comment's own. */
function nextBlock(comment: Comment, { text, markdown }: Document): Span | null {
  if (!isComments(comment.block, text)) return null
  return markdown.blocks.find((block) => block.start >= comment.block.end && !isComments(block, text)) ?? null
}

/** True when the span holds comments and blanks only. */
function isComments({ start, end }: Span, text: string): boolean {
  let at = start
  while (at < end) {
    if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4)
      if (close < 0) return false
      at = close + 3
    } else if (' \t\r\n'.includes(text[at] ?? '')) at++
    else return false
  }
  return true
}

/** The next leaf below the comment's line in the same block; none when the comment stands within a paragraph that goes on there. */
function nextLeaf(comment: Comment, line: number, document: Document): Span | null {
  const below = document.lines.start(line + 1)
  const leaf = document.markdown.leaves.find(({ span }) => span.end > below && span.start < comment.block.end)
  return leaf && leaf.span.start >= below ? leaf.span : null
}
