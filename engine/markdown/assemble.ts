// From what the scan of blocks found to leaves: reads what stands inside each.

import type { BodyDraft, Draft, TextDraft } from './block/draft.ts'
import { isBody } from './block/draft.ts'
import { BlockScanner } from './block/scanner.ts'
import { trimmed } from './characters.ts'
import { isContent } from './code.ts'
import { readHtml } from './html.ts'
import { insideOf, type Memory } from './inline/wording.ts'
import type { Comment, Container, Leaf } from './leaf.ts'
import { Even } from './map.ts'
import { type Names, namesOf, sameNames } from './names.ts'
import { runsOf } from './runs.ts'
import type { Source } from './source.ts'
import { type Wording, worded } from './words.ts'

/** Where a draft stands. */
interface Around {
  readonly source: Source
  /** How many fences deep it stands. */
  readonly level: number
  readonly names: Names
  /** What was read before in this document, for leaves with the same names. */
  readonly memory: Memory | null
}

/** Gathers leaves and comments in source order. */
export class Assembly {
  readonly leaves: Leaf[] = []
  readonly comments: Comment[] = []
  readonly #first: number

  /** `first`: index of the first leaf. */
  constructor(first: number) {
    this.#first = first
  }

  leaf(leaf: Omit<Leaf, 'index'>): void {
    this.leaves.push({ index: this.#first + this.leaves.length, ...leaf })
  }

  read(draft: Draft, around: Around): void {
    if (!isBody(draft)) this.#text(draft, around)
    else if (draft.type === 'fence') this.#fence(draft, around)
    else this.#html(draft, around)
  }

  #fence({ body, language, path }: BodyDraft, around: Around): void {
    if (isContent(body.text, language, around.level)) {
      this.#content(body, path, around)
      return
    }
    for (const { text, map } of runsOf(body, 0, body.text.length))
      this.leaf({ type: 'code', span: map.toSource(0, text.length), ...worded(text, map), path, depth: 0 })
  }

  /** The body of a fence that holds text: Markdown of its own, with names of its own. */
  #content(source: Source, path: readonly Container[], outside: Around): void {
    const scanned = new BlockScanner(source, path, 0).scan()
    const names = namesOf([scanned])
    const memory = sameNames(names, outside.names) ? outside.memory : null
    const around = { source, level: outside.level + 1, names, memory }
    for (const draft of scanned.drafts) this.read(draft, around)
  }

  #html({ body, path, block }: BodyDraft, { level }: Around): void {
    const { texts, comments } = readHtml(body)
    if (level === 0) for (const { start, end, text } of comments) this.comments.push({ span: body.place(start, end), text, block })
    for (const wording of texts) this.leaf({ type: 'html', span: wording.map.toSource(0, wording.text.length), ...wording, path, depth: 0 })
  }

  #text(draft: TextDraft, { source, level, names, memory }: Around): void {
    const { type, lines, path, block } = draft
    const [first] = lines
    if (first === undefined) {
      const span = source.place(draft.at, draft.at)
      this.#put(draft, span, worded('', new Even(span.start, 0)))
      return
    }
    const { wording, comments, box } = insideOf(source, lines, { names, task: draft.task, inTable: type === 'cell', memory })
    if (level === 0) for (const { start, end, text } of comments) this.comments.push({ span: { start, end }, text, block })
    const item = box && path.findLast((container) => container.type === 'item')
    if (item) (item as { checked: boolean | null }).checked = box.checked
    if (type === 'paragraph' && wording.text.trim() === '') return
    const { start, end } = trimmed(source.text, box?.end ?? first, lines.at(-1) ?? first)
    this.#put(draft, source.place(start, end), wording)
  }

  #put({ type, path, depth, cell }: TextDraft, span: Leaf['span'], { text, map, marks, content }: Wording): void {
    if (cell?.row === 0) cell.header.push(text)
    const index = this.#first + this.leaves.length
    if (!cell) this.leaves.push({ index, type, span, text, map, marks, content, path, depth })
    else {
      const place = { row: cell.row, column: cell.column, header: cell.header[cell.column] ?? '' }
      this.leaves.push({ index, type, span, text, map, marks, content, path, depth, cell: place })
    }
  }
}
