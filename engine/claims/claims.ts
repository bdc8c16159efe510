// Claims that a team has approved, with their proof: what holds is no finding, what has run out is one of its own.

import type { Document } from '../document.ts'
import { phraseIndex } from '../phrases/automaton.ts'
import { plainSpan, quoted, spanOf } from '../phrases/hit.ts'
import { type Finding, kinds, type PhraseRule, type Rule } from '../rule.ts'
import { type Settings, severityOf } from '../settings.ts'
import { overlaps, type Span } from '../span.ts'
import { proseOf } from '../words.ts'

export interface Claim {
  /** Its words; case and punctuation do not matter. */
  readonly claim: string
  /** Where the proof is, or what it is. */
  readonly proof: string
  /** The last day on which the proof holds: `2026-12-31`. */
  readonly until?: string
}

/** The rule as it can be named and set; `claimRule` makes the one that is run. */
export const expiredClaim: PhraseRule = {
  id: 'expired-claim',
  title: 'Claim whose proof has run out',
  summary: 'An approved claim is used as long as its proof holds.',
  scope: 'phrase',
  kinds,
  severity: 'warning',
  evidence: 'advice',
  source: 'guiderail',
  voices: ['rep', 'coach', 'plan'],
  phrases: [],
  *check() {},
}

/** The rule for a team's claims: it sees all of them and speaks of those that have run out. */
export function claimRule(claims: readonly Claim[]): PhraseRule {
  return {
    ...expiredClaim,
    phrases: claims.map(({ claim }, at) => ({ name: String(at), pattern: wordsOf(claim) })),
    *check(hit) {
      const { proof, until } = claims[Number(hit.phrase.name)] ?? {}
      if (until === undefined) return
      const message = `The proof of "${quoted(hit.prose, hit)}" held until ${until} (${proof}). Renew it and its day in the config, or say what can be checked today.`
      yield { span: spanOf(hit, hit), message, after: until }
    },
  }
}

/** The words alone: no sign of a claim means anything to a phrase. */
const wordsOf = (claim: string): string =>
  proseOf(claim)
    .words.map(({ text }) => text)
    .join(' ')

/** The findings without those of rules about claims that an approved claim answers. One that has run out is spoken of instead. */
export function withoutApproved(
  document: Document,
  findings: readonly Finding[],
  rules: readonly Rule[],
  settings: Settings,
): readonly Finding[] {
  const approved = rules.find(
    (rule): rule is PhraseRule => rule.id === expiredClaim.id && rule.scope === 'phrase' && rule.phrases.length > 0,
  )
  const judging = new Set(rules.filter(({ claims }) => claims).map(({ id }) => id))
  if (!approved) return findings
  const isSpokenOf = severityOf(approved, undefined, settings) !== 'off'
  const held = findings.filter(({ rule }) => rule === approved.id).map(({ span }) => span)
  return findings.filter(({ rule, span }) => {
    if (!judging.has(rule)) return true
    return !(isSpokenOf && held.some((claim) => overlaps(claim, span))) && !isApproved(document, span, approved, settings)
  })
}

/** Whether the words of a claim that still holds stand here. */
function isApproved(document: Document, span: Span, rule: PhraseRule, { claims = [], today }: Settings): boolean {
  const view = document.leaves.find(({ leaf }) => leaf.span.start <= span.start && span.start < leaf.span.end)
  if (!view) return false
  const { map } = view.leaf
  const here = { start: map.toPlain(span.start), end: map.toPlain(Math.max(span.start, span.end - 1)) + 1 }
  return [...phraseIndex([rule]).find(view.prose)].some((match) => {
    const holds = match.targets.some(({ phrase }) => {
      const until = claims[Number(phrase.name)]?.until
      return until === undefined || today === undefined || today <= until
    })
    return holds && overlaps(plainSpan(view.prose, match), here)
  })
}
