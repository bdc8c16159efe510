// A name for a finding that stays when the page is edited elsewhere: made of file, rule and the words of its sentence.

import { createHash } from 'node:crypto'
import type { Finding } from '../../engine/rule.ts'
import { proseOf } from '../../engine/words.ts'
import type { FileResult } from '../results.ts'

/** One for each finding, in their order: 32 hexadecimal digits, no two the same. */
export function fingerprints(path: string, findings: readonly Finding[], file: Pick<FileResult, 'text' | 'lines'>): string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const parts = [path, finding.rule, sentenceOf(finding, file)]
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

/** The words of the sentence that a finding begins in; its paragraph is what stands between blank lines. */
function sentenceOf({ span }: Finding, { text, lines }: Pick<FileResult, 'text' | 'lines'>): string {
  const isBlank = (line: number) => line < 1 || line > lines.count || text.slice(lines.start(line), lines.end(line)).trim() === ''
  const { line } = lines.position(span.start)
  let first = line
  let last = line
  while (!isBlank(first - 1) && line - first < most) first--
  while (!isBlank(last + 1) && last - line < most) last++
  const start = lines.start(first)
  const prose = proseOf(text.slice(start, lines.end(last)))
  const sentence = prose.sentences.find(({ end }) => span.start - start < end)
  return prose.words
    .filter(({ start, end }) => !sentence || (sentence.start <= start && end <= sentence.end))
    .map((word) => word.text)
    .join(' ')
}
