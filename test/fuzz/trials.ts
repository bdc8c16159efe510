// Where trials come from: generated Markdown, and mutated texts of a corpus.

import fc from 'fast-check'
import { texts } from '../engine/nasty.ts'
import { mutated } from './mutations.ts'
import type { Trial } from './property.ts'

const salts = fc.integer({ min: 0, max: 0x7fffffff })

const ofCorpus = (corpus: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(corpus.length - 1), fc.nat(6), salts).map(([at, times, salt]) => mutated(corpus[at] ?? '', corpus, times, salt))

/** Most are of the corpus: only they hold what rules look for. */
export function trialsOf(corpus: readonly string[]): fc.Arbitrary<Trial> {
  const text = fc.oneof(
    { weight: 6, arbitrary: ofCorpus(corpus) },
    { weight: 1, arbitrary: fc.oneof(...Object.values(texts)) },
    { weight: 1, arbitrary: fc.tuple(ofCorpus(corpus), texts.documents).map(([one, other]) => `${one}\n\n${other}`) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  )
  return fc.record({ text, salt: salts })
}
