// From the tokens of blocks to leaves in their containers.

import { decodeString } from 'micromark-util-decode-string'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { trimmed } from '../../../engine/markdown/characters.ts'
import { isContent } from '../../../engine/markdown/code.ts'
import { readHtml } from '../../../engine/markdown/html.ts'
import type { Container, Leaf } from '../../../engine/markdown/leaf.ts'
import { Stretches } from '../../../engine/markdown/map.ts'
import { Source } from '../../../engine/markdown/source.ts'
import { type Wording, worded } from '../../../engine/markdown/words.ts'
import type { Span } from '../../../engine/span.ts'
import { lastOf, type Surroundings, wordingOf } from './inline.ts'
import type { Event, Token, TokenizeContext, Tokenizer } from './tokens.ts'

/** Where the parts of a document are put as they are read. Spans count in the document. */
export interface Sink {
  leaf(leaf: Omit<Leaf, 'index'>): void
  comment(span: Span, text: string, block: Span): void
  block(span: Span): void
  /** Reads the body of a fence as Markdown of its own. */
  content(body: Source, path: readonly Container[], level: number): void
  /** Reads the body of a fence as code. */
  code(body: Source, path: readonly Container[]): void
}

/** Adds link definitions and their targets; the first of a name holds. */
export function addDefinitions(events: readonly Event[], definitions: Map<string, string>): void {
  let name = ''
  for (const [kind, token, context] of events) {
    if (kind === 'exit') continue
    if (token.type === 'definitionLabelString') {
      const label = normalizeIdentifier(context.sliceSerialize(token))
      name = definitions.has(label) ? '' : label
      if (name !== '') definitions.set(name, '')
    } else if (token.type === 'definitionDestinationString' && name !== '') {
      definitions.set(name, decodeString(context.sliceSerialize(token)))
    }
  }
}

/** Containers while they are open; the end of a list item is only known when it closes. */
type Draft<T> = { -readonly [K in keyof T]: T[K] }
type Item = Draft<Extract<Container, { type: 'item' }>> & { span: { start: number; end: number } }

/** The body of a code or HTML block, put together line by line. */
class Body {
  text = ''
  readonly map: Stretches
  language = ''
  readonly #breaks: Token[] = []
  /** False until the line of the opening fence has ended. */
  #begun: boolean

  constructor(start: number, fenced: boolean) {
    this.map = new Stretches(start)
    this.#begun = !fenced
  }

  breakLine(token: Token): void {
    if (this.#begun) this.#breaks.push(token)
    this.#begun = true
  }

  /** Adds a line; line breaks are only written when another line follows. */
  line(value: string, start: number, end: number): void {
    for (const at of this.#breaks.splice(0)) this.#add('\n', at.start.offset, at.end.offset)
    const indent = value.length - (end - start)
    if (indent > 0) this.#add(value.slice(0, indent), start, start) // the rest of a tab that a container took the first columns of
    this.#add(value.slice(Math.max(0, indent)), start, end)
  }

  #add(value: string, start: number, end: number): void {
    this.text += value
    this.map.add(value.length, start, end)
  }
}

/** Reads the block tokens of a source, piece after piece. */
export class BlockReader implements Surroundings {
  readonly source: Source
  readonly tokenizer: Tokenizer
  readonly definitions: ReadonlyMap<string, string>
  readonly #sink: Sink
  /** How many fences deep the source stands. */
  readonly #level: number
  #path: readonly Container[]
  /** The top-level block under way, and how many blocks are open. */
  #block: Span = { start: 0, end: 0 }
  #open = 0
  #wording: Wording | null = null
  #span: Span = { start: 0, end: 0 }
  /** Where the box of a task ended: its text begins after it. */
  #boxEnd = 0
  #depth = 0
  #body: Body | null = null
  #header: string[] = []
  #row = -1
  #column = -1
  /** Where the last content ended: list items end there. */
  #lastEnd = 0

  constructor(
    place: { source: Source; path: readonly Container[]; level: number },
    tokenizer: Tokenizer,
    definitions: ReadonlyMap<string, string>,
    sink: Sink,
  ) {
    this.source = place.source
    this.#path = place.path
    this.#level = place.level
    this.tokenizer = tokenizer
    this.definitions = definitions
    this.#sink = sink
  }

