// Use or mention: whether a phrase is the writer's own, or negated, rejected, quoted as an example, shown as bad.

import type { PhraseHit } from '../phrases/phrase.ts'
import type { Mention } from './voice.ts'

/** The evidence that the phrase is only mentioned, or `null` when it is used. `hit.mention` is ignored. */
export function mentionOf(hit: PhraseHit): Mention | null {
  return hit.leaf.shown
}
