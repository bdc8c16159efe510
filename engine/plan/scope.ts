// What the readers of one section share.

import type { Leaf } from '../markdown/leaf.ts'
import type { Draft } from './draft.ts'
import type { Part } from './outline.ts'
import type { Reading } from './reading.ts'
import type { Names } from './titles.ts'
import { wordsOf } from './titles.ts'

export interface Scope {
  readonly part: Part
  readonly reading: Reading
  readonly names: Names
  readonly governs: readonly Part[]
  /** What stands above the part's lists and tables: the heading's statement and the labelled lines, in order. */
  readonly subjects: readonly Draft[]
  /** Where readers put what they find. */
  readonly drafts: Draft[]
}

/** The last statement above a leaf in its part. */
export function subjectOf(leaf: Leaf | undefined, { subjects }: Scope): Draft | null {
  return subjects.findLast((draft) => draft.kind !== 'phase' && leaf !== undefined && draft.leaf.index < leaf.index) ?? null
}

const summaries = new Set(['summary', 'overview', 'purpose', 'introduction', 'about', 'scope', 'context', 'background', 'brief'])

/** Summaries and overviews state goals and bets, though their lists are no part of the plan. */
export const isSummary = ({ part }: Scope): boolean => wordsOf(part.section.title).some((word) => summaries.has(word))
