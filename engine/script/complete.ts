// Passages that a script lacks, put at its end to be filled in.

import type { Segment } from '../document.ts'
import { newlineOf } from '../edit.ts'
import type { Edit, Fix } from '../rule.ts'

/** A suggestion that adds a section with these lines (joined by `\n`) after the last block of a segment. */
export function addPassage(segment: Segment, title: string, heading: string, lines: string): Fix {
  return { title, safe: false, edits: [atEnd(segment, `${'#'.repeat(levelOf(segment))} ${heading}\n\n${lines}`)] }
}

function atEnd({ document: { text, markdown }, span }: Segment, block: string): Edit {
  const last = markdown.blocks.findLast(({ end }) => end <= span.end)
  const at = last?.end ?? span.end
  const newline = newlineOf(text)
  return { span: { start: at, end: at }, text: `${newline}${newline}${block.replaceAll('\n', newline)}` }
}

/** The level of the headings under the title. */
function levelOf({ leaves }: Segment): number {
  const depths = leaves.filter(({ leaf }) => leaf.type === 'heading' && leaf.path.length === 0).map(({ leaf }) => leaf.depth)
  const top = Math.min(...depths, 6)
  return depths.find((depth) => depth > top) ?? (depths.filter((depth) => depth === top).length > 1 ? top : Math.min(top + 1, 2))
}
