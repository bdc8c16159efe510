// A name for a finding that stays when the page is edited elsewhere: made of file, rule and the words of its sentence.

import { createHash } from 'node:crypto'
import { firstThat } from '../../engine/halving.ts'
import type { Finding } from '../../engine/rule.ts'
import { proseOf } from '../../engine/words.ts'
import type { FileResult } from '../results.ts'

/** One for each finding, in their order: 32 hexadecimal digits, no two the same. */
export function fingerprints(path: string, findings: readonly Finding[], file: Pick<FileResult, 'text' | 'lines'>): string[] {
  const seen = new Map<string, number>()
  const paragraphs = new Map<number, readonly Sentence[]>()
  return findings.map((finding) => {
    const parts = [path, finding.rule, sentenceOf(finding, file, paragraphs)]
    const key = JSON.stringify(parts)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return fingerprintOf([...parts, String(before)])
  })
}

/** 32 hexadecimal digits of some texts. */
export const fingerprintOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

/** More lines than this are no paragraph. */
const most = 50

interface Sentence {
  /** Just past it, in the file's text. */
  readonly end: number
  /** Its words alone, with blanks between them. */
  readonly words: string
}

/** The words of the sentence that a finding begins in; its paragraph is what stands between blank lines. */
function sentenceOf(
  { span }: Finding,
  { text, lines }: Pick<FileResult, 'text' | 'lines'>,
  paragraphs: Map<number, readonly Sentence[]>,
): string {
  const isBlank = (line: number) => line < 1 || line > lines.count || text.slice(lines.start(line), lines.end(line)).trim() === ''
  const { line } = lines.position(span.start)
  let first = line
  let last = line
  while (!isBlank(first - 1) && line - first < most) first--
  while (!isBlank(last + 1) && last - first < 2 * most) last++
  const start = lines.start(first)
  const sentences = paragraphs.get(start) ?? sentencesOf(text.slice(start, lines.end(last)), start)
  paragraphs.set(start, sentences)
  return sentences[firstAfter(sentences, span.start)]?.words ?? ''
}

/** Each paragraph is read once, however many findings there are in it. */
function sentencesOf(paragraph: string, start: number): Sentence[] {
  const { sentences, words } = proseOf(paragraph)
  let at = 0
  return sentences.map(({ end }) => {
    const first = at
    while (at < words.length && (words[at]?.end ?? 0) <= end) at++
    const own = words.slice(first, at).map(({ text }) => text)
    return { end: start + end, words: own.join(' ') }
  })
}

/** Index of the first sentence that ends after an offset. */
function firstAfter(sentences: readonly Sentence[], offset: number): number {
  return firstThat(sentences.length, (at) => offset < (sentences[at]?.end ?? 0))
}
