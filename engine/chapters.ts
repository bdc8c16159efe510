// What an edit leaves as it was: whole chapters, from one top-level heading to the next. Nothing that is read leaf by leaf reaches into the next one.

import type { Document, LeafView, Section } from './document.ts'
import type { Leaf, Markdown } from './markdown/leaf.ts'
import { type Kept, ParsedMarkdown } from './markdown/parsed.ts'
import type { Span } from './span.ts'
import type { Mention } from './voice/voice.ts'

/** A new text beside the one before an edit: which leaves stand in chapters that read the same, under headings that say the same. */
export interface Chapters {
  /** The leaves `[0, head)` and those from `tail` on stand in such chapters. */
  readonly head: number
  readonly tail: number
  /** How many more leaves the new text has. */
  readonly later: number
  readonly kept: Kept
}

/** Null when nothing can be used again: headings have changed, and what stands under one is read in its light. */
export function chaptersKept(before: Document, markdown: Markdown, root: Section): Chapters | null {
  const kept = markdown instanceof ParsedMarkdown ? markdown.kept : null
  const { leaves } = markdown
  if (!kept || !isSameOutline(before.root, root)) return null
  const later = leaves.length - before.leaves.length
  const head = lastChapter(leaves, kept.head - 1)
  const tail = firstChapter(leaves, leaves.length - kept.tail)
  return { head, tail, later, kept }
}

const beginsChapter = ({ type, path }: Leaf): boolean => type === 'heading' && path.length === 0

function lastChapter(leaves: readonly Leaf[], from: number): number {
  let at = from
  while (at > 0 && !beginsChapter(leaves[at] as Leaf)) at--
  return Math.max(0, at)
}

function firstChapter(leaves: readonly Leaf[], from: number): number {
  let at = from
  while (at < leaves.length && !beginsChapter(leaves[at] as Leaf)) at++
  return at
}

/** Whether two trees of sections have the same headings in the same order, and the same of them have nothing under them. */
function isSameOutline(one: Section, other: Section): boolean {
  return (
    one.title === other.title &&
    one.level === other.level &&
    one.pseudo === other.pseudo &&
    one.heading?.text === other.heading?.text &&
    (one.first === one.end) === (other.first === other.end) &&
    one.children.length === other.children.length &&
    one.children.every((child, at) => isSameOutline(child, other.children[at] as Section))
  )
}

/** The view of a leaf before the edit, when it stands in such a chapter; `index` is its place now. */
export function viewKept({ leaves }: Document, { head, tail, later }: Chapters, index: number): LeafView | null {
  if (index < head) return leaves[index] ?? null
  return index >= tail ? (leaves[index - later] ?? null) : null
}

/** Evidence where it stands now; undefined when it stands in what was read again. */
export function movedMention(mention: Mention | null, { from, to, by }: Kept): Mention | null | undefined {
  if (!mention?.span || mention.span.end <= from) return mention
  return mention.span.start < to ? undefined : { ...mention, span: moved(mention.span, by) }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
