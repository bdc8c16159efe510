// From where to where the sections and statements of a text reach.

import type { Document, Section } from '../../engine/document.ts'
import { covers, type Span } from '../../engine/span.ts'

/** A section and the lines that are its own: to the next heading that ends it, blank lines included. */
export interface Extent {
  readonly section: Section
  readonly span: Span
  readonly children: readonly Extent[]
}

/** The sections of a document, each with its lines. */
export function extentsOf({ root, text, lines }: Document): readonly Extent[] {
  const lineOf = (offset: number) => lines.start(lines.position(offset).line)
  const within = (sections: readonly Section[], end: number): Extent[] =>
    sections.flatMap((section, at) => {
      const { heading, span } = section
      if (!heading) return []
      const next = sections[at + 1]?.heading
      const start = lineOf(heading.span.start)
      const last = heading.path.length > 0 ? span.end : next && next.path.length === 0 ? lineOf(next.span.start) : end
      const own = { start, end: Math.max(last, span.end) }
      return [{ section, span: own, children: within(section.children, own.end) }]
    })
  return within(root.children, text.length)
}

/** The sections around a place, the innermost first. */
export function extentsAround(document: Document, place: Span): Extent[] {
  const around: Extent[] = []
  const visit = (extents: readonly Extent[]) => {
    for (const extent of extents)
      if (covers(extent.span, place)) {
        around.unshift(extent)
        visit(extent.children)
      }
  }
  visit(extentsOf(document))
  return around
}
