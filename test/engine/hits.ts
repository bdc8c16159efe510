// Phrase hits for tests: what a rule's `check` is handed, without a rule of our own.

import { lint } from '../../engine/lint.ts'
import type { PhraseHit } from '../../engine/phrases/phrase.ts'
import type { Kind, Rule } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'

/** The hits of a pattern in a text that is read as one kind of document. */
export function hitsIn(text: string, pattern: string, kind: Kind = 'call-script'): PhraseHit[] {
  const hits: PhraseHit[] = []
  const rule: Rule = {
    id: 'a-rule',
    title: 'A rule',
    summary: 'A rule.',
    scope: 'phrase',
    kinds: [kind],
    severity: 'warning',
    evidence: 'advice',
    source: 'dont-get',
    voices: ['rep', 'coach', 'plan'],
    phrases: [{ pattern, name: 'a-name' }],
    check(hit) {
      hits.push(hit)
      return []
    },
  }
  lint(text, '', [rule], { ...defaultSettings, kind })
  return hits
}

/** The only hit. */
export function hitIn(text: string, pattern: string, kind: Kind = 'call-script'): PhraseHit {
  const [hit, ...more] = hitsIn(text, pattern, kind)
  if (!hit || more.length > 0) throw new Error(`not one hit of "${pattern}" in: ${text}`)
  return hit
}
