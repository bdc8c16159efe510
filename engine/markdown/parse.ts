// text -> leaves.

import { readFrontMatter } from './front-matter.ts'
import type { Markdown } from './leaf.ts'
import { Reading } from './reading.ts'
import { Source } from './source.ts'

/** Cuts a text into leaves. Never throws; linear in the size of the text save where remark is not, and then it refuses (`refusals`). */
export function parseMarkdown(text: string): Markdown {
  const source = new Source(text.replaceAll('\0', '\ufffd')) // Markdown shows NUL as a replacement character
  const reading = new Reading()
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const matter = readFrontMatter(source.text, begin)
  if (matter) {
    reading.block(matter.frontMatter.span)
    for (const leaf of matter.fields) reading.leaf(leaf)
  }
  reading.read(source, [], 0, matter ? matter.frontMatter.span.end : begin)
  const { leaves, comments, blocks, refusals } = reading
  return { text, leaves, comments, frontMatter: matter?.frontMatter ?? null, blocks, refusals }
}
