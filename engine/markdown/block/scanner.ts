// The scan of blocks, line by line: containers first, then what the rest of the line is to the leaf that is open (CommonMark 5 and appendix).

import { decodeString } from 'micromark-util-decode-string'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Span } from '../../span.ts'
import { skipBlanks, trimEnd } from '../characters.ts'
import type { Container } from '../leaf.ts'
import type { Source } from '../source.ts'
import { Body } from './body.ts'
import { Containers, type Frame } from './containers.ts'
import type { Draft, TextDraft } from './draft.ts'
import { closesFence, type Fence, openingFence } from './fence.ts'
import { deepestFootnote, footnoteIndent, footnoteStart } from './footnote.ts'
import { atxHeading, underlineDepth } from './heading.ts'
import { endsHtml, type HtmlKind, htmlKind } from './html-block.ts'
import { Line } from './line.ts'
import { type Marker, markerAt, takeItem } from './list.ts'
import { Paragraph } from './paragraph.ts'
import { cellsOf, delimiterColumns, headColumns } from './table.ts'
import { isThematicBreak } from './thematic-break.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** What stands between two places where no block is open: from either on, a text reads the same whatever stands before it. */
export interface Part {
  readonly start: number
  readonly drafts: Draft[]
  /** Spans of the outermost blocks in order. */
  readonly blocks: Span[]
  /** Normalised names and targets of link definitions in order. */
  readonly definitions: (readonly [name: string, target: string])[]
  /** Normalised names of footnotes. */
  readonly footnotes: string[]
}

const partAt = (start: number): Part => ({ start, drafts: [], blocks: [], definitions: [], footnotes: [] })

/** The leaf that is open, if any. */
type Open =
  | { readonly type: 'none' }
  | { readonly type: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly type: 'fence'; readonly fence: Fence; readonly indent: number; readonly body: Body; readonly span: Writable<Span> }
  | { readonly type: 'html'; readonly kind: HtmlKind; readonly body: Body; readonly span: Writable<Span> }
  | { readonly type: 'code'; readonly body: Body; readonly span: Writable<Span>; end: number }
  | { readonly type: 'table'; readonly table: Container & { type: 'table' }; readonly header: string[]; row: number; end: number }

const none: Open = { type: 'none' }

/** How near the first words of a list item are: a box of a task stands right behind the marker, or on the line after an empty one. */
type Task = 'no' | 'at marker' | 'after empty line'

/** Scans a source from an offset on where no block is open. */
export class BlockScanner {
  readonly #parts: Part[] = []
  #part: Part
  readonly #source: Source
  readonly #text: string
  readonly #line: Line
  readonly #containers: Containers
  #open: Open = none
  #task: Task = 'no'
  /** Where the run of line breaks, blanks and indents begins that everything so far ends with; -1 when it ends with something else. */
  #tail = -1
  /** The same at the end of the line before. */
  #tailBefore = -1
  /** The innermost container that goes on in this line does so with a new item. */
  #sibling = false
  /** A container has opened in this line. */
  #opened = false
  /** How many containers go on in this line, and where its rest begins. */
  #continued = 0
  #now = 0
  /** Where the line before ended. */
  #endBefore = 0

  constructor(source: Source, path: readonly Container[], from: number) {
    this.#source = source
    this.#text = source.text
    this.#line = new Line(source.text, from)
    this.#containers = new Containers(source, path)
    this.#part = partAt(from)
  }

  /** Scans to the end of the text, as one part. */
  scan(): Part {
    this.#beginPart(this.#line.next)
    while (this.#line.advance()) this.#readLine(this.#continue())
    this.#finish()
    return this.#part
  }

  /** Scans to the end of the text, or up to a part that begins where `isEnd` says so. */
  scanParts(isEnd: (start: number) => boolean = () => false): readonly Part[] {
    this.#beginPart(this.#line.next)
    while (this.#line.advance()) {
      const continued = this.#continue()
      if (continued === 0 && this.#isApart()) {
        const { start } = this.#line
        this.#containers.closeTo(0, this.#tail >= 0 ? this.#tail : start)
        if (isEnd(start)) return this.#parts
        if (start > this.#part.start) this.#beginPart(start)
      }
      this.#readLine(continued)
    }
    this.#finish()
    return this.#parts
  }

  #beginPart(start: number): void {
    this.#part = partAt(start)
    this.#parts.push(this.#part)
    this.#containers.blocks = this.#part.blocks
  }

  #readLine(continued: number): void {
    const line = this.#line
    this.#readRest(continued)
    if (line.isBroken && this.#tail < 0) this.#tail = line.end
    this.#endBefore = line.end
  }

  /** True when nothing before the line has a say in how it is read. */
  #isApart(): boolean {
    const { isBlank, indent } = this.#line
    return !isBlank && indent < 4 && this.#open.type === 'none' && this.#task === 'no'
  }

