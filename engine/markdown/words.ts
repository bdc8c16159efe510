// The plain text of a leaf while it is put together: text, map and marks grow in step.

import { Content } from './content.ts'
import type { Mark, MarkType, OffsetMap } from './leaf.ts'
import { Stretches } from './map.ts'
import type { Source } from './source.ts'

interface MarkDraft {
  readonly type: MarkType
  readonly start: number
  end: number
  url?: string
}

/** What a leaf is made of. */
export interface Wording {
  readonly text: string
  readonly map: OffsetMap
  readonly marks: readonly Mark[]
  readonly content: Content
}

/** A text with its place and its marks. */
export const worded = (text: string, map: OffsetMap, marks: readonly Mark[] = []): Wording => placed(new Content(text, marks), map)

/** What a leaf says, standing at a place. */
export const placed = (content: Content, map: OffsetMap): Wording => ({ text: content.text, marks: content.marks, content, map })

/** Offsets that are handed in count in the source that is being read. */
export class Words {
  readonly #source: Source
  readonly #map: Stretches
  readonly #marks: MarkDraft[] = []
  readonly #open: MarkDraft[] = []
  #text = ''

  constructor(source: Source, origin: number) {
    this.#source = source
    this.#map = new Stretches(origin)
  }

  get length(): number {
    return this.#text.length
  }

  /** Appends text that stands at `[from, to)` of the source. */
  add(text: string, from: number, to: number): void {
    this.#text += text
    this.#map.add(text.length, from, to)
  }

  /** Appends the source `[from, to)` as it is. */
  copy(from: number, to: number): void {
    this.add(this.#source.text.slice(from, to), from, to)
  }

  open(type: MarkType): void {
    const mark: MarkDraft = { type, start: this.length, end: -1 }
    this.#marks.push(mark)
    this.#open.push(mark)
  }

  /** Closes the innermost open mark of a type; without one nothing happens. */
  close(type: MarkType, url?: string): void {
    const index = this.#open.findLastIndex((mark) => mark.type === type)
    const mark = this.#open[index]
    if (!mark) return
    this.#open.splice(index, 1)
    mark.end = this.length
    if (url !== undefined) mark.url = url
  }

  /** The finished wording; marks that were never closed or hold no text are left out. */
  finish(): Wording {
    const marks = this.#marks.filter(({ start, end }) => start < end)
    return worded(this.#text, this.#source.through(this.#map).simplified(), marks)
  }
}
