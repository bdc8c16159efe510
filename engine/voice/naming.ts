// Words that are named, not said: `phrases like "..."`, code, strike-through.

import { languageNouns, recommendations } from '../lexicon/attitude.ts'
import { inflections } from '../lexicon/inflect.ts'
import type { Mark } from '../markdown/leaf.ts'
import { gapBefore, type Prose } from '../words.ts'

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
  const opening = openingQuote(prose, at)
  if (opening < 0) return null
  const before = words[opening - 1]?.text ?? ''
  const like = before === 'like' || before === 'including' || (before === 'as' && words[opening - 2]?.text === 'such')
  const noun = like ? opening - (before === 'as' ? 3 : 2) : opening - 1
  if (!languageNouns.has(words[noun]?.text ?? '') || words[noun]?.sentence !== words[at]?.sentence) return null
  if (!like && words[noun - 1]?.text !== 'the') return null
  for (let index = noun - 1; index >= 0 && words[index]?.sentence === words[noun]?.sentence; index--)
    if (recommending.has(words[index]?.text ?? '')) return null
  return { first: words[noun - 1]?.text === 'the' ? noun - 1 : noun, last: opening }
}

/** Index of the first word of the quotation that holds the word; -1 when none does. Lists of quotations count as one. */
function openingQuote(prose: Prose, at: number): number {
  let opening = -1
  for (let index = at; index >= 0 && at - index < 30 && prose.words[index]?.sentence === prose.words[at]?.sentence; index--) {
    const gap = gapBefore(prose, index)
    if (/["“«‘](?=[^"“”«»]*$)/.test(gap)) opening = index
    if (opening >= 0 && opening - index > 8) break
  }
  return opening
}

const recommending: ReadonlySet<string> = new Set(recommendations.flatMap(inflections))
