// What the inside of a leaf is made of, in order. Offsets count in the text that is scanned.

/** A run of `*`, `_` or `~`. What pairs do not use up is text. */
export interface Run {
  readonly type: 'run'
  readonly mark: number
  /** Shrinks from its start when it closes, from its end when it opens. */
  from: number
  to: number
  readonly opens: boolean
  readonly closes: boolean
  /** True when it can pair no more: it stands inside of a pair that was made. */
  sealed: boolean
  /** The marks that it closes in order, and those that it opens from the innermost to the outermost. */
  readonly closing: RunMark[]
  readonly opening: RunMark[]
}

export type RunMark = 'emphasis' | 'strong' | 'delete'

/** `[` or `![`: text until its `]` makes it a link or an image. */
export interface Bracket {
  readonly type: 'bracket'
  readonly from: number
  /** Where the label begins. */
  readonly to: number
  readonly isImage: boolean
  /** What it opens. */
  opens: 'link' | 'image' | null
  /** True inside of what would be a link around a link. */
  inactive: boolean
  /** True when another bracket stands inside: its label is no name of a definition. */
  holdsBrackets: boolean
}

/** `]` with the target behind it, which is no text. */
export interface Closing {
  readonly type: 'closing'
  readonly closes: 'link' | 'image'
  readonly url: string
}

export type Piece =
  | Run
  | Bracket
  | Closing
  /** As it is written. */
  | { readonly type: 'text'; readonly from: number; readonly to: number }
  /** A line break, hard or soft. */
  | { readonly type: 'break'; readonly from: number; readonly to: number }
  /** An escape or entity. */
  | { readonly type: 'value'; readonly value: string; readonly from: number; readonly to: number }
  /** The inside of a code span. */
  | { readonly type: 'code'; readonly from: number; readonly to: number }
  | { readonly type: 'html'; readonly from: number; readonly to: number }
  /** An address that is a link by itself. */
  | { readonly type: 'address'; readonly from: number; readonly to: number; readonly url: string }
