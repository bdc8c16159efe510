// How often words and pairs of the lexicon stand in lines.

import { codeAt } from '../code-units.ts'
import type { Topic } from './lexicon.ts'
import type { Topics } from './topics.ts'
import { after, begins, beginsPair, blank, curly, ends, lastAlphanumeric, signs, terms } from './word-tree.ts'

/** A word more often than this tells nothing more. */
const most = 12

/** Node of the tree where every word begins. */
const root = 1
const plural = signs['s'.charCodeAt(0)] ?? 0

/** The place of a sign in the alphabet of words; 0 when it is none of it. */
const signOf = (code: number): number => (code < 128 ? (signs[code] ?? 0) : code === 0x2019 ? curly : 0)

export class WordCount {
  #words = 0
  /** Where a pair that the last word begins goes on in the tree; 0 for no such pair. */
  #pair = 0
  /** By term: how often it was met. */
  readonly #seen = new Uint16Array(terms.length)
  #met: readonly number[] | null = null

  /** Counts the words of a line: runs of letters and digits, with points, hyphens and apostrophes inside. A known pair is no single words. */
  read(line: string, from = 0, to = line.length): void {
    this.#pair = 0
    for (let at = from; at < to; at++) {
      const code = codeAt(line, at)
      if (code < 128 && begins[code] === 1) at = this.#readWord(line, at, to)
    }
  }

  /** Walks the tree with the word, letter by letter; gives where its last letter stands. What is no sales material is read no further, so this is most of the work on it. */
  #readWord(line: string, begin: number, to: number): number {
    let [node, whole, singular, last] = [root, 0, 0, begin]
    for (let at = begin; at < to; at++) {
      const sign = signOf(codeAt(line, at))
      if (sign === 0) break
      const beyond = node === 0 ? 0 : after(node, sign)
      if (sign <= lastAlphanumeric) {
        last = at
        whole = beyond
        singular = sign === plural ? node : 0
      }
      node = beyond
    }
    this.#words++
    if (this.#pair === 0 || !this.#countPair(line, begin, last + 1, this.#pair)) this.#count(whole, singular)
    this.#pair = whole !== 0 && beginsPair(whole) ? after(whole, blank) : 0
    return last
  }

  /** Adds what was counted in other lines. */
  add(other: WordCount): void {
    this.#words += other.#words
    for (const at of other.#terms()) this.#seen[at] = Math.min(most, (this.#seen[at] ?? 0) + (other.#seen[at] ?? 0))
  }

  /** Which terms were met; no more lines are read. */
  #terms(): readonly number[] {
    this.#met ??= [...this.#seen.keys()].filter((at) => this.#seen[at] !== 0)
    return this.#met
  }

  counted(): Pick<Topics, 'words' | 'topics' | 'found' | 'terms' | 'strong'> {
    const topics = { sales: 0, market: 0, account: 0, trade: 0, technical: 0, people: 0, office: 0, stage: 0 }
    const found = new Map<Topic, Set<string>>()
    let [different, strong] = [0, 0]
    for (const [at, term] of terms.entries()) {
      const times = Math.min(this.#seen[at] ?? 0, most)
      if (times === 0) continue
      for (const [topic, weight] of term.topics) {
        topics[topic] += times * weight
        found.set(topic, (found.get(topic) ?? new Set()).add(term.words))
        if (topic !== 'sales') continue
        different++
        if (weight > 2) strong++
      }
    }
    return { words: this.#words, topics, found, terms: different, strong }
  }

  /** Counts the pair whose second word stands at the range; true when it is known. */
  #countPair(line: string, from: number, end: number, pair: number): boolean {
    let [node, before] = [pair, 0]
    for (let at = from; at < end; at++) {
      before = node
      node = after(node, signOf(codeAt(line, at)))
    }
    return this.#count(node, signOf(codeAt(line, end - 1)) === plural ? before : 0)
  }

  /** Counts a word or a pair of words by where it leads in the tree, with and without its plural's `s`; true when it is known. */
  #count(node: number, singular: number): boolean {
    if (node === 0 && singular === 0) return false
    const at = (ends[node] || ends[singular] || 0) - 1
    if (at < 0) return false
    const times = this.#seen[at] ?? 0
    if (times < most) this.#seen[at] = times + 1
    return true
  }
}
