// Words that a rule passes over only because they are mentioned, or somebody else's: what hover and `why` tell about.

import type { PhraseHit } from './phrases/phrase.ts'
import type { PhraseRule } from './rule.ts'
import { optionsOf, type Settings } from './settings.ts'

/** Whether the rule would speak if the words were used by somebody it listens to: a bare "lead" or "push" is nothing to tell of. */
export function wouldSpeak(rule: PhraseRule, hit: PhraseHit, settings: Settings): boolean {
  const voice = rule.voices.includes(hit.run.voice) ? hit.run.voice : (rule.voices.find((each) => each === 'rep') ?? rule.voices[0])
  const used = { ...hit, mention: null, run: { ...hit.run, voice: voice ?? hit.run.voice } }
  for (const _ of rule.check(used, optionsOf(rule, settings))) return true
  return false
}
