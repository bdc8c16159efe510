// Whether a deed is told as what came of it, or in words that the page quotes from somebody.

import { actorOf } from '../engine/phrases/actor.ts'
import { sentenceAround, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { quotationStart } from '../engine/voice/quotation.ts'
import { isPast } from './get-them-to.judge.ts'
import { triggers } from './get-them-to.lexicon.ts'

/** "a form that gets them to sign", "the letter sometimes forces them to answer", "you made them choose": nobody is told to. */
export function isEffect(hit: PhraseHit): boolean {
  const { sort } = actorOf(hit.prose, hit.first)
  if (isPast(hit)) return isTold(hit)
  if (!/s$/.test(hit.prose.words[hit.last - 1]?.text ?? '')) return false
  if (sort === 'thing' && !triggers.get(hit.phrase.name)?.strong) return true
  return (sort === 'thing' || sort === 'seller') && seldom.test(textOf(hit.prose, sentenceAround(hit.prose, hit.first)))
}

/** "You forced them to choose.": told of once, not what to do next ("once you have got them to agree"). */
function isTold({ prose, first }: PhraseHit): boolean {
  if (prose.words[first - 1]?.text !== 'you') return false
  return !/\b(?:once|after|when|until|if|before|as soon as)\b/.test(textOf(prose, { ...sentenceAround(prose, first), last: first }))
}

const seldom = /\b(?:occasionally|sometimes|at times|now and then|on occasion)\b/

/** Quotation marks around it, and beside them who said it or where. */
export function isCited({ prose, first, leaf, segment }: PhraseHit): boolean {
  if (quotationStart(prose, first) < 0) return false
  const { leaves } = segment.document
  const at = leaf.leaf.index
  return [at - 2, at - 1, at + 1].some((index) => {
    const beside = leaves[index]
    return beside !== undefined && beside.section === leaf.section && beside.leaf.text.length < 120 && credit.test(beside.leaf.text)
  })
}

/** "Dana Reed, 3 quotes", "Listen to episode", "- Dana Reed, head of sales". */
const credit = /\b\d+ quotes?\b|\b(?:episode|podcast|interview|transcript)\b|^[—–-]\s?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u
