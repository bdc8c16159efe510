// The words and pairs of the lexicon as a tree over letters, so that a text is read without cutting it into words.

import { lexicon, type Topic } from './lexicon.ts'

/** A word or pair of the lexicon. */
export interface Term {
  readonly words: string
  readonly topics: readonly (readonly [topic: Topic, weight: number])[]
}

/** Signs that words are made of, and the blank inside a pair. */
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789'’.- "
const width = alphabet.length
export const blank = width

/** By code unit: 1 + the place of its lower case in the alphabet; 0 for signs that end a word. `’` (8217) is looked up apart. */
export const signs = new Uint8Array(128)
for (let code = 0; code < 128; code++) signs[code] = code === 32 ? 0 : alphabet.indexOf(String.fromCharCode(code).toLowerCase()) + 1
export const curly = alphabet.indexOf('’') + 1
/** Letters and digits: what a word begins and ends with. */
export const lastAlphanumeric = 36
/** By code unit: 1 for these. */
export const begins = signs.map((sign) => (sign > 0 && sign <= lastAlphanumeric ? 1 : 0))

export const terms: readonly Term[] = termsOf()

function termsOf(): Term[] {
  const known = new Map<string, [Topic, number][]>()
  for (const [topic, weight, words] of lexicon)
    for (const word of words.split('|')) {
      const topics = known.get(word)
      if (!topics) known.set(word, [[topic, weight]])
      else if (!topics.some(([other]) => other === topic)) topics.push([topic, weight])
    }
  return [...known].map(([words, topics]) => ({ words, topics }))
}

/** Node 0 is nowhere, node 1 the beginning; `next[node * (width + 1) + sign]`. `ends[node]`: 1 + the term that ends there. */
export const step = width + 1
let nodes = 2
const size = 2 + terms.reduce((sum, { words }) => sum + words.length, 0)
const next = new Uint16Array(size * step)
export const ends = new Uint16Array(size)
for (const [at, { words }] of terms.entries()) {
  let node = 1
  for (const sign of words) {
    const place = node * step + alphabet.indexOf(sign) + 1
    if (next[place] === 0) next[place] = nodes++
    node = next[place] ?? 0
  }
  ends[node] = at + 1
}

/** The node behind a sign; 0 when no term goes on with it. */
export const after = (node: number, sign: number): number => next[node * step + sign] ?? 0

/** Whether pairs begin with the word that ends at the node. */
export const beginsPair = (node: number): boolean => next[node * step + blank] !== 0
