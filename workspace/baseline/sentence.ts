// The sentence that a finding stands in, so that it is known again after edits around it, moves and renames.

import { firstThat } from '../../engine/halving.ts'
import { parseMarkdown } from '../../engine/markdown/parse.ts'
import { type Prose, proseOf } from '../../engine/words.ts'

/**
 * Says of a source offset the words of its sentence: in small letters, without markup, line breaks, punctuation and what
 * stands for a name (`[Name]`, `{{name}}`). Where there are no words: the line as it is.
 */
export function sentencesOf(text: string): (offset: number) => string {
  const { leaves } = parseMarkdown(text)
  const prose = new Map<number, Prose>()
  return (offset) => {
    const at = lastBefore(leaves, offset, ({ span }) => span.start)
    const leaf = leaves[at]
    if (!leaf || offset >= leaf.span.end) return lineAt(text, offset)
    const read = prose.get(at) ?? proseOf(leaf.text)
    prose.set(at, read)
    const inside = leaf.map.toPlain(offset)
    const after = lastBefore(read.sentences, inside, ({ end }) => end) + 1
    const { start, end } = read.sentences[after] ?? read.sentences.at(-1) ?? { start: 0, end: 0 }
    return wordsOf(leaf.text.slice(start, end)) || lineAt(text, offset)
  }
}

const placeholder = /\{\{[^{}]{0,80}\}\}|\{[^{}]{0,80}\}|\[[^[\]]{0,80}\]|<[^<>]{0,80}>/g

function wordsOf(sentence: string): string {
  const join = (text: string) => proseOf(text).words.map((word) => word.text)
  const words = join(sentence.replace(placeholder, ' '))
  return (words.length > 0 ? words : join(sentence)).join(' ')
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return text
    .slice(start, end < 0 ? undefined : end)
    .trim()
    .replace(/\s+/g, ' ')
}

/** Index of the last item whose mark is not after the offset; -1 when there is none. */
function lastBefore<T>(items: readonly T[], offset: number, mark: (item: T) => number): number {
  return firstThat(items.length, (at) => mark(items[at] as T) > offset) - 1
}
