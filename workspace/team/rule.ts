// A phrase that a team does not use -> a rule like any other.

import { plainSpan } from '../../engine/phrases/hit.ts'
import type { Phrase, PhraseHit } from '../../engine/phrases/phrase.ts'
import { type Offer, spanOffers } from '../../engine/phrases/rewrite.ts'
import { type Fix, type Kind, kinds, type PhraseRule, type Setting } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { pageUrl } from '../../engine/url.ts'
import type { Voice } from '../../engine/voice/voice.ts'
import { patternOf } from './pattern.ts'

/** One entry of `phrases` in a config; either `phrase` or `pattern` is there. */
export interface TeamPhrase {
  readonly id: string
  /** In the language of our own phrases (`engine/phrases/phrase.ts`). */
  readonly phrase?: string
  /** A regular expression. */
  readonly pattern?: string
  readonly replacement?: string | readonly string[]
  readonly message?: string
  readonly severity?: Setting
  readonly voices?: readonly Voice[]
  readonly kinds?: readonly Kind[]
}

/** Who may not say it, unless an entry says otherwise. */
const usualVoices: readonly Voice[] = ['rep', 'coach', 'plan']

/** The rule of an entry that was checked before. */
export function teamRule(entry: TeamPhrase): PhraseRule {
  const replacements = typeof entry.replacement === 'string' ? [entry.replacement] : (entry.replacement ?? [])
  const [first] = replacements
  const instead = first === undefined ? 'Say it in other words.' : `Write "${first}" instead.`
  return {
    id: entry.id,
    title: `Words to avoid: ${entry.phrase ?? entry.pattern ?? entry.id}`,
    summary: entry.message ?? `Your team does not write this. ${instead}`,
    scope: 'phrase',
    kinds: entry.kinds ?? kinds,
    severity: entry.severity ?? 'warning',
    evidence: 'advice',
    source: 'team',
    url: pageUrl('README.md#a-teams-own-words'),
    voices: entry.voices ?? usualVoices,
    phrases: [phraseOf(entry)],
    *check(hit) {
      const span = hit.exact ?? plainSpan(hit.prose, hit)
      const words = hit.prose.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      yield {
        span: hit.leaf.leaf.map.toSource(span.start, span.end),
        message: entry.message ?? `Your team does not write "${words}". ${instead}`,
        fixes: fixesOf(hit, span, replacements),
      }
    },
  }
}

function phraseOf({ phrase, pattern, id }: TeamPhrase): Phrase {
  if (pattern === undefined) return { name: id, pattern: phrase ?? '' }
  const compiled = patternOf(pattern)
  return 'problem' in compiled ? { name: id, pattern, find: () => [] } : { name: id, pattern, find: (prose) => compiled.find(prose) }
}

/** Each replacement in the place of the words, with a capital where they have one. */
function fixesOf(hit: PhraseHit, span: Span, replacements: readonly string[]): Fix[] {
  const isCapital = /^\p{Lu}/u.test(hit.prose.text.slice(span.start, span.start + 2))
  const offers = replacements.map((text): Offer => {
    const written = isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
    return [`Write "${written}"`, written]
  })
  return spanOffers(
    hit,
    span,
    offers.filter(([, text]) => fits(hit, text)),
  )
}

/** Signs that mean something to YAML stay out of the front matter. */
const fits = ({ leaf }: PhraseHit, text: string): boolean => leaf.leaf.type !== 'field' || /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(text)
