// Headings, real and pseudo, and what stands under them.

import type { Section } from './document.ts'
import type { Leaf } from './markdown/leaf.ts'

/** The tree of sections of a document's leaves. */
export function sectionsOf(leaves: readonly Leaf[]): Section {
  const end = leaves.at(-1)?.span.end ?? 0
  return {
    title: '',
    heading: null,
    pseudo: false,
    level: 0,
    parent: null,
    children: [],
    first: 0,
    end: leaves.length,
    span: { start: 0, end },
  }
}
