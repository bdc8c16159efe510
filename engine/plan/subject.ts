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
export function speaksOf(segment: Segment, { titles, words }: Subject): LeafView | null {
  const isNamed = namedBy(titles)
  return textsOf(segment).find((text) => isNamed(text) || words?.test(text.line))?.view ?? null
}

/** All texts that stand under a name of the subject. */
export function textsUnder(segment: Segment, { titles }: Subject): LeafView[] {
  return textsOf(segment)
    .filter(namedBy(titles))
    .map(({ view }) => view)
}

/** A text with the names that it stands under. */
interface Text {
  readonly view: LeafView
  /** On one line: a sentence may go over several. */
  readonly line: string
  /** Its label, its row or its field. */
  readonly own: readonly string[]
  /** Its column and the headings above it; one object for all that share them. */
  readonly shared: readonly string[]
}

/** Read once for all rules that ask. */
const textsOf = oncePer((segment: Segment): readonly Text[] => {
  const above = new Map<Section, Map<string, readonly string[]>>()
  return segment.leaves.flatMap((view): Text[] => {
    const { leaf, shown } = view
    if (shown !== null || leaf.type === 'code' || leaf.text.trim() === '') return []
    return [{ view, line: leaf.text.replaceAll('\n', ' '), own: ownNames(view, segment), shared: sharedNames(view, segment, above) }]
  })
})

/** Tells whether a text stands under one of the names. What many share is looked at once. */
function namedBy(titles: RegExp): (text: Text) => boolean {
  const known = new Map<readonly string[], boolean>()
  return ({ own, shared }) => {
    const isKnown = known.get(shared) ?? shared.some((name) => titles.test(name))
    known.set(shared, isKnown)
    return isKnown || own.some((name) => titles.test(name))
  }
}

const none: readonly string[] = []

function ownNames({ leaf }: LeafView, segment: Segment): readonly string[] {
  if (leaf.type === 'heading') return none
  if (leaf.key !== undefined) return [leaf.key.replace(/[._-]+/g, ' ')]
  return [...rowName(leaf, segment), ...label(leaf)]
}

function sharedNames(
  { leaf, section }: LeafView,
  segment: Segment,
  above: Map<Section, Map<string, readonly string[]>>,
): readonly string[] {
  if (leaf.type === 'heading' || leaf.key !== undefined) return none
  const column = leaf.cell && leaf.cell.row > 0 ? leaf.cell.header : ''
  const known = above.get(section) ?? new Map<string, readonly string[]>()
  above.set(section, known)
  const names = known.get(column) ?? [...(column === '' ? [] : [column]), ...titlesAbove(section, segment)]
  known.set(column, names)
  return names
}

/** `| Decision process | Committee in May |`: a row whose first cell is the name. */
function rowName({ cell, index }: Leaf, { leaves }: Segment): string[] {
  if (!cell || cell.row === 0 || cell.column === 0) return []
  const name = leaves[index - (leaves[0]?.leaf.index ?? 0) - cell.column]?.leaf
  return name?.cell?.column === 0 && name.cell.row === cell.row && name.text.length <= longestLabel ? [name.text] : []
}

const longestLabel = 60

/** The words before a colon that something follows. */
function label({ text }: Leaf): string[] {
  const found = /^[^:\n]{2,60}:(?=\s*\S)/.exec(text)?.[0]
  return found === undefined ? [] : [found.slice(0, -1)]
}

/** The title of the whole plan names no subject of it. */
function titlesAbove(section: Section, { title }: Segment): string[] {
  const titles: string[] = []
  for (let up: Section | null = section; up?.heading; up = up.parent) {
    const { span } = up.heading
    if (!(span.start <= title.start && title.start < span.end)) titles.push(up.title)
  }
  return titles
}
