// text -> leaves.

import { BlockScanner } from './block/scanner.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Memory } from './inline/wording.ts'
import type { Markdown } from './leaf.ts'
import { namesOf } from './names.ts'
import { ParsedMarkdown, readParts } from './parsed.ts'
import { Source } from './source.ts'

/** Cuts a text into leaves. Never throws; linear in the size of the text. `memory`: when edits will follow. */
export function parseMarkdown(text: string, memory: Memory | null = null): Markdown {
  const source = sourceOf(text)
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const matter = readFrontMatter(source.text, begin)
  const fields = (matter?.fields ?? []).map((field, index) => ({ index, ...field }))
  if (memory) for (const { content } of fields) content.lasts()
  const scanned = new BlockScanner(source, [], matter ? matter.frontMatter.span.end : begin).scanParts()
  const names = namesOf(scanned)
  const parts = readParts(scanned, source, names, fields.length, memory)
  return new ParsedMarkdown({ text, frontMatter: matter?.frontMatter ?? null, fields, parts, names, memory })
}

/** Markdown shows NUL as a replacement character. */
export const sourceOf = (text: string): Source => new Source(text.replaceAll('\0', '\ufffd'))
