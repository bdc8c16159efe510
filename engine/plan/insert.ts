// Puts a new section to fill in at the end of a plan.

import type { Section, Segment } from '../document.ts'
import { newlineOf } from '../edit.ts'
import { lineEnd } from '../lines.ts'
import type { Edit, Fix } from '../rule.ts'

/** A suggestion that adds a section at the end of the plan; none where its last block could swallow the text. */
export function sectionToFillIn(menu: string, title: string, lines: readonly string[], segment: Segment): Fix[] {
  const edit = appendSection(title, lines, segment)
  return edit ? [{ title: menu, safe: false, edits: [edit] }] : []
}

function appendSection(title: string, lines: readonly string[], segment: Segment): Edit | null {
  const { document, span } = segment
  const { text, markdown } = document
  const block = markdown.blocks.findLast(({ start }) => start < span.end)
  if (!block || opensForever(text.slice(block.start, block.end), segment)) return null
  const newline = newlineOf(text)
  const at = lineEnd(text, block.end)
  const written = [`${'#'.repeat(levelOf(segment))} ${title}`, '', ...lines].join(newline)
  const follows = text.slice(at, at + 2 * newline.length)
  const gap = follows.trim() !== '' && follows !== newline + newline ? newline : ''
  return { span: { start: at, end: at }, text: newline + newline + written + gap }
}

/** A fence without its end, raw HTML, front matter: what comes after could become part of it. */
function opensForever(block: string, { leaves }: Segment): boolean {
  const isFence = leaves.at(-1)?.leaf.path.some(({ type }) => type === 'fence') ?? false
  return block.startsWith('<') || block.startsWith('---') || isFence
}

/** The level of the plan's main sections. */
function levelOf({ document, span }: Segment): number {
  const levels: number[] = []
  const collect = ({ children }: Section) => {
    for (const child of children) {
      const { heading, pseudo } = child
      if (heading && !pseudo && heading.path.length === 0 && heading.span.start >= span.start && heading.span.end <= span.end)
        levels.push(child.level)
      collect(child)
    }
  }
  collect(document.root)
  const highest = Math.min(...levels)
  const isTitle = levels.filter((level) => level === highest).length === 1
  const below = levels.filter((level) => level > highest)
  if (levels.length === 0) return 2
  return Math.min(6, isTitle ? (below.length > 0 ? Math.min(...below) : highest + 1) : highest)
}
