// What edits must leave alone: the leaves that they do not touch, code, and targets of links.

import type { Leaf, Mark, Markdown } from '../../engine/markdown/leaf.ts'
import type { Edit } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'

/**
 * Leaves that no edit touches, drawn in the places that they have after the edits. For the text after, `place` moves the edits
 * themselves; for the text before it moves the leaves.
 */
export function leavesBeside({ leaves }: Markdown, edits: readonly Edit[], place?: (at: number) => number): string[] {
  let by = 0
  const moved = [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, text }) => {
      const start = span.start + by
      by += text.length - (span.end - span.start)
      return { start, end: start + text.length }
    })
  const zones = place ? moved : edits.map(({ span }) => span)
  return leaves
    .filter(({ span }) => !zones.some((zone) => zone.start <= span.end && span.start <= zone.end))
    .map(({ type, text, depth, key, path }) => [type, depth, key ?? '', path.map((container) => container.type).join('/'), text].join(' '))
}

/** Whether an edit begins or ends within code, a comment's neighbour in HTML, or the target of a link. */
export function cutsCode({ leaves }: Markdown, edits: readonly Edit[]): boolean {
  return edits.some(({ span }) => leaves.some((leaf) => isCut(leaf, span)))
}

function isCut(leaf: Leaf, edit: Span): boolean {
  if (leaf.type === 'code') return leaf.span.start < edit.end && edit.start < leaf.span.end
  return leaf.marks.some((mark) => {
    if (mark.type !== 'code' && mark.type !== 'link' && mark.type !== 'image') return false
    const { start, end } = leaf.map.toSource(mark.start, mark.end)
    if (mark.type === 'code') return start < edit.end && edit.start < end && !(edit.start <= start && end <= edit.end)
    return isInTarget(leaf, mark, edit, end)
  })
}

/** The target stands between the words of the link and what follows it. */
function isInTarget(leaf: Leaf, mark: Mark, edit: Span, from: number): boolean {
  const to = mark.end < leaf.text.length ? leaf.map.toSource(mark.end, mark.end + 1).start : leaf.span.end
  return from < edit.start && edit.start < to && edit.end < to
}
