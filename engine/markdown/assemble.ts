// From what the scan of blocks found to leaves: reads what stands inside each.

import type { Span } from '../span.ts'
import { type BodyDraft, type Draft, isBody, type TextDraft } from './block/draft.ts'
import { BlockScanner, type Scan } from './block/scanner.ts'
import { trimmed } from './characters.ts'
import { isContent } from './code.ts'
import { readHtml } from './html.ts'
import { insideOf } from './inline/wording.ts'
import type { Comment, Container, Leaf } from './leaf.ts'
import { Stretches } from './map.ts'
import { runsOf } from './runs.ts'
import type { Source } from './source.ts'

/** Gathers the leaves and comments of a document in source order. */
export class Assembly {
  readonly leaves: Leaf[] = []
  readonly comments: Comment[] = []

  leaf(leaf: Omit<Leaf, 'index'>): void {
    this.leaves.push({ index: this.leaves.length, ...leaf })
  }

  /** Reads a source as Markdown from an offset on. `level`: how many fences deep it stands. */
  read(source: Source, path: readonly Container[], level: number, from = 0): Scan {
    const scan = new BlockScanner(source, path, from).scan()
    for (const draft of scan.drafts) this.#read(draft, { source, level, scan })
    return scan
  }

  #read(draft: Draft, around: Around): void {
    if (!isBody(draft)) this.#text(draft, around)
    else if (draft.type === 'fence') this.#fence(draft, around)
    else this.#html(draft, around)
  }

  #fence({ body, language, path }: BodyDraft, { level }: Around): void {
    if (isContent(body.text, language, level)) {
      this.read(body, path, level + 1)
      return
    }
    for (const { text, map } of runsOf(body, 0, body.text.length))
      this.leaf({ type: 'code', span: map.toSource(0, text.length), text, map, marks: [], path, depth: 0 })
  }

  #html({ body, path, block }: BodyDraft, { level }: Around): void {
    const { texts, comments } = readHtml(body)
    if (level === 0) for (const { start, end, text } of comments) this.comments.push({ span: body.place(start, end), text, block })
    for (const wording of texts) this.leaf({ type: 'html', span: wording.map.toSource(0, wording.text.length), ...wording, path, depth: 0 })
  }

  #text(draft: TextDraft, { source, level, scan }: Around): void {
    const { type, lines, path, block } = draft
    const [first] = lines
    if (first === undefined) {
      const span = source.place(draft.at, draft.at)
      this.#put(draft, span, { text: '', map: new Stretches(span.start), marks: [] })
      return
    }
    const { wording, comments, box } = insideOf(source, lines, { names: scan, task: draft.task, inTable: type === 'cell' })
    if (level === 0) for (const { start, end, text } of comments) this.comments.push({ span: { start, end }, text, block })
    const item = box && path.findLast((container) => container.type === 'item')
    if (item) (item as { checked: boolean | null }).checked = box.checked
    if (type === 'paragraph' && wording.text.trim() === '') return
    const { start, end } = trimmed(source.text, box?.end ?? first, lines.at(-1) ?? first)
    this.#put(draft, source.place(start, end), wording)
  }

  #put({ type, path, depth, cell }: TextDraft, span: Span, wording: Pick<Leaf, 'text' | 'map' | 'marks'>): void {
    if (cell?.row === 0) cell.header.push(wording.text)
    const place = cell && { row: cell.row, column: cell.column, header: cell.header[cell.column] ?? '' }
    this.leaf({ type, span, ...wording, path, depth, ...(place && { cell: place }) })
  }
}

interface Around {
  readonly source: Source
  readonly level: number
  readonly scan: Scan
}