  /** After the last line: a text that ends in a line break ends with an empty line. */
  #finish(): void {
    const line = this.#line
    const { frames } = this.#containers
    const broken = line.next > line.end
    const lazy = broken && frames.some(({ type }) => type === 'quote')
    this.#close(lazy, line.next)
    this.#containers.closeTo(0, this.#tail >= 0 ? this.#tail : line.next)
  }

  /** How many of the open containers go on in this line; the innermost of them may do so with a new item. */
  #continue(): number {
    const { frames } = this.#containers
    this.#sibling = false
    this.#tailBefore = this.#tail
    for (let depth = 0; depth < frames.length; depth++) {
      if (this.#line.isEmpty) return this.#containers.continueEmpty(depth)
      const frame = frames[depth] as Frame
      if (frame.type === 'list') {
        if (this.#continueItem(frame)) continue
        const marker = this.#siblingMarker(frame)
        if (!marker) return depth
        this.#openSibling(frame, marker, depth + 1)
        return depth + 1
      }
      const goesOn = frame.type === 'quote' ? this.#continueQuote() : this.#continueFootnote(frames[depth - 1]?.type === 'footnote')
      if (!goesOn) return depth
    }
    return frames.length
  }

  #continueQuote(): boolean {
    const line = this.#line
    if (line.indent > 3 || line.code !== 62) return false
    line.takeMarker(1)
    line.takeBlanks(1)
    this.#tail = -1
    return true
  }

  /** `inFootnote`: right inside another footnote, whose indent remark takes for that of both. */
  #continueFootnote(inFootnote: boolean): boolean {
    const line = this.#line
    if (line.isBlank || (inFootnote && line.indent === 0)) return true
    if (line.indent < footnoteIndent) return false
    line.takeBlanks(footnoteIndent)
    this.#tail = -1
    return true
  }

  #continueItem(frame: Frame): boolean {
    const line = this.#line
    if (line.isBlank) {
      frame.exhausted ||= frame.emptyStart
      line.takeBlanks(frame.size)
      return true
    }
    const { exhausted } = frame
    frame.exhausted = false
    frame.emptyStart = false
    if (exhausted || line.indent < frame.size) return false
    line.takeBlanks(frame.size)
    return true
  }

  #siblingMarker(frame: Frame): Marker | null {
    if (this.#line.indent > 3) return null
    const marker = markerAt(this.#line, false)
    return marker && marker.ordered === frame.ordered && marker.mark === frame.mark ? marker : null
  }

  #openSibling(frame: Frame, marker: Marker, depth: number): void {
    this.#tail = this.#tailBefore
    this.#sibling = true
    this.#close(false, this.#line.start)
    this.#containers.closeTo(depth, this.#tail >= 0 ? this.#tail : this.#line.start)
    this.#openItem(frame, marker)
  }

  #openItem(frame: Frame, marker: Marker): void {
    const start = this.#line.first
    this.#containers.openItem(frame, marker, start, takeItem(this.#line, marker))
    this.#tail = -1
    this.#task = 'at marker'
  }

  /** New containers, then the leaf. */
  #readRest(continued: number): void {
    const all = continued === this.#containers.depth
    const { type } = this.#open
    const isConcrete = all && (type === 'fence' || type === 'html') // nothing opens in these
    const interrupts = all && !this.#sibling && (type === 'paragraph' || type === 'code')
    this.#opened = false
    this.#continued = continued
    this.#now = this.#line.at
    while (!isConcrete && this.#openContainer(interrupts)) this.#opened = true
    this.#readLeaf(!all && !this.#opened, continued)
  }

  /** Before the first new container of a line: closes what does not go on. */
  #makeWay(): void {
    if (this.#opened) return
    this.#close(false, this.#line.start)
    this.#containers.closeTo(this.#continued, this.#tail >= 0 ? this.#tail : this.#now)
    this.#task = 'no'
  }

  #openContainer(interrupts: boolean): boolean {
    const line = this.#line
    if (line.indent > 3) return false
    const { code } = line
    if (code === 62) return this.#openQuote()
    if (code === 91) return this.#openFootnote()
    if (code !== 42 && code !== 43 && code !== 45 && (code < 48 || code > 57)) return false
    const marker = markerAt(line, interrupts)
    if (!marker) return false
    this.#makeWay()
    this.#openItem(this.#containers.openList(marker, line.first), marker)
    return true
  }

  #openQuote(): boolean {
    this.#makeWay()
    this.#containers.open('quote', this.#line.first, 0)
    this.#continueQuote()
    this.#task = 'no'
    return true
  }

  #openFootnote(): boolean {
    const line = this.#line
    const start = this.#containers.depth < deepestFootnote ? footnoteStart(this.#text, line.first, line.end) : null
    if (!start) return false
    this.#makeWay()
    this.#part.footnotes.push(normalizeIdentifier(start.name))
    this.#containers.open('footnote', line.first, footnoteIndent)
    line.takeMarker(start.end - line.first)
    line.takeBlanks(line.indent)
    this.#tail = -1
    this.#task = 'no'
    return true
  }

  // What follows reads the rest of a line, behind its containers.

  #readLeaf(lazy: boolean, continued: number): void {
    if (this.#line.isOver) {
      this.#close(lazy, this.#line.start)
      return
    }
    const afterTable = lazy && this.#open.type === 'table' // so remark has it
    if (this.#goesOn(lazy)) return
    if (lazy) this.#containers.closeTo(continued, this.#tailBefore >= 0 ? this.#tailBefore : this.#line.start)
    this.#begin(lazy)
    if (afterTable && this.#open.type === 'paragraph') this.#open.paragraph.mayBeHead = false
  }

  /** True when the line belongs to the leaf that is open; otherwise that leaf is closed. */
  #goesOn(lazy: boolean): boolean {
    const open = this.#open
    if (open.type === 'none') return false
    const goesOn =
      open.type === 'paragraph'
        ? this.#continueParagraph(open.paragraph, lazy)
        : !lazy &&
          ((open.type === 'fence' && this.#continueFence(open)) ||
            (open.type === 'html' && this.#continueHtml(open)) ||
            (open.type === 'code' && this.#continueCode(open)) ||
            (open.type === 'table' && this.#continueTable(open)))
    if (!goesOn && this.#open === open) this.#close(true, this.#line.start)
    if (goesOn && !(open.type === 'code' && open.end !== this.#line.end)) this.#tail = -1 // blank lines may follow the code
    return goesOn
  }

  #continueFence(open: Open & { type: 'fence' }): boolean {
    const line = this.#line
    if (line.indent < 4 && closesFence(open.fence, this.#text, line.first, line.end)) {
      this.#open = none
      this.#leaveBody(open.span, line.end, open.body, open.fence.language.toLowerCase())
      return true
    }
    const chunk = line.at
    line.takeBlanks(Math.min(line.indent, open.indent))
    open.body.add(chunk, line.at, line.end, line.spare)
    return true
  }

  #continueHtml(open: Open & { type: 'html' }): boolean {
    const line = this.#line
    if (open.kind >= 6 && line.isBlank) return false
    this.#addHtml(open, line.at, false)
    return true
  }

  #addHtml(open: Open & { type: 'html' }, from: number, opens: boolean): void {
    const line = this.#line
    open.body.add(line.at, line.at, line.end, line.spare)
    const ended = endsHtml(open.kind, this.#text, from, line.end, opens)
    this.#open = ended ? none : open
    if (ended) this.#leaveHtml(open.span, line.end, open.body)
  }

  #continueCode(open: Open & { type: 'code' }): boolean {
    const line = this.#line
    if (line.indent < 4) {
      if (line.isBlank) open.body.add(line.start, line.end, line.end, 0)
      return line.isBlank
    }
    line.takeBlanks(4)
    open.body.add(line.start, line.at, line.end, line.spare)
    open.end = line.end
    return true
  }

  #continueTable(open: Open & { type: 'table' }): boolean {
    const line = this.#line
    if (line.isBlank || line.indent > 3 || this.#interrupts(false)) return false
    this.#addRow(open, line.first, line.end)
    return true
  }

  #continueParagraph(paragraph: Paragraph, lazy: boolean): boolean {
    const line = this.#line
    if (line.isBlank) return false
    if (line.indent > 3) {
      paragraph.add(line.at, line.end, false)
      return true
    }
    const depth = lazy ? 0 : underlineDepth(this.#text, line.first, line.end)
    if (depth > 0) {
      const headed = this.#closeParagraph(paragraph, depth)
      this.#open = none
      return headed
    }
    if (lazy ? this.#beginLazyHtml(paragraph) : this.#beginTable(paragraph)) return true
    if (this.#interrupts(!lazy)) return false
    paragraph.add(line.at, line.end, true)
    return true
  }

  /** True when the line begins another block than a paragraph or table. `paragraph`: one is open, which a lone tag does not end. */
  #interrupts(paragraph: boolean): boolean {
    const { code, first, end } = this.#line
    const text = this.#text
    if (code === 35) return atxHeading(text, first, end) !== null
    if (code === 42 || code === 45 || code === 95) return isThematicBreak(this.#line)
    if (code === 96 || code === 126) return openingFence(text, first, end) !== null
    if (code !== 60) return false
    const kind = htmlKind(text, first, end)
    return kind > 0 && (kind < 7 || !paragraph)
  }

  /** A whole tag on a line that would lazily continue a paragraph begins an HTML block, and the containers stay open: so remark has it. */
  #beginLazyHtml(paragraph: Paragraph): boolean {
    const { code, first, end } = this.#line
    if (code !== 60 || htmlKind(this.#text, first, end) !== 7 || !this.#line.isBroken) return false
    this.#closeParagraph(paragraph, 0)
    return this.#beginHtml()
  }

  /** The line is the delimiter row under the last line of the paragraph: a table begins with that line. */
  #beginTable(paragraph: Paragraph): boolean {
    const line = this.#line
    const columns = paragraph.mayBeHead ? delimiterColumns(this.#text, line.first, line.end) : 0
    if (columns === 0) return false
    const [from = 0, to = 0] = paragraph.lines.slice(-2)
    if (headColumns(this.#text, skipBlanks(this.#text, from), to) !== columns) return false
    const head = paragraph.takeLast(this.#text)
    this.#closeParagraph(paragraph, 0)
    if (htmlKind(this.#text, head.start, head.end) === 7 && this.#text[head.start] === '<') return this.#beginHtmlAbove(from, head)
    const span = this.#containers.enter(head.start)
    const header: string[] = []
    const open: Open = { type: 'table', table: { type: 'table', span, header }, header, row: -1, end: line.end }
    this.#addRow(open, head.start, head.end)
    open.end = line.end
    this.#open = open
    return true
  }

  /** The line before looked like the head of a table, which ends a paragraph, but is a whole HTML tag first. */
  #beginHtmlAbove(at: number, head: Span): boolean {
    const line = this.#line
    const body = new Body(at)
    body.add(at, at, head.end, 0)
    body.add(line.at, line.at, line.end, line.spare)
    this.#open = { type: 'html', kind: 7, body, span: this.#containers.enter(at) }
    return true
  }

  #addRow(open: Open & { type: 'table' }, start: number, end: number): void {
    open.row++
    open.end = end
    const { path, block } = this.#containers
    const row: Container = { type: 'row', span: this.#source.place(start, end), index: open.row }
    const inside = [...path, open.table, row]
    let column = 0
    for (const cell of cellsOf(this.#text, start, end)) {
      const lines = cell.from < 0 ? [] : [cell.from, cell.to]
      const at = emptyCellAt(this.#text, cell.start, cell.end)
      const place = { row: open.row, column: column++, header: open.header }
      this.#part.drafts.push({ type: 'cell', path: inside, block, lines, at, depth: 0, task: false, cell: place })
    }
  }

  /** A line that continues nothing. */
  #begin(lazy: boolean): void {
    const line = this.#line
    const task = this.#task !== 'no' && line.first === line.at && line.spare === 0
    if (line.isBlank) this.#readBlank()
    else {
      this.#tail = -1
      this.#task = 'no'
      if (line.indent > 3) this.#beginCode(lazy)
      else if (!this.#beginMarked()) this.#open = { type: 'paragraph', paragraph: new Paragraph(line.first, line.end, task) }
    }
  }

  /** True for a heading, a thematic break, a fence or HTML. */
  #beginMarked(): boolean {
    const { code } = this.#line
    if (code === 35) return this.#readHeading()
    if (code === 42 || code === 45 || code === 95) return this.#readThematicBreak()
    if (code === 96 || code === 126) return this.#beginFence()
    return code === 60 && this.#beginHtml()
  }

  #readThematicBreak(): boolean {
    const line = this.#line
    if (!isThematicBreak(line)) return false
    this.#containers.leave(this.#containers.enter(line.first), line.end)
    return true
  }

  /** Only an empty line, without any blank, may stand between a marker and the box of a task. */
  #readBlank(): void {
    const line = this.#line
    this.#task = this.#task === 'at marker' && line.at === line.end && line.spare === 0 ? 'after empty line' : 'no'
  }

  #readHeading(): boolean {
    const { first, end } = this.#line
    const heading = atxHeading(this.#text, first, end)
    if (!heading) return false
    const span = this.#containers.enter(first)
    const empty = heading.from >= heading.to
    const lines = empty ? [] : [heading.from, heading.to]
    this.#draft('heading', lines, empty ? trimEnd(this.#text, first, end) : first, heading.depth, false)
    this.#containers.leave(span, end)
    return true
  }

  /** On a line that leaves its containers behind, code is only this line. */
  #beginCode(lazy: boolean): void {
    const line = this.#line
    const span = this.#containers.enter(line.at)
    const body = new Body(line.at)
    line.takeBlanks(4)
    body.add(line.start, line.at, line.end, line.spare)
    this.#open = { type: 'code', body, span, end: line.end }
    if (lazy) this.#close(true, line.end)
  }

  #beginFence(): boolean {
    const { first, end, indent } = this.#line
    const fence = openingFence(this.#text, first, end)
    if (!fence) return false
    this.#open = { type: 'fence', fence, indent, body: new Body(first), span: this.#containers.enter(first) }
    return true
  }

  #beginHtml(): boolean {
    const line = this.#line
    const kind = htmlKind(this.#text, line.first, line.end)
    if (kind === 0) return false
    const open: Open = { type: 'html', kind, body: new Body(line.at), span: this.#containers.enter(line.at) }
    this.#addHtml(open, line.first, true)
    return true
  }

  // What follows closes leaves.

  /** Closes the leaf that is open. `before`: it ends before the line break; otherwise what has no end of its own ends at `now`. */
  #close(before: boolean, now: number): void {
    const open = this.#open
    this.#open = none
    if (open.type === 'paragraph') this.#closeParagraph(open.paragraph, 0)
    else if (open.type === 'code') this.#leaveBody(open.span, open.end, open.body, '')
    else if (open.type === 'table') this.#containers.leave(open.table.span as Writable<Span>, open.end)
    else if (open.type === 'fence') this.#leaveBody(open.span, this.#endOfOpen(before, now), open.body, open.fence.language.toLowerCase())
    else if (open.type === 'html') this.#leaveHtml(open.span, this.#endOfOpen(before || open.kind >= 6, now), open.body)
  }

  #endOfOpen(before: boolean, now: number): number {
    if (before) return this.#endBefore
    this.#tail = -1
    return now
  }

  /** Gives its definitions and its words; false when there are no words. `depth`: it is underlined. */
  #closeParagraph(paragraph: Paragraph, depth: number): boolean {
    const { lines } = paragraph
    paragraph.takeDefinitions(this.#text, ({ name, target }, start, end) => {
      this.#part.definitions.push([normalizeIdentifier(name), decodeString(target)])
      this.#containers.leave(this.#containers.enter(start), end)
    })
    const [start] = lines
    if (start === undefined) return false
    const end = depth > 0 ? this.#line.end : (lines.at(-1) ?? start)
    const span = this.#containers.enter(start)
    this.#draft(depth > 0 ? 'heading' : 'paragraph', lines, start, depth, paragraph.task && depth === 0)
    this.#containers.leave(span, end)
    return true
  }

  #draft(type: TextDraft['type'], lines: readonly number[], at: number, depth: number, task: boolean): void {
    const { path, block } = this.#containers
    this.#part.drafts.push({ type, path, block, lines, at, depth, task, cell: undefined })
  }

  #leaveBody(span: Writable<Span>, end: number, lines: Body, language: string): void {
    const { path, block } = this.#containers
    const body = lines.finish(this.#source)
    this.#containers.leave(span, end)
    this.#part.drafts.push({ type: 'fence', path: [...path, { type: 'fence', span, language }], block, body, language })
  }

  #leaveHtml(span: Writable<Span>, end: number, lines: Body): void {
    const { path, block } = this.#containers
    const body = lines.finish(this.#source)
    this.#containers.leave(span, end)
    this.#part.drafts.push({ type: 'html', path: [...path, { type: 'html', span }], block, body, language: '' })
  }
}

/** Where the words of an empty cell would stand: after its pipe and one blank. */
function emptyCellAt(text: string, start: number, end: number): number {
  const at = text.charCodeAt(start) === 124 ? start + 1 : start
  return at < end && text.charCodeAt(at) === 32 ? at + 1 : at
}
