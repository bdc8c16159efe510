// Words that a rule passes over only because they are mentioned, or somebody else's: what hover and `why` tell about.

import type { PhraseHit } from './phrases/phrase.ts'
import type { PhraseRule } from './rule.ts'
import { optionsOf, type Settings } from './settings.ts'

/** From so many words on a phrase says by itself what it is; shorter ones are triggers that only a rule can judge. */
const telling = 3

/**
 * Whether the words are worth telling of: a phrase that speaks for itself, also where an opener shown as bad opens no
 * call of its own, or one that the rule would flag if somebody it listens to used it. A bare "lead" or "push" is nothing.
 */
export function wouldSpeak(rule: PhraseRule, hit: PhraseHit, settings: Settings): boolean {
  if (hit.last - hit.first >= telling) return true
  const voice = rule.voices.includes(hit.run.voice) ? hit.run.voice : (rule.voices.find((each) => each === 'rep') ?? rule.voices[0])
  const used = { ...hit, mention: null, run: { ...hit.run, voice: voice ?? hit.run.voice } }
  for (const _ of rule.check(used, optionsOf(rule, settings))) return true
  return false
}
