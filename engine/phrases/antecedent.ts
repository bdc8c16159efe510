// Whom "them" speaks of, as far as it matters: buyers, people who are not won (colleagues, rivals), or things.

import type { LeafView } from '../document.ts'
import { anybody, buyers, organisations, rivals, sellers, things, titles } from '../lexicon/people.ts'
import type { Prose } from '../words.ts'

export type Antecedent = 'buyer' | 'other' | 'thing' | 'unknown'

const reach = 80

/** The nearest people or things before a plural pronoun, in its leaf and then in the headings above; `skip` is the index of a word that is no candidate. */
export function antecedentOf({ prose, section }: LeafView, pronoun: number, skip: number): Antecedent {
  for (let at = pronoun - 1; at >= 0 && pronoun - at < reach; at--) {
    const sort = at === skip ? 'unknown' : sortAt(prose, at)
    if (sort !== 'unknown') return sort
  }
  for (let above = section, level = 0; level < 3; level++) {
    const sort = sortIn(above.title)
    if (sort !== 'unknown' || !above.parent) return sort
    above = above.parent
  }
  return 'unknown'
}

function sortAt({ words }: Prose, at: number): Antecedent {
  const text = words[at]?.text ?? ''
  if (buyers.has(text) || titles.has(text) || anybody.has(text) || organisations.has(text)) return 'buyer'
  if (text.endsWith('s') && sellers.has(text)) return /^(?:their|buying)$/.test(words[at - 1]?.text ?? '') ? 'buyer' : 'other'
  if (text.endsWith('s') && rivals.has(text)) return 'other'
  return text.endsWith('s') && things.has(text) ? 'thing' : 'unknown'
}

/** "Cold call script: clinic managers": what is said, and to whom. */
const speech: ReadonlySet<string> = new Set(
  'script scripts call calls email emails message messages pitch outreach voicemail voicemails opener openers'.split(' '),
)

function sortIn(title: string): Antecedent {
  const words = title.toLowerCase().split(/[^\p{L}']+/u)
  if (words.some((word) => buyers.has(word) || anybody.has(word))) return 'buyer'
  if (words.some((word) => speech.has(word))) return 'unknown'
  return words.some((word) => word.endsWith('s') && sellers.has(word)) ? 'other' : 'unknown'
}
