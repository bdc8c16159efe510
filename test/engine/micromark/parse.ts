// What micromark makes of a whole text, as our leaves, marks, places and comments: the oracle for our own scan.

import { readFrontMatter } from '../../../engine/markdown/front-matter.ts'
import type { Comment, Container, Leaf, Markdown } from '../../../engine/markdown/leaf.ts'
import { runsOf } from '../../../engine/markdown/runs.ts'
import { Source } from '../../../engine/markdown/source.ts'
import { worded } from '../../../engine/markdown/words.ts'
import type { Span } from '../../../engine/span.ts'
import { addDefinitions, BlockReader, type Sink } from './blocks.ts'
import { Tokenizer } from './tokens.ts'

/** Reads a text with micromark's tokenizer as a whole; slow, and not for hostile text. */
export function parseWithMicromark(text: string): Markdown {
  const source = new Source(text.replaceAll('\0', '\ufffd'))
  const reading = new Reading()
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const matter = readFrontMatter(source.text, begin)
  if (matter) {
    reading.block(matter.frontMatter.span)
    for (const leaf of matter.fields) reading.leaf(leaf)
  }
  reading.read(source, [], 0, matter ? matter.frontMatter.span.end : begin)
  const { leaves, comments, blocks } = reading
  return { text, leaves, comments, frontMatter: matter?.frontMatter ?? null, blocks }
}

class Reading implements Sink {
  readonly leaves: Leaf[] = []
  readonly comments: Comment[] = []
  readonly blocks: Span[] = []

  read(source: Source, path: readonly Container[], level: number, from = 0): void {
    const tokenizer = new Tokenizer()
    const events = tokenizer.blocks(source.text, from)
    const definitions = new Map<string, string>()
    addDefinitions(events, definitions)
    new BlockReader({ source, path, level }, tokenizer, definitions, this).read(events)
  }

  leaf(leaf: Omit<Leaf, 'index'>): void {
    this.leaves.push({ index: this.leaves.length, ...leaf })
  }

  comment(span: Span, text: string, block: Span): void {
    this.comments.push({ span, text, block })
  }

  block(span: Span): void {
    this.blocks.push(span)
  }

  content(body: Source, path: readonly Container[], level: number): void {
    this.read(body, path, level)
  }

  code(body: Source, path: readonly Container[]): void {
    for (const { text, map } of runsOf(body, 0, body.text.length))
      this.leaf({ type: 'code', span: map.toSource(0, text.length), ...worded(text, map), path, depth: 0 })
  }
}
