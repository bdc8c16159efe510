// The unit of text: what every layer above Markdown works on. No parser type leaves this folder.

import type { Span } from '../span.ts'
import type { Content } from './content.ts'

/**
 * What a leaf is:
 * - `heading`: an ATX or setext heading (`depth` 1 to 6);
 * - `paragraph`: a paragraph, in whatever container (list item, quote ...);
 * - `cell`: one cell of a table (`cell` says where);
 * - `code`: a run of lines of a code block whose language is a programming language (never speech);
 * - `html`: text between the tags of an HTML block;
 * - `field`: one string of the front matter (`key` says which).
 *
 * A fence without a language (or `text`, `md`, `markdown`, `email`, `script` ...) is no `code`:
 * people put scripts, emails and whole templates there, so its content is read as Markdown of its
 * own and gives headings, paragraphs and cells whose `path` goes through a `fence` container.
 */
export type LeafType = 'heading' | 'paragraph' | 'cell' | 'code' | 'html' | 'field'

/** Something that holds leaves. The same object is shared by all leaves in it, so compare by identity. */
export type Container =
  | { readonly type: 'quote'; readonly span: Span }
  | { readonly type: 'list'; readonly span: Span; readonly ordered: boolean }
  | { readonly type: 'item'; readonly span: Span; readonly marker: string; readonly checked: boolean | null }
  | { readonly type: 'table'; readonly span: Span; readonly header: readonly string[] }
  | { readonly type: 'row'; readonly span: Span; readonly index: number }
  | { readonly type: 'fence'; readonly span: Span; readonly language: string }
  | { readonly type: 'html'; readonly span: Span }
  | { readonly type: 'footnote'; readonly span: Span }
  | { readonly type: 'front-matter'; readonly span: Span }

export type MarkType = 'strong' | 'emphasis' | 'delete' | 'code' | 'link' | 'image'

/** An inline mark over a range of the leaf's plain text. */
export interface Mark extends Span {
  readonly type: MarkType
  /** Target of a link or image, resolved against the document's definitions. */
  readonly url?: string
}

/** Exact way between a leaf's plain text and the source, both in UTF-16 offsets. Built while parsing, never by searching. */
export interface OffsetMap {
  /** Source span of the plain range: from where its first character begins to where its last one ends. An empty range maps to an empty span. */
  toSource(start: number, end: number): Span
  /** Plain offset of the character that covers (or first follows) the source offset; clamped to the leaf. */
  toPlain(source: number): number
  /** The same map when the source has moved by so many units. */
  moved(by: number): OffsetMap
}

/** A smallest block of text, with its place and its plain words. */
export interface Leaf {
  /** Position among the document's leaves, in source order. */
  readonly index: number
  readonly type: LeafType
  /** Source span of the content, without markers, quote prefixes before the first line, or trailing blanks. */
  readonly span: Span
  /**
   * Plain text: marks removed, entities and escapes decoded, container prefixes of continuation
   * lines removed; a line break of the source, hard or soft, and `<br>` are one `\n`.
   */
  readonly text: string
  readonly map: OffsetMap
  /** Text and marks, with what is known of them. */
  readonly content: Content
  /** Inline marks over `text`, in order of start. */
  readonly marks: readonly Mark[]
  /** Containers from the outermost to the innermost. */
  readonly path: readonly Container[]
  /** Level of a heading, else 0. */
  readonly depth: number
  /** Where a table cell stands; row 0 is the header. */
  readonly cell?: { readonly row: number; readonly column: number; readonly header: string } | undefined
  /** Dotted name of a front matter field (`guiderail.kind`, `tags.0`). */
  readonly key?: string | undefined
}

/** An HTML comment, wherever it stands (block, inline, in a list). */
export interface Comment {
  /** Source span including `<!--` and `-->`. */
  readonly span: Span
  /** What stands between the marks, untrimmed. */
  readonly text: string
  /** Source span of the outermost block that holds the comment; the comment's own span when it stands alone. */
  readonly block: Span
}

export interface FrontMatter {
  readonly span: Span
  /** Plain data of the YAML mapping; `{}` when it is not a mapping or not valid. Null-prototype objects. */
  readonly data: Readonly<Record<string, unknown>>
  /** Why it could not be read, for a status message. */
  readonly problem?: { readonly message: string; readonly span: Span }
}

/** A text, cut into leaves. */
export interface Markdown {
  readonly text: string
  readonly leaves: readonly Leaf[]
  readonly comments: readonly Comment[]
  readonly frontMatter: FrontMatter | null
  /** Source spans of the top-level blocks in order: where a line can be inserted between two blocks without changing either. */
  readonly blocks: readonly Span[]
}
