// Phrases that are found by means of their own (patterns of a team): their places, as words of the text.

import { firstThat } from '../halving.ts'
import type { Span } from '../span.ts'
import type { Prose } from '../words.ts'
import type { PhraseMatch } from './automaton.ts'

/** All places of the phrases, each with the words that it touches, or the word beside it when it touches none. */
export function seek(targets: PhraseMatch['targets'], prose: Prose): PhraseMatch[] {
  if (prose.words.length === 0) return []
  return targets.flatMap((target) =>
    [...(target.phrase.find?.(prose) ?? [])].map((exact) => ({ ...wordsAt(prose, exact), exact, targets: [target] })),
  )
}

function wordsAt({ words }: Prose, { start, end }: Span): { readonly first: number; readonly last: number } {
  const first = Math.min(
    firstThat(words.length, (at) => (words[at]?.end ?? 0) > start),
    words.length - 1,
  )
  return {
    first,
    last: Math.max(
      first + 1,
      firstThat(words.length, (at) => (words[at]?.start ?? 0) >= end),
    ),
  }
}
