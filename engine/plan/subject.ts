// Whether and where a plan speaks of something: under a heading, in a column, after a label, or in a sentence.

import type { LeafView, Section, Segment } from '../document.ts'
import { perContent, saying } from '../markdown/content.ts'
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
  const isSaid = words ? saidIn(words) : never
  return textsOf(segment).find((text) => isNamed(text) || isSaid(text.view.leaf))?.view ?? null
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
  /** The first cell of its row. */
  readonly row: Leaf | null
  /** Its column and the headings above it; one object for all that share them. */
  readonly shared: readonly string[]
}

/** Read once for all rules that ask. */
const textsOf = oncePer((segment: Segment): readonly Text[] => {
  const above = new Map<Section, Map<string, readonly string[]>>()
  const texts: Text[] = []
  for (const view of segment.leaves) {
    const { leaf, shown } = view
    if (shown === null && leaf.type !== 'code' && saysSomething(leaf))
      texts.push({ view, row: rowName(leaf, segment), shared: sharedNames(view, segment, above) })
  }
  return texts
})

const saysSomething = saying(/\S/)

/** Tells whether a text stands under one of the names. What many share is looked at once. */
function namedBy(titles: RegExp): (text: Text) => boolean {
  const known = new Map<readonly string[], boolean>()
  const isLabelled = labelledIn(titles)
  const isTitle = titledIn(titles)
  return ({ view: { leaf }, row, shared }) => {
    const isKnown = known.get(shared) ?? shared.some((name) => titles.test(name))
    known.set(shared, isKnown)
    if (isKnown || leaf.type === 'heading') return isKnown
    if (leaf.key !== undefined) return titles.test(leaf.key.replace(/[._-]+/g, ' '))
    return isLabelled(leaf) || (row !== null && isTitle(row))
  }
}

/** Whether a leaf, its label or all of it as a name matches a pattern: known for each leaf once it was asked. */
const saidIn = oncePer((pattern: RegExp) => perContent(({ text }) => pattern.test(text.replaceAll('\n', ' '))))
const labelledIn = oncePer((pattern: RegExp) =>
  perContent(({ text }) => {
    const label = labelOf(text)
    return label !== null && pattern.test(label)
  }),
)
const titledIn = oncePer((pattern: RegExp) => saying(pattern))
const never = () => false

const none: readonly string[] = []

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
function rowName({ cell, index }: Leaf, { leaves }: Segment): Leaf | null {
  if (!cell || cell.row === 0 || cell.column === 0) return null
  const name = leaves[index - (leaves[0]?.leaf.index ?? 0) - cell.column]?.leaf
  return name?.cell?.column === 0 && name.cell.row === cell.row && name.text.length <= longestLabel ? name : null
}

const longestLabel = 60

/** The words before a colon that something follows. */
function labelOf(text: string): string | null {
  return /^[^:\n]{2,60}:(?=\s*\S)/.exec(text)?.[0].slice(0, -1) ?? null
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
