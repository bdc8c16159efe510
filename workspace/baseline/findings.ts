// The findings of one file, told apart into those that the baseline knows and new ones.

import { gathered, ungathered } from '../../engine/checklist.ts'
import type { Finding, Rule } from '../../engine/rule.ts'
import type { Suppressed } from '../../engine/suppress.ts'
import type { Sighting } from './match.ts'
import { sentencesOf } from './sentence.ts'

/** What the baseline may know of a file; each line of a checklist counts for itself. */
export function sightingsOf(text: string, findings: readonly Finding[], file: string): Sighting[] {
  if (findings.length === 0) return []
  const sentenceAt = sentencesOf(text)
  return ungathered(findings).map(({ rule, span }) => ({ rule, sentence: sentenceAt(span.start), file }))
}

export interface Parted {
  /** New ones. */
  readonly findings: readonly Finding[]
  readonly known: readonly Suppressed[]
}

/** `known` says so of each finding that `sightingsOf` told of, in order. */
export function parted(findings: readonly Finding[], known: readonly boolean[], rules: readonly Rule[]): Parted {
  if (!known.includes(true)) return { findings, known: [] }
  const all = ungathered(findings)
  const parts = gathered(
    all.filter((_, at) => known[at]),
    rules,
  )
  const fresh = all.filter((_, at) => !known[at])
  return {
    findings: fresh.length === all.length ? findings : gathered(fresh, rules),
    known: parts.map((finding) => ({ finding, reason: 'a known issue: it is in the baseline', known: true })),
  }
}
