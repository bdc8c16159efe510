// A parsed text that remembers its parts, so that an edit reads only the parts that it touches.

import type { Span } from '../span.ts'
import { Assembly } from './assemble.ts'
import type { Part } from './block/scanner.ts'
import type { Memory } from './inline/wording.ts'
import type { Comment, FrontMatter, Leaf, Markdown } from './leaf.ts'
import type { Names, NamesOfPart } from './names.ts'
import type { Source } from './source.ts'

/** A stretch of text that reads the same whatever stands before it, and what it holds. */
export interface ReadPart extends NamesOfPart {
  readonly start: number
  /** Number of leaves. */
  readonly count: number
  readonly leaves: readonly Leaf[]
  readonly comments: readonly Comment[]
  readonly blocks: readonly Span[]
}

/** What an edit left of the text before it: so many leaves at the beginning are the same objects, so many at the end have only moved. */
export interface Kept {
  readonly head: number
  readonly tail: number
  /** The source that was read again: `[from, to)` of the text before. What stands behind it has moved by so many units. */
  readonly from: number
  readonly to: number
  readonly by: number
}

/** What stands in parts is put together when somebody asks for it. */
export class ParsedMarkdown implements Markdown {
  readonly text: string
  readonly frontMatter: FrontMatter | null
  readonly fields: readonly Leaf[]
  readonly parts: readonly ReadPart[]
  readonly names: Names
  /** What was read before; null for a text that is read once. */
  readonly memory: Memory | null
  /** What it shares with the text that it was made from by an edit; null for one that was read as a whole. */
  readonly kept: Kept | null
  #leaves: readonly Leaf[] | null = null
  #comments: readonly Comment[] | null = null
  #blocks: readonly Span[] | null = null

  constructor({ text, frontMatter, fields, parts, names, memory, kept = null }: About) {
    this.text = text
    this.frontMatter = frontMatter
    this.fields = fields
    this.parts = parts
    this.names = names
    this.memory = memory
    this.kept = kept
  }

  get leaves(): readonly Leaf[] {
    this.#leaves ??= gathered([...this.fields], this.parts, ({ leaves }) => leaves)
    return this.#leaves
  }

  get comments(): readonly Comment[] {
    this.#comments ??= gathered([], this.parts, ({ comments }) => comments)
    return this.#comments
  }

  get blocks(): readonly Span[] {
    this.#blocks ??= gathered(this.frontMatter ? [this.frontMatter.span] : [], this.parts, ({ blocks }) => blocks)
    return this.#blocks
  }
}

type About = Pick<ParsedMarkdown, 'text' | 'frontMatter' | 'fields' | 'parts' | 'names' | 'memory'> & { readonly kept?: Kept | null }

function gathered<Item>(all: Item[], parts: readonly ReadPart[], itemsOf: (part: ReadPart) => readonly Item[]): readonly Item[] {
  for (const part of parts) for (const item of itemsOf(part)) all.push(item)
  return all
}

/** Reads what stands in scanned parts. `first`: index of the first leaf; `memory`: when edits will follow. */
export function readParts(parts: readonly Part[], source: Source, names: Names, first: number, memory: Memory | null): ReadPart[] {
  const around = { source, level: 0, names, memory }
  let index = first
  return parts.map(({ start, drafts, blocks, definitions, footnotes }) => {
    const assembly = new Assembly(index)
    for (const draft of drafts) assembly.read(draft, around)
    if (memory) for (const { content } of assembly.leaves) content.lasts()
    index += assembly.leaves.length
    const { leaves, comments } = assembly
    return { start, count: leaves.length, leaves, comments, blocks, definitions, footnotes }
  })
}