  read(events: readonly Event[]): void {
    for (const [kind, token, context] of events) {
      if (kind === 'enter') {
        if (blocks.has(token.type)) this.#enterBlock(token)
        entering[token.type]?.(this, token, context)
      } else {
        leaving[token.type]?.(this, token, context)
        if (blocks.has(token.type)) this.#leaveBlock(token)
      }
    }
  }

  #enterBlock(token: Token): void {
    if (this.#open++ > 0 || this.#level > 0) return
    this.#block = this.#place(token)
    this.#sink.block(this.#block)
  }

  #leaveBlock(token: Token): void {
    this.#open--
    this.#lastEnd = Math.max(this.#lastEnd, token.end.offset)
  }

  #place(token: Token): Span {
    return this.source.place(token.start.offset, token.end.offset)
  }

  get inTable(): boolean {
    return this.#column >= 0
  }

  comment(token: Token, text: string): void {
    if (this.#level === 0) this.#sink.comment(this.#place(token), text, this.#block)
  }

  check(checked: boolean, end: number): void {
    const item = this.#path.findLast((container) => container.type === 'item')
    if (item) (item as Item).checked = checked
    this.#boxEnd = end
  }

  push(container: Container): void {
    this.#path = [...this.#path, container]
  }

  pop(): void {
    this.#path = this.#path.slice(0, -1)
  }

  quote(token: Token): void {
    this.push({ type: 'quote', span: this.#place(token) })
  }

  footnote(token: Token): void {
    this.push({ type: 'footnote', span: this.#place(token) })
  }

  list(token: Token): void {
    this.push({ type: 'list', span: this.#place(token), ordered: token.type === 'listOrdered' })
  }

  item(token: Token): void {
    this.#closeItem()
    const { start, end } = this.#place(token)
    const item: Item = { type: 'item', span: { start, end }, marker: '', checked: null }
    this.#lastEnd = trimmed(this.source.text, token.start.offset, token.end.offset).end
    this.push(item)
  }

  marker(token: Token, context: TokenizeContext): void {
    const item = this.#path.at(-1)
    if (item?.type === 'item') (item as Item).marker += context.sliceSerialize(token)
  }

  endList(): void {
    this.#closeItem()
    this.pop()
  }

  #closeItem(): void {
    const item = this.#path.at(-1)
    if (item?.type !== 'item') return
    ;(item as Item).span.end = this.source.place(this.#lastEnd, this.#lastEnd).start
    this.pop()
  }

  words(head: Token, context: TokenizeContext): void {
    if (head.previous) return
    this.#wording = wordingOf(head, context, this)
    const { start, end } = trimmed(this.source.text, Math.max(head.start.offset, this.#boxEnd), lastOf(head).end.offset)
    this.#span = this.source.place(start, end)
  }

  paragraph(): void {
    const wording = this.#wording
    this.#wording = null
    if (wording && wording.text.trim() !== '')
      this.#sink.leaf({ type: 'paragraph', span: this.#span, ...wording, path: this.#path, depth: 0 })
  }

  level(depth: number): void {
    if (this.#depth === 0) this.#depth = depth
  }

  heading(token: Token): void {
    const end = trimmed(this.source.text, token.start.offset, token.end.offset).end
    const span = this.#wording ? this.#span : this.source.place(end, end)
    const wording = this.#wording ?? worded('', new Stretches(span.start))
    this.#sink.leaf({ type: 'heading', span, ...wording, path: this.#path, depth: this.#depth })
    this.#wording = null
    this.#depth = 0
  }

  table(token: Token): void {
    this.#header = []
    this.#row = -1
    this.push({ type: 'table', span: this.#place(token), header: this.#header })
  }

  row(token: Token): void {
    this.#row++
    this.#column = -1
    this.push({ type: 'row', span: this.#place(token), index: this.#row })
  }

  endRow(): void {
    this.#column = -1
    this.pop()
  }

  cell(): void {
    this.#column++
  }

  endCell(token: Token): void {
    const at = emptyCellAt(this.source.text, token)
    const span = this.#wording ? this.#span : this.source.place(at, at)
    const wording = this.#wording ?? worded('', new Stretches(span.start))
    this.#wording = null
    if (this.#row === 0) this.#header.push(wording.text)
    const cell = { row: this.#row, column: this.#column, header: this.#header[this.#column] ?? '' }
    this.#sink.leaf({ type: 'cell', span, ...wording, path: this.#path, depth: 0, cell })
  }

  startBody(token: Token): void {
    this.#body = new Body(token.start.offset, token.type === 'codeFenced')
  }

  language(token: Token, context: TokenizeContext): void {
    if (this.#body) this.#body.language = context.sliceSerialize(token).toLowerCase()
  }

  line(token: Token, context: TokenizeContext): void {
    this.#body?.line(context.sliceSerialize(token), token.start.offset, token.end.offset)
  }

  breakLine(token: Token): void {
    this.#body?.breakLine(token)
  }

  #endBody(): { body: Source; language: string } {
    const { text = '', map = new Stretches(), language = '' } = this.#body ?? {}
    this.#body = null
    return { body: new Source(text, this.source.through(map)), language }
  }

  code(token: Token): void {
    const { body, language } = this.#endBody()
    const path = [...this.#path, { type: 'fence', span: this.#place(token), language } as const]
    if (isContent(body.text, language, this.#level)) this.#sink.content(body, path, this.#level + 1)
    else this.#sink.code(body, path)
  }

  html(token: Token): void {
    const { body } = this.#endBody()
    const path = [...this.#path, { type: 'html', span: this.#place(token) } as const]
    const { texts, comments } = readHtml(body)
    for (const { start, end, text } of this.#level === 0 ? comments : []) this.#sink.comment(body.place(start, end), text, this.#block)
    for (const wording of texts) {
      const span = wording.map.toSource(0, wording.text.length)
      this.#sink.leaf({ type: 'html', span, ...wording, path, depth: 0 })
    }
  }
}

/** Where the text of an empty cell would be put: after the pipe and one blank. */
function emptyCellAt(text: string, token: Token): number {
  let at = token.start.offset
  if (text[at] === '|') at++
  return at < token.end.offset && text[at] === ' ' ? at + 1 : at
}

const blocks: ReadonlySet<string> = new Set([
  'blockQuote',
  'listOrdered',
  'listUnordered',
  'gfmFootnoteDefinition',
  'paragraph',
  'atxHeading',
  'setextHeading',
  'codeFenced',
  'codeIndented',
  'htmlFlow',
  'thematicBreak',
  'definition',
  'table',
])

type Handle = (reader: BlockReader, token: Token, context: TokenizeContext) => void

const entering: Readonly<Record<string, Handle>> = {
  blockQuote: (reader, token) => reader.quote(token),
  gfmFootnoteDefinition: (reader, token) => reader.footnote(token),
  listOrdered: (reader, token) => reader.list(token),
  listUnordered: (reader, token) => reader.list(token),
  listItemPrefix: (reader, token) => reader.item(token),
  listItemValue: (reader, token, context) => reader.marker(token, context),
  listItemMarker: (reader, token, context) => reader.marker(token, context),
  chunkText: (reader, token, context) => reader.words(token, context),
  atxHeadingSequence: (reader, token) => reader.level(token.end.offset - token.start.offset),
  setextHeadingLineSequence: (reader, token, context) => reader.level(context.sliceSerialize(token).startsWith('=') ? 1 : 2),
  table: (reader, token) => reader.table(token),
  tableRow: (reader, token) => reader.row(token),
  tableHeader: (reader) => reader.cell(),
  tableData: (reader) => reader.cell(),
  codeFenced: (reader, token) => reader.startBody(token),
  codeIndented: (reader, token) => reader.startBody(token),
  htmlFlow: (reader, token) => reader.startBody(token),
  codeFencedFenceInfo: (reader, token, context) => reader.language(token, context),
  codeFlowValue: (reader, token, context) => reader.line(token, context),
  htmlFlowData: (reader, token, context) => reader.line(token, context),
  lineEnding: (reader, token) => reader.breakLine(token),
}

const leaving: Readonly<Record<string, Handle>> = {
  blockQuote: (reader) => reader.pop(),
  gfmFootnoteDefinition: (reader) => reader.pop(),
  listOrdered: (reader) => reader.endList(),
  listUnordered: (reader) => reader.endList(),
  paragraph: (reader) => reader.paragraph(),
  atxHeading: (reader, token) => reader.heading(token),
  setextHeading: (reader, token) => reader.heading(token),
  table: (reader) => reader.pop(),
  tableRow: (reader) => reader.endRow(),
  tableHeader: (reader, token) => reader.endCell(token),
  tableData: (reader, token) => reader.endCell(token),
  codeFenced: (reader, token) => reader.code(token),
  codeIndented: (reader, token) => reader.code(token),
  htmlFlow: (reader, token) => reader.html(token),
}
