// Words that are named, not said: `phrases like "..."`, code, strike-through.

import { languageNouns, recommendations } from '../lexicon/attitude.ts'
import { inflections } from '../lexicon/inflect.ts'
import type { Mark } from '../markdown/leaf.ts'
import type { Prose } from '../words.ts'
import { quotationRow } from './quotation.ts'

/** True when the phrase stands between tildes that were left as they are, as in HTML. */
export function isBetweenTildes(text: string, start: number, end: number): boolean {
  return text.slice(Math.max(0, start - 200), start).includes('~~') && text.slice(end, end + 200).includes('~~')
}

/** The mark that strikes the phrase through or shows it as code. */
export function markOver(marks: readonly Mark[], start: number, end: number): Mark | null {
  return marks.find((mark) => (mark.type === 'delete' || mark.type === 'code') && mark.start <= start && end <= mark.end) ?? null
}

/** The words `[first, last)` that name the quoted phrase as a phrase, unless it is recommended. */
export function nameBefore(prose: Prose, at: number): { readonly first: number; readonly last: number } | null {
  const { words } = prose
  const opening = quotationRow(prose, at)
  if (opening <= 0) return null
  const before = words[opening - 1]?.text ?? ''
  const like = before === 'like' || before === 'including' || (before === 'as' && words[opening - 2]?.text === 'such')
  const noun = like ? opening - (before === 'as' ? 3 : 2) : opening - 1
  if (!languageNouns.has(words[noun]?.text ?? '') || words[noun]?.sentence !== words[opening]?.sentence) return null
  if (!like && words[noun - 1]?.text !== 'the') return null
  for (let index = noun - 1; index >= 0 && words[index]?.sentence === words[noun]?.sentence; index--)
    if (recommending.has(words[index]?.text ?? '') && !isGerundAlone(words, index, like)) return null
  return { first: words[noun - 1]?.text === 'the' ? noun - 1 : noun, last: opening }
}

/** "Using phrases like ...": a gerund that opens its sentence is named, not recommended. */
function isGerundAlone(words: Prose['words'], index: number, like: boolean): boolean {
  return like && (words[index]?.text ?? '').endsWith('ing') && words[index - 1]?.sentence !== words[index]?.sentence
}

const recommending: ReadonlySet<string> = new Set(recommendations.flatMap(inflections))
