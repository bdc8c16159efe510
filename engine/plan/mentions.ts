// Which strategy a text names: `Upsell conversations` serves `Upsell`, a heading repeated elsewhere serves the strategy of that name.

import { perContentWith } from '../markdown/content.ts'
import type { Leaf } from '../markdown/leaf.ts'
import type { Span } from '../span.ts'
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
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !weak.has(word) && !/^\d+$/.test(word))
      .map(stem),
  )
}

const stemsIn = perContentWith(
  ({ text }, { start, end }: Span) => stemsOf(text.slice(start, end)),
  (one, other) => one.start === other.start && one.end === other.end,
)

/** `expand` and `expansion`, `upsell` and `upselling` agree. */
function stem(word: string): string {
  const root = word.replace(/(?:ations?|ions?|ings?|ers?|es|ed|s|d)$/, '')
  return root.length < 4 ? word.slice(0, 5) : root.slice(0, 5)
}

/** Things named by a part of a leaf, found by the words of a text in time of the words, not of the names. */
export class Mentions<T extends Span & { readonly leaf: Leaf }> {
  readonly #names: { readonly value: T; readonly size: number }[] = []
  readonly #byStem = new Map<string, number[]>()

  constructor(values: Iterable<T>) {
    for (const value of values) {
      const { leaf, start, end } = value
      const stems = stemsIn(leaf, { start, end })
      for (const one of stems) {
        const known = this.#byStem.get(one)
        if (known) known.push(this.#names.length)
        else this.#byStem.set(one, [this.#names.length])
      }
      this.#names.push({ value, size: stems.size })
    }
  }

  /** The one that the text names whole, or nearly so; `null` when it names none, or several as well. */
  in(text: string): T | null {
    return this.#among(stemsOf(text))
  }

  /** The same for a part of a leaf. */
  inLeaf({ leaf, start, end }: Span & { readonly leaf: Leaf }): T | null {
    return this.#among(stemsIn(leaf, { start, end }))
  }

  #among(stems: ReadonlySet<string>): T | null {
    const shared = new Map<number, number>()
    for (const one of stems) {
      const named = this.#byStem.get(one) ?? []
      // A word of very many names tells none of them apart.
      if (named.length <= 32) for (const at of named) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    let best: T | null = null
    let most = 0
    for (const [at, count] of shared) {
      const name = this.#names[at]
      if (!name || count < most || count < Math.max(Math.min(name.size, 2), name.size * 0.6)) continue
      best = count === most ? null : name.value
      most = count
    }
    return best
  }
}
