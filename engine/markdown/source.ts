// A text that is read as Markdown, and where its characters stand in the document.

import type { Span } from '../span.ts'
import type { OffsetMap } from './leaf.ts'
import { Even, type Stretches } from './map.ts'

/** The document itself, the body of a fence or HTML block with its container prefixes taken off, or a part of either. */
export class Source {
  readonly text: string
  /** Null where offsets are the document's own, but for the shift. */
  readonly #map: Stretches | null
  /** Where the text begins in what the map maps. */
  readonly #shift: number

  constructor(text: string, map: Stretches | null = null, shift = 0) {
    this.text = text
    this.#map = map
    this.#shift = shift
  }

  /** Span in the document of a range of this text. */
  place(start: number, end: number): Span {
    const [from, to] = [start + this.#shift, end + this.#shift]
    return this.#map ? this.#map.toSource(from, to) : { start: from, end: to }
  }

  /** The map of a leaf, made in this text, as a map into the document. The map that is handed in is used up. */
  through(map: Stretches): Stretches {
    const shifted = map.shift(this.#shift)
    return this.#map ? shifted.through(this.#map) : shifted
  }

  /** A part of the text as a source of its own. */
  part(from: number, to: number): Source {
    return new Source(this.text.slice(from, to), this.#map, this.#shift + from)
  }

  /** True when offsets are the document's own, but for a shift. */
  get isEven(): boolean {
    return this.#map === null
  }

  /** A text as it stands in the document from `from` on, when it stands there in one piece. */
  evenPart(from: number, length: number): OffsetMap | null {
    return this.#map ? null : new Even(from + this.#shift, length)
  }
}
