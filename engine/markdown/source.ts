// A text that is read as Markdown, and where its characters stand in the document.

import type { Span } from '../span.ts'
import type { Stretches } from './map.ts'

/** The document itself, or the body of a fence or HTML block with its container prefixes taken off. */
export class Source {
  readonly text: string
  /** Null for the document itself: its offsets are the document's own. */
  readonly #map: Stretches | null

  constructor(text: string, map: Stretches | null = null) {
    this.text = text
    this.#map = map
  }

  /** Span in the document of a range of this text. */
  place(start: number, end: number): Span {
    return this.#map ? this.#map.toSource(start, end) : { start, end }
  }

  /** The map of a leaf, made in this text, as a map into the document. */
  through(map: Stretches): Stretches {
    return this.#map ? map.through(this.#map) : map
  }
}
