// Whether and where a plan speaks of something: under a heading, in a column, after a label, or in a sentence.

import type { LeafView, Section, Segment } from '../document.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { oncePer } from '../memo.ts'

/** How people write of one subject. */
export interface Subject {
  /** Matches the name of a section, a column or a label. */
  readonly titles: RegExp
  /** Matches what says it in a sentence. */
  readonly words?: RegExp
}

/** The first text on the subject, or `null`. A heading with nothing under it says nothing; a place to fill in counts, since its name asks for it. */
export function speaksOf(segment: Segment, subject: Subject): LeafView | null {
  const names = namesOf(subject)
  for (const view of segment.leaves) if (isText(view) && (isNamed(view, names, segment) || isSaid(view, subject))) return view
  return null
}

/** All texts that stand under a name of the subject. */
export function textsUnder(segment: Segment, subject: Subject): LeafView[] {
  const names = namesOf(subject)
  return segment.leaves.filter((view) => isText(view) && isNamed(view, names, segment))
}

/** Whether something is a name of a subject. Many texts share a heading, a column or a label, so each is looked at once. */
type IsName = (name: string) => boolean

function namesOf({ titles }: Subject): IsName {
  const known = new Map<string, boolean>()
  return (name) => {
    const is = known.get(name) ?? titles.test(name)
    known.set(name, is)
    return is
  }
}

function isText({ leaf, shown }: LeafView): boolean {
  return shown === null && leaf.type !== 'code' && leaf.text.trim() !== ''
}

/** A sentence may go over several lines. */
const isSaid = ({ leaf }: LeafView, { words }: Subject): boolean => words?.test(leaf.text.replaceAll('\n', ' ')) ?? false

function isNamed(view: LeafView, isName: IsName, segment: Segment): boolean {
  const { leaf, section } = view
  if (leaf.type === 'heading') return false
  if (leaf.key !== undefined) return isName(leaf.key.replace(/[._-]+/g, ' '))
  if (leaf.cell && leaf.cell.row > 0 && (isName(leaf.cell.header) || isRowOf(view, isName, segment))) return true
  const label = labelOf(leaf)
  return (label !== null && isName(label)) || isUnder(section, isName, segment)
}

/** `| Decision process | Committee in May |`: a row whose first cell is the name. */
function isRowOf({ leaf }: LeafView, isName: IsName, { leaves }: Segment): boolean {
  const column = leaf.cell?.column ?? 0
  const first = leaves[0]?.leaf.index ?? 0
  const name = column > 0 ? leaves[leaf.index - first - column]?.leaf : undefined
  return name?.cell?.column === 0 && name.cell.row === leaf.cell?.row && name.text.length <= longestLabel && isName(name.text)
}

const longestLabel = 60

/** The words before a colon or dash that something follows. */
const labelOf = oncePer(({ text }: Leaf): string | null => {
  const label = /^[^:\n]{2,60}:(?=\s*\S)/.exec(text)?.[0]
  return label?.slice(0, -1) ?? null
})

/** The title of the whole plan names no subject of it. */
function isUnder(section: Section, isName: IsName, { title }: Segment): boolean {
  for (let up: Section | null = section; up?.heading; up = up.parent) {
    const { span } = up.heading
    const isTitle = span.start <= title.start && title.start < span.end
    if (!isTitle && isName(up.title)) return true
  }
  return false
}
