// text -> leaves.

import { Assembly } from './assemble.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Markdown } from './leaf.ts'
import { Source } from './source.ts'

/** Cuts a text into leaves. Never throws; linear in the size of the text. */
export function parseMarkdown(text: string): Markdown {
  const source = new Source(text.replaceAll('\0', '\ufffd')) // Markdown shows NUL as a replacement character
  const assembly = new Assembly()
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const matter = readFrontMatter(source.text, begin)
  for (const leaf of matter?.fields ?? []) assembly.leaf(leaf)
  const scan = assembly.read(source, [], 0, matter ? matter.frontMatter.span.end : begin)
  const blocks = matter ? [matter.frontMatter.span, ...scan.blocks] : scan.blocks
  return { text, leaves: assembly.leaves, comments: assembly.comments, frontMatter: matter?.frontMatter ?? null, blocks }
}
