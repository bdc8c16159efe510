// The leaves of a segment as a plan reader sees them: sections with their paragraphs, lists and tables.

import type { LeafView, Section, Segment } from '../document.ts'
import { isListInShell } from '../markdown/code.ts'
import type { Container, Leaf } from '../markdown/leaf.ts'

type ItemContainer = Extract<Container, { type: 'item' }>

/** A list item: its first paragraph, and the items below it. */
export interface Item {
  readonly view: LeafView
  readonly container: ItemContainer
  readonly children: Item[]
  /** Further paragraphs of the item. */
  readonly more: LeafView[]
}

export interface List {
  readonly items: Item[]
  /** The paragraph right above, when it ends with a colon. */
  readonly leadIn: LeafView | null
}

/** A table: its cells by row, without the header row. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: LeafView[][]
}

/** A section with what stands directly in it. Bold items that open a pseudo section are items here. */
export interface Part {
  readonly section: Section
  readonly parent: Part | null
  /** Its heading stands among bad examples: it states nothing. */
  shown: boolean
  readonly children: Part[]
  readonly paragraphs: LeafView[]
  readonly lists: List[]
  readonly tables: Table[]
}

/** The parts of a segment, parents before children. What stands in fences, code and HTML is left out, but for lists to work through. */
export function outlineOf(segment: Segment): Part[] {
  const outline = new Outline()
  for (const view of segment.leaves) outline.add(view)
  return outline.parts
}

class Outline {
  readonly parts: Part[] = []
  readonly #bySection = new Map<Section, Part>()
  readonly #items = new Map<Container, Item>()
  readonly #lists = new Map<Container, List>()
  readonly #tables = new Map<Container, Table>()
  #before: LeafView | null = null
  #last: { readonly section: Section; readonly part: Part } | null = null

  add(view: LeafView): void {
    const { leaf } = view
    if (leaf.type === 'code' || leaf.type === 'html' || leaf.type === 'field') return
    if (isBeside(leaf)) return
    const part = this.#partIn(view.section)
    if (leaf === part.section.heading) part.shown = view.shown !== null
    if (leaf === part.section.heading || leaf.type === 'heading') this.#before = null
    else if (leaf.type === 'cell') this.#addCell(part, view)
    else if (leaf.path.some(({ type }) => type === 'item')) this.#addToItem(part, view)
    else {
      part.paragraphs.push(view)
      this.#before = view
    }
  }

  #partIn(section: Section): Part {
    if (this.#last?.section === section) return this.#last.part
    const part = this.#partOf(realSection(section))
    this.#last = { section, part }
    return part
  }

  #partOf(section: Section): Part {
    const known = this.#bySection.get(section)
    if (known) return known
    const parent = section.parent ? this.#partOf(realSection(section.parent)) : null
    const part: Part = { section, parent, shown: false, children: [], paragraphs: [], lists: [], tables: [] }
    this.#bySection.set(section, part)
    this.parts.push(part)
    parent?.children.push(part)
    return part
  }

  #addCell(part: Part, view: LeafView): void {
    const container = view.leaf.path.findLast(({ type }) => type === 'table')
    if (container?.type !== 'table' || !view.leaf.cell) return
    let table = this.#tables.get(container)
    if (!table) {
      table = { header: container.header, rows: [] }
      this.#tables.set(container, table)
      part.tables.push(table)
    }
    const { row } = view.leaf.cell
    if (row > 0) {
      const cells = table.rows[row - 1] ?? []
      table.rows[row - 1] = cells
      cells.push(view)
    }
    this.#before = null
  }

  #addToItem(part: Part, view: LeafView): void {
    const { path } = view.leaf
    const at = path.findLastIndex(({ type }) => type === 'item')
    const container = path[at] as ItemContainer
    const known = this.#items.get(container)
    if (known) {
      known.more.push(view)
      return
    }
    const item: Item = { view, container, children: [], more: [] }
    this.#items.set(container, item)
    const above = path.slice(0, at).findLast((one) => this.#items.has(one))
    if (above) this.#items.get(above)?.children.push(item)
    else this.#listOf(part, path[at - 1] ?? container).items.push(item)
  }

  #listOf(part: Part, container: Container): List {
    let list = this.#lists.get(container)
    if (!list) {
      const lead = this.#before
      list = { items: [], leadIn: lead && /[:：]\s*$/.test(lead.leaf.text.slice(-3)) ? lead : null }
      this.#lists.set(container, list)
      part.lists.push(list)
      this.#before = null
    }
    return list
  }
}

/** In a footnote, or in a fence: an example, a mail; a list in a fence of commands is one to work through. */
function isBeside({ path }: Leaf): boolean {
  if (path.length === 0) return false
  const isList = path.some(({ type }) => type === 'item')
  return path.some((one) => one.type === 'footnote' || (one.type === 'fence' && !(isList && isListInShell(one.language))))
}

/** A bold list item that opens a pseudo section is an item with a list below it, not a section of the plan; nor is a remark in a fence. */
function realSection(section: Section): Section {
  let up = section
  while (up.parent && isNoSection(up)) up = up.parent
  return up
}

function isNoSection({ pseudo, heading }: Section): boolean {
  return heading?.path.some(({ type }) => type === 'fence' || (pseudo && type === 'item')) ?? false
}
