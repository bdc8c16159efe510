// What the scan of blocks hands over: leaves whose inside is not read yet. Offsets count in the source that is scanned.

import type { Span } from '../../span.ts'
import type { Container } from '../leaf.ts'
import type { Source } from '../source.ts'

/** A paragraph, heading or cell. */
export interface TextDraft {
  readonly type: 'paragraph' | 'heading' | 'cell'
  readonly path: readonly Container[]
  /** Span of the outermost block around it. */
  readonly block: Span
  /** Start and end of each of its lines in turn, without line breaks and container prefixes; empty for no words. */
  readonly lines: readonly number[]
  /** Where the words of an empty heading or cell would stand. */
  readonly at: number
  /** Level of a heading, else 0. */
  readonly depth: number
  /** True when the box of a task may stand at its beginning. */
  readonly task: boolean
  readonly cell: { readonly row: number; readonly column: number; readonly header: string[] } | undefined
}

/** The body of a fence, of indented code or of an HTML block; `path` ends with its own container. */
export interface BodyDraft {
  readonly type: 'fence' | 'html'
  readonly path: readonly Container[]
  readonly block: Span
  readonly body: Source
  /** First word of the info string in lower case. */
  readonly language: string
}

export type Draft = TextDraft | BodyDraft

export const isBody = (draft: Draft): draft is BodyDraft => draft.type === 'fence' || draft.type === 'html'
