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
  readonly leaves: readonly Leaf[]
  readonly comments: readonly Comment[]
  readonly blocks: readonly Span[]
}

export class ParsedMarkdown implements Markdown {
  readonly text: string
  readonly frontMatter: FrontMatter | null
  readonly fields: readonly Leaf[]
  readonly parts: readonly ReadPart[]
  readonly names: Names
  /** What was read in changed parts before. */
  readonly memory: Memory
  readonly leaves: readonly Leaf[]
  readonly comments: readonly Comment[]
  readonly blocks: readonly Span[]

  constructor(about: Pick<ParsedMarkdown, 'text' | 'frontMatter' | 'fields' | 'parts' | 'names' | 'memory'>) {
    this.text = about.text
    this.frontMatter = about.frontMatter
    this.fields = about.fields
    this.parts = about.parts
    this.names = about.names
    this.memory = about.memory
    this.leaves = [...about.fields, ...about.parts.flatMap(({ leaves }) => leaves)]
    this.comments = about.parts.flatMap(({ comments }) => comments)
    this.blocks = [...(about.frontMatter ? [about.frontMatter.span] : []), ...about.parts.flatMap(({ blocks }) => blocks)]
  }
}

/** Reads what stands in scanned parts. `first`: index of the first leaf. */
export function readParts(parts: readonly Part[], source: Source, names: Names, first: number, memory: Memory | null): ReadPart[] {
  const around = { source, level: 0, names, memory }
  let index = first
  return parts.map(({ start, drafts, blocks, definitions, footnotes }) => {
    const assembly = new Assembly(index)
    for (const draft of drafts) assembly.read(draft, around)
    index += assembly.leaves.length
    return { start, leaves: assembly.leaves, comments: assembly.comments, blocks, definitions, footnotes }
  })
}
