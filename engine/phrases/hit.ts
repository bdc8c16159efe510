// What a phrase hit covers: its place in the source, its words, and the sentence around it.

import { determiners, isAdverb, phraseEnds } from '../lexicon/grammar.ts'
import type { Span } from '../span.ts'
import { isSoft, type Prose } from '../words.ts'
import type { Phrase, PhraseHit } from './phrase.ts'

/** Words `[first, last)` of a prose. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

/** One phrase per name out of a table of patterns: of overlapping wordings of one name the longest is the hit. Those with `^` are a phrase of their own. */
export function phrasesNamed(table: Readonly<Record<string, readonly string[]>>): Phrase[] {
  return Object.entries(table).flatMap(([name, patterns]) => {
    const opening = patterns.filter((pattern) => pattern.startsWith('^')).map((pattern) => pattern.slice(1))
    const anywhere = patterns.filter((pattern) => !pattern.startsWith('^'))
    return [
      ...(anywhere.length > 0 ? [{ name, pattern: anywhere.join(' | ') }] : []),
      ...(opening.length > 0 ? [{ name, pattern: `^${opening.join(' | ')}` }] : []),
    ]
  })
}

/** The range of a hit, or of other words of its leaf, in its leaf's plain text. */
export function plainSpan(prose: Prose, { first, last }: WordRange): Span {
  const start = prose.words[first]?.start ?? 0
  return { start, end: last > first ? (prose.words[last - 1]?.end ?? start) : start }
}

/** The same in the source. */
export function spanOf({ leaf, prose }: PhraseHit, range: WordRange): Span {
  const { start, end } = plainSpan(prose, range)
  return leaf.leaf.map.toSource(start, end)
}

/** The words as written, on one line. */
export function quoted(prose: Prose, range: WordRange): string {
  const { start, end } = plainSpan(prose, range)
  return prose.text.slice(start, end).replace(/\s+/g, ' ')
}

/** How many words of a sentence are looked at on either side of a word: what is farther away says nothing about it. */
const reach = 60

/** The words of the sentence that holds a word. */
export function sentenceAround({ words }: Prose, at: number): WordRange {
  const sentence = words[at]?.sentence
  let first = at
  let last = at
  while (first > 0 && at - first < reach && words[first - 1]?.sentence === sentence) first--
  while (last < words.length && last - at < reach && words[last]?.sentence === sentence) last++
  return { first, last }
}

/** The sentence after the one that holds a word, in the same leaf; empty when there is none. */
export function sentenceAfter(prose: Prose, at: number): WordRange {
  const { last } = sentenceAround(prose, at)
  if (prose.words[last]?.sentence === prose.words[at]?.sentence) return { first: last, last }
  return last < prose.words.length ? sentenceAround(prose, last) : { first: last, last }
}

/** Whether one of the words stands in the range. */
export function holds({ words }: Prose, { first, last }: WordRange, wanted: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (wanted.has(words[at]?.text ?? '')) return true
  return false
}

/** The plain text of the range, from its first word to its last, in lower case with straight apostrophes. */
export function textOf(prose: Prose, range: WordRange): string {
  const { start, end } = plainSpan(prose, range)
  return prose.text.slice(start, end).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}

/** How far back a quotation may have begun. */
const farthest = 600

/** Whether the word stands inside quotation marks that were opened on its line. */
export function isInQuotes({ words, text }: Prose, at: number): boolean {
  const word = words[at]
  if (!word) return false
  let open = false
  const from = Math.max(text.lastIndexOf('\n', word.start) + 1, word.start - farthest)
  for (let index = from; index < word.start; index++) {
    const sign = text.charAt(index)
    if (sign === '"') open = !open
    else if (sign === '“') open = true
    else if (sign === '”') open = false
  }
  return open
}

/** Whether the noun that ends the range only begins a longer one: the "customer" of "customer service". */
export function isCutShort(prose: Prose, { last }: WordRange): boolean {
  const next = prose.words[last]
  if (!next || next.sentence !== prose.words[last - 1]?.sentence || !isSoft(prose, last)) return false
  if (phraseEnds.has(prose.words[last - 1]?.text ?? '')) return false
  return (
    !phraseEnds.has(next.text) &&
    !determiners.has(next.text) &&
    !isAdverb(next.text) &&
    !/(?:ing|ed|^daily|^weekly|^hard|^before|^after|^again|^\d+)$/.test(next.text)
  )
}
