// When somebody last looked at a plan, by its own words.

import type { Segment } from '../document.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { dayIn, type WrittenDay } from './calendar.ts'
import { reviewKey, reviewLabel } from './reviewed.lexicon.ts'
import { rowOf } from './row.ts'

/** A day of review with the text that says it; its range counts in the leaf's plain text. */
export interface Review extends WrittenDay {
  readonly leaf: Leaf
}

/** The latest day on which the plan says it was reviewed: in the front matter, after a label, or in a row or column for it. */
export function lastReview(segment: Segment): Review | null {
  const inside = new Set(segment.leaves.map(({ leaf }) => leaf))
  const found = segment.document.leaves.flatMap(({ leaf }) =>
    leaf.type !== 'code' && (inside.has(leaf) || leaf.key !== undefined) ? reviewIn(leaf, segment) : [],
  )
  return found.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1) ?? null
}

function reviewIn(leaf: Leaf, segment: Segment): Review[] {
  const { text, cell, key } = leaf
  if (key !== undefined) return reviewKey.test(key) ? dayFrom(leaf, 0) : []
  if (cell && cell.row > 0 && (isReview(cell.header) || isReview(rowOf(leaf, segment)[0]?.leaf.text ?? ''))) return dayFrom(leaf, 0)
  return lines(text).flatMap(({ start, line }) => {
    const label = reviewLabel.exec(line)
    return label ? dayFrom(leaf, start + label[0].length, start + line.length) : []
  })
}

const isReview = (name: string): boolean => reviewLabel.test(name) && name.length < 40

/** A day right behind the label; one far behind is about something else. */
function dayFrom(leaf: Leaf, from: number, to = leaf.text.length): Review[] {
  const found = dayIn(leaf.text.slice(from, Math.min(to, from + 60)))
  return found ? [{ ...found, start: from + found.start, end: from + found.end, leaf }] : []
}

/** `Owner: Bo | Last reviewed: 3 May 2026` is two lines. */
function lines(text: string): { start: number; line: string }[] {
  return [...text.matchAll(/[^\n|·•]+/g)].map(({ index, 0: line }) => ({ start: index, line }))
}
