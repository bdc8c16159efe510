// A text that is no sales material: its parts are read on first use, and nobody who lints uses them.

import type { Document, Segment } from './document.ts'
import { linesOf } from './lines.ts'
import type { Whole } from './segments/whole.ts'
import type { Settings } from './settings.ts'

/** What is known without parsing. */
interface Known {
  readonly text: string
  readonly path: string
  readonly whole: Whole
  readonly settings: Settings
}

export class SilentDocument implements Document {
  readonly text: string
  readonly path: string
  readonly kinds = []
  readonly whole: Whole
  readonly lines: Document['lines']
  readonly segments: readonly Segment[]
  readonly #read: () => Document
  #parts: Document | undefined

  /** `read` reads the text as if it were sales material. */
  constructor({ text, path, whole, settings }: Known, read: () => Document) {
    this.text = text
    this.path = path
    this.whole = whole
    this.lines = linesOf(text)
    this.#read = read
    this.segments = [new SilentSegment(this, whole.judgement.reasons, settings.vocabulary, () => this.parts.segments[0] as Segment)]
  }

  /** The document that it is read as, when somebody has asked. */
  get known(): Document | null {
    return this.#parts ?? null
  }

  get parts(): Document {
    this.#parts ??= this.#read()
    return this.#parts
  }

  get markdown() {
    return this.parts.markdown
  }

  get root() {
    return this.parts.root
  }

  get leaves() {
    return this.parts.leaves
  }
}

/** The one segment of such a text. */
class SilentSegment implements Segment {
  readonly kind = null
  readonly scenario = 'unknown'
  readonly template = false
  readonly reasons: readonly string[]
  readonly span: Segment['span']
  readonly document: Document
  readonly vocabulary: Segment['vocabulary']
  readonly #read: () => Segment

  constructor(document: Document, reasons: readonly string[], vocabulary: Segment['vocabulary'], read: () => Segment) {
    this.document = document
    this.reasons = reasons
    this.vocabulary = vocabulary
    this.span = { start: 0, end: document.text.length }
    this.#read = read
  }

  get title() {
    return this.#read().title
  }

  get leaves() {
    return this.#read().leaves
  }

  get plan() {
    return this.#read().plan
  }

  get script() {
    return this.#read().script
  }
}
