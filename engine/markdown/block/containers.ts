// The containers that are open: quotes, lists with their items, footnotes (CommonMark 5), and where each ends.

import type { Span } from '../../span.ts'
import type { Container } from '../leaf.ts'
import type { Source } from '../source.ts'
import type { Marker } from './list.ts'

type Draft<T> = { -readonly [K in keyof T]: T[K] }
type Item = Omit<Draft<Extract<Container, { type: 'item' }>>, 'span'> & { span: Draft<Span> }

/** An open container. A list is open together with its last item. */
export interface Frame {
  readonly type: 'quote' | 'list' | 'footnote'
  readonly container: Container
  readonly start: number
  item: Item | null
  /** Of a list: the mark that its items have in common. */
  readonly mark: number
  readonly ordered: boolean
  /** Columns by which further lines are indented. */
  size: number
  /** The item's first line was empty, and then another: nothing more belongs to it. */
  emptyStart: boolean
  exhausted: boolean
}

export class Containers {
  readonly frames: Frame[] = []
  /** Span of the outermost block that is open. */
  block: Draft<Span> = { start: 0, end: 0 }
  /** Where the spans of the outermost blocks go in order. */
  blocks: Span[] = []
  /** Where the last block that closed has ended: items end there. */
  lastEnd = 0
  readonly #source: Source
  readonly #base: readonly Container[]
  #path: readonly Container[] | null = null
  /** Depths of the quotes that are open. */
  readonly #quotes: number[] = []

  constructor(source: Source, base: readonly Container[]) {
    this.#source = source
    this.#base = base
  }

  get depth(): number {
    return this.frames.length
  }

  /** The containers from the outermost to the innermost; the same array until one opens or closes. */
  get path(): readonly Container[] {
    this.#path ??= this.#walk()
    return this.#path
  }

  #walk(): readonly Container[] {
    const path = [...this.#base]
    for (const { container, item } of this.frames) {
      path.push(container)
      if (item) path.push(item)
    }
    return path
  }

  /** A block begins; what it is in begins with the outermost. */
  enter(start: number): Draft<Span> {
    const span = { start, end: start }
    if (this.depth > 0) return span
    this.block = span
    this.blocks.push(span)
    return span
  }

  /** A block has ended. */
  leave(span: Draft<Span>, end: number): void {
    this.lastEnd = Math.max(this.lastEnd, end)
    Object.assign(span, this.#source.place(span.start, end))
  }

  open(type: 'quote' | 'footnote', start: number, size: number): void {
    const span = this.enter(start)
    this.#push({ type, container: { type, span }, start, item: null, mark: 0, ordered: false, size, emptyStart: false, exhausted: false })
  }

  openList({ mark, ordered }: Marker, start: number): Frame {
    const span = this.enter(start)
    const container = { type: 'list', span, ordered } as const
    return this.#push({ type: 'list', container, start, item: null, mark, ordered, size: 0, emptyStart: false, exhausted: false })
  }

  #push(frame: Frame): Frame {
    if (frame.type === 'quote') this.#quotes.push(this.depth)
    this.frames.push(frame)
    this.#path = null
    return frame
  }

  /** Begins an item of the innermost list. */
  openItem(frame: Frame, marker: Marker, start: number, size: number): void {
    this.#closeItem(frame)
    const end = start + marker.length
    frame.item = { type: 'item', span: { ...this.#source.place(start, end) }, marker: this.#source.text.slice(start, end), checked: null }
    frame.size = size
    frame.emptyStart = marker.empty
    this.lastEnd = end
    this.#path = null
  }

  #closeItem({ item }: Frame): void {
    if (item) item.span.end = this.#source.place(this.lastEnd, this.lastEnd).start
  }

  /** How many containers go on when nothing is left of a line at the one at `depth`: all up to the next quote. Takes no time, however deep they are. */
  continueEmpty(depth: number): number {
    const quote = this.#quotes.at(-1) ?? -1
    const continued = quote < depth ? this.depth : (this.#quotes.find((at) => at >= depth) ?? this.depth)
    const innermost = this.frames.at(-1) // only the innermost item can have no words yet
    if (innermost && continued === this.depth) innermost.exhausted ||= innermost.emptyStart
    return continued
  }

  /** Closes all but the outermost `depth` containers, which end at `end`. */
  closeTo(depth: number, end: number): void {
    while (this.frames.length > depth) {
      const frame = this.frames.pop()
      if (!frame) return
      if (frame.type === 'quote') this.#quotes.pop()
      this.#closeItem(frame)
      this.leave(frame.container.span as Draft<Span>, end)
      this.#path = null
    }
  }
}
