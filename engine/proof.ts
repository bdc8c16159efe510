// What a claim stands on: a figure, a comparison, a source, a customer's name, or a place to fill one in, beside it.

import { comparing, counting, proofSlots, rating, showing } from './lexicon/proof.ts'
import { holds, plainSpan, sentenceAfter, sentenceAround, textOf, type WordRange } from './phrases/hit.ts'
import type { PhraseHit } from './phrases/phrase.ts'
import { placeholdersIn } from './placeholders.ts'
import { gapBefore, type Prose } from './words.ts'

export type Proof = 'figure' | 'comparison' | 'source' | 'example' | 'to be filled in'

/** What carries the claim, in its own sentence or as a figure in the next one; `null` when nothing does. */
export function proofBeside(hit: PhraseHit): Proof | null {
  const { prose, first } = hit
  const sentence = sentenceAround(prose, first)
  if (hasFigure(prose, sentence) || hasFigure(prose, sentenceAfter(prose, first))) return 'figure'
  if (holds(prose, sentence, comparing)) return 'comparison'
  if (rating.test(textOf(prose, sentence)) || linksIn(hit, sentence)) return 'source'
  if (showing.test(textOf(prose, sentence))) return 'example'
  return hasSlot(prose, sentence) ? 'to be filled in' : null
}

/** Whether a number in the range counts or measures something; dates, ranks, versions and list numbers do not. */
export function hasFigure(prose: Prose, { first, last }: WordRange): boolean {
  for (let at = first; at < last; at++) if (isFigure(prose, at, first)) return true
  return false
}

function isFigure(prose: Prose, at: number, opening: number): boolean {
  const { words, text } = prose
  const word = words[at]
  if (!word) return false
  if (counting.has(word.text)) return true
  if (!/^\d/.test(word.text)) return false
  const before = gapBefore(prose, at)
  const after = text.slice(word.end, word.end + 2)
  if (before.endsWith('#') || (at === opening && /^[.):]\s?/.test(after))) return false
  if (/^(?:19|20)\d\d$/.test(word.text) && !/^[%+x]/.test(after)) return false
  if (word.text === '24' && /^\/7/.test(after)) return false
  if (word.text === '7' && before === '/') return false
  if (before !== ' ') return true
  return !/^(?:step|slide|phase|stage|tier|level|option|day|week|month|year|email|version|part|section|page)$/.test(
    words[at - 1]?.text ?? '',
  )
}

function linksIn({ leaf: { leaf }, prose }: PhraseHit, range: WordRange): boolean {
  const { start, end } = plainSpan(prose, range)
  return leaf.marks.some((mark) => mark.type === 'link' && mark.start < end && mark.end > start)
}

function hasSlot(prose: Prose, range: WordRange): boolean {
  const { start, end } = plainSpan(prose, range)
  return placeholdersIn(prose.text.slice(Math.max(0, start - 1), end + 1)).some(({ text }) => proofSlots.test(text))
}
