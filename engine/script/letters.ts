// The written messages of a segment that are whole: more than a snippet.

import type { Segment } from '../document.ts'
import type { Turn } from './script.ts'

/** A message has this many words; what is shorter is a snippet, a subject line or a sign-off. */
const fewest = 30

/** Messages from greeting to signature, in order; none where most of the text is something else, and none in templates. */
export function lettersOf({ kind, template, script, leaves }: Segment): Turn[] {
  if (kind !== 'message' || template) return []
  const letters = script.turns.filter(({ role, message, opens, words }) => role === 'rep' && message && opens && words >= fewest)
  const said = letters.reduce((sum, { words }) => sum + words, 0)
  const all = leaves.reduce((sum, { prose }) => sum + prose.words.length, 0)
  return said * 2 > all ? letters : []
}
