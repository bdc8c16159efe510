// Whether and where a plan speaks of something: under a heading, in a column, after a label, or in a sentence.

import type { LeafView, Section, Segment } from '../document.ts'

/** How people write of one subject. */
export interface Subject {
  /** Matches the name of a section, a column or a label. */
  readonly titles: RegExp
  /** Matches what says it in a sentence. */
  readonly words?: RegExp
}

/** The first text on the subject, or `null`. A heading with nothing under it says nothing; a place to fill in counts, since its name asks for it. */
export function speaksOf(segment: Segment, subject: Subject): LeafView | null {
  for (const view of segment.leaves) if (isText(view) && (isNamed(view, subject, segment) || isSaid(view, subject))) return view
  return null
}

/** All texts that stand under a name of the subject. */
export function textsUnder(segment: Segment, subject: Subject): LeafView[] {
  return segment.leaves.filter((view) => isText(view) && isNamed(view, subject, segment))
}

function isText({ leaf, shown }: LeafView): boolean {
  return shown === null && leaf.type !== 'code' && leaf.text.trim() !== ''
}

/** A sentence may go over several lines. */
const isSaid = ({ leaf }: LeafView, { words }: Subject): boolean => words?.test(leaf.text.replaceAll('\n', ' ')) ?? false

function isNamed(view: LeafView, { titles }: Subject, segment: Segment): boolean {
  const { leaf, section } = view
  if (leaf.type === 'heading') return false
  if (leaf.key !== undefined) return titles.test(leaf.key.replace(/[._-]+/g, ' '))
  if (leaf.cell && leaf.cell.row > 0 && (titles.test(leaf.cell.header) || isRowOf(view, titles, segment))) return true
  const label = labelOf(leaf.text)
  return (label !== null && titles.test(label)) || isUnder(section, titles, segment)
}

/** `| Decision process | Committee in May |`: a row whose first cell is the name. */
function isRowOf({ leaf }: LeafView, titles: RegExp, { leaves }: Segment): boolean {
  const column = leaf.cell?.column ?? 0
  const first = leaves[0]?.leaf.index ?? 0
  const name = column > 0 ? leaves[leaf.index - first - column]?.leaf : undefined
  return name?.cell?.column === 0 && name.cell.row === leaf.cell?.row && name.text.length <= longestLabel && titles.test(name.text)
}

const longestLabel = 60

/** The words before a colon or dash that something follows. */
function labelOf(text: string): string | null {
  const label = /^[^:\n]{2,60}:(?=\s*\S)/.exec(text)?.[0]
  return label?.slice(0, -1) ?? null
}

/** The title of the whole plan names no subject of it. */
function isUnder(section: Section, titles: RegExp, { title }: Segment): boolean {
  for (let up: Section | null = section; up?.heading; up = up.parent) {
    const { span } = up.heading
    const isTitle = span.start <= title.start && title.start < span.end
    if (!isTitle && titles.test(up.title)) return true
  }
  return false
}
