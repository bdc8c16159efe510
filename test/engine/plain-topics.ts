// The words of a text by topic, counted the plain way: what `topicsOf` must equal.

import { lexicon, type Topic } from '../../engine/segments/lexicon.ts'

const weights = new Map<string, Map<Topic, number>>()
for (const [topic, weight, words] of lexicon)
  for (const word of words.split('|')) {
    const known = weights.get(word) ?? new Map()
    if (!known.has(topic)) known.set(topic, weight)
    weights.set(word, known)
  }
const begins = new Set([...weights.keys()].filter((word) => word.includes(' ')).map((word) => word.split(' ')[0]))

/** How often each word or pair of the lexicon stands in the lines, and how many words there are. */
export function plainTopics(lines: readonly string[]) {
  const times = new Map<string, number>()
  let words = 0
  for (const line of lines) {
    let previous = ''
    const prose = line.replace(/\bhttps?:\/\/\S+|\]\([^)\s]{0,400}\)|<[^<>\n]{1,200}>|`[^`\n]{1,200}`/g, ' ')
    for (const [raw] of prose.matchAll(/[a-z0-9][a-z0-9'’.-]*[a-z0-9]|[a-z0-9]/gi)) {
      const word = raw.toLowerCase()
      words++
      if (previous === '' || !count(`${previous} ${word}`, times)) count(word, times)
      previous = begins.has(word) ? word : ''
    }
  }
  return { words, ...summed(times) }
}

function count(word: string, times: Map<string, number>): boolean {
  const key = weights.has(word) ? word : word.replace(/s$/, '')
  if (!weights.has(key)) return false
  times.set(key, (times.get(key) ?? 0) + 1)
  return true
}

function summed(times: ReadonlyMap<string, number>) {
  const topics: Record<string, number> = { sales: 0, market: 0, account: 0, trade: 0, technical: 0, people: 0, office: 0, stage: 0 }
  const found: Record<string, string[]> = {}
  for (const [word, count] of times)
    for (const [topic, weight] of weights.get(word) ?? []) {
      topics[topic] = (topics[topic] ?? 0) + weight * Math.min(12, count)
      found[topic] = [...(found[topic] ?? []), word]
    }
  const selling = found.sales ?? []
  return { topics, found, terms: selling.length, strong: selling.filter((word) => (weights.get(word)?.get('sales') ?? 0) > 2).length }
}
