// What a config says of a team's phrases before anything is checked: ids that its `rules` may name, files to read.

import { kinds, type PhraseRule } from '../../engine/rule.ts'

/** A rule that is only known by name so far. */
export const standIn = (id: string): PhraseRule => ({
  id,
  title: 'Words to avoid',
  summary: 'Your team does not write this.',
  scope: 'phrase',
  kinds,
  severity: 'warning',
  evidence: 'advice',
  source: 'team',
  voices: [],
  phrases: [],
  *check() {},
})

/** The ids in an unchecked list of phrases. */
export function idsIn(list: unknown): string[] {
  const entries = Array.isArray(list) ? list : []
  return entries.flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id as string] : []))
}
