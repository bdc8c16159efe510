// Which strategy a text names: `Upsell conversations` serves `Upsell`, a heading repeated elsewhere serves the strategy of that name.

import { wordsOf } from './titles.ts'

const weak = new Set([
  ...[
    'the',
    'a',
    'an',
    'our',
    'their',
    'to',
    'of',
    'for',
    'in',
    'on',
    'with',
    'by',
    'and',
    'or',
    'from',
    'at',
    'as',
    'is',
    'we',
    'new',
    'more',
    'all',
  ],
  ...['strategy', 'plan', 'customer', 'customers', 'account', 'sales', 'team', 'market', 'growth', 'use', 'get', 'make', 'build'],
])

/** Words that carry meaning, cut to the part that inflection leaves alone. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !weak.has(word) && !/^\d+$/.test(word))
      .map(stem),
  )
}

/** `expand` and `expansion`, `upsell` and `upselling` agree. */
function stem(word: string): string {
  const root = word.replace(/(?:ations?|ions?|ings?|ers?|es|ed|s|d)$/, '')
  return root.length < 4 ? word.slice(0, 5) : root.slice(0, 5)
}

/** The one of the names that the text holds whole, or nearly so; `null` when none or several do. */
export function namedIn<T extends { readonly stems: ReadonlySet<string> }>(stems: ReadonlySet<string>, candidates: readonly T[]): T | null {
  let best: T | null = null
  let most = 0
  let tied = false
  for (const candidate of candidates) {
    const score = overlap(stems, candidate.stems)
    if (score === 0 || score < most) continue
    tied = score === most
    most = score
    best = candidate
  }
  return tied ? null : best
}

/** Shared words, when they are all of a short name or at least three fifths of a long one; else 0. */
function overlap(text: ReadonlySet<string>, name: ReadonlySet<string>): number {
  let shared = 0
  for (const one of name) if (text.has(one)) shared++
  return shared > 0 && shared >= Math.max(Math.min(name.size, 2), name.size * 0.6) ? shared : 0
}
