// Whether a plan says what can go wrong.

import type { Segment } from '../document.ts'
import { riskTitles, riskWords } from './risks.lexicon.ts'
import { speaksOf } from './subject.ts'
import { allOf } from './worked.ts'

/** A risk of its own, a place for what can go wrong, or a sentence on it. */
export function saysWhatCanFail(segment: Segment): boolean {
  return allOf('risk', segment).length > 0 || speaksOf(segment, { titles: riskTitles, words: riskWords }) !== null
}
