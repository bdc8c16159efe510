// leaves -> tree of sections: real headings, and the lines that people use as headings.

import type { Section } from './document.ts'
import { type Heading, headingOf } from './headings.ts'
import type { Container, Leaf } from './markdown/leaf.ts'
import { join } from './span.ts'

type Open = { -readonly [K in keyof Section]: Section[K] } & { children: Section[] }

/**
 * The tree of sections of a document's leaves. A heading inside a fence, quote or list item opens a
 * section that ends with this container, so that the outline of a template in a fence never ends
 * the section that holds the fence.
 */
export function sectionsOf(leaves: readonly Leaf[]): Section {
  const root = open('', null, false, 0, null, 0)
  const stack: { section: Open; scope: Container | null; lead: boolean }[] = [{ section: root, scope: null, lead: false }]
  const close = (end: number) => {
    const closed = stack.pop()
    if (closed) finish(closed.section, leaves, end)
  }
  const top = () => stack[stack.length - 1] as (typeof stack)[number]
  for (const leaf of leaves) {
    const place = leaf.path.filter(opensScope)
    while (stack.length > 1 && top().scope !== null && !place.includes(top().scope as Container)) close(leaf.index)
    const scope = place.at(-1) ?? null
    const heading = headingOf(leaf, leaves, top().section)
    if (!heading) continue
    while (stack.length > 1 && top().scope === scope && ends(heading, top())) close(leaf.index)
    const above = top().section
    const level = heading.pseudo ? above.level + 1 : leaf.depth
    const section = open(heading.title, leaf, heading.pseudo, level, above, leaf.index + 1)
    above.children.push(section)
    stack.push({ section, scope, lead: heading.lead })
  }
  while (stack.length > 0) close(leaves.length)
  return root
}

/** Whether a new heading ends an open section of the same scope. A `**Lead-in:**` stands below a bold line without a colon. */
function ends(heading: Heading, { section, lead }: { section: Section; lead: boolean }): boolean {
  if (!heading.pseudo) return section.pseudo || section.level >= heading.depth
  return section.pseudo && (lead || !heading.lead)
}

function opensScope({ type }: Container): boolean {
  return type === 'fence' || type === 'quote' || type === 'item' || type === 'footnote'
}

function open(title: string, heading: Leaf | null, pseudo: boolean, level: number, parent: Section | null, first: number): Open {
  const span = heading?.span ?? { start: 0, end: 0 }
  return { title, heading, pseudo, level, parent, children: [], first, end: first, span }
}

function finish(section: Open, leaves: readonly Leaf[], end: number): void {
  section.end = end
  const last = leaves[end - 1]
  if (last && end > section.first) section.span = join(section.span, last.span)
}
