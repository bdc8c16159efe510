// One cheap pass over a text: what it is about, and which of its lines are prose. No Markdown parsing.

import type { Topic } from './lexicon.ts'
import { after, beginsPair, blank, curly, ends, lastAlphanumeric, signs, terms } from './word-tree.ts'

/** What a text is about. Code of programming languages, URLs and HTML tags are left out. */
export interface Topics {
  /** Words of prose. */
  words: number
  /** Lines within code of a programming language. */
  codeLines: number
  lines: number
  /** Per topic: weights of its words, each word counted at most `most` times. */
  readonly topics: Record<Topic, number>
  /** The different words found per topic. */
  readonly found: Map<Topic, Set<string>>
  /** Different words of selling, and those of them that only people who sell use. */
  terms: number
  strong: number
  /** The words of the first heading. */
  title: string
}

/** The same with the lines that it was counted in. */
export interface Counted extends Topics {
  /** The trimmed lines outside of code that are not blank, each with the line before it (code too). */
  readonly prose: string[]
  readonly before: string[]
}

const languages = new Set(['', 'text', 'txt', 'plain', 'md', 'markdown', 'mdx', 'email', 'script', 'call', 'none'])
/** A word more often than this tells nothing more. */
const most = 12

/** Counts the words of a text by topic. Linear. */
export function topicsOf(text: string): Counted {
  const counted = nothing()
  const seen = new Uint8Array(terms.length)
  let fence: { sign: string; code: boolean } | null = null
  let before = ''
  let from = text.startsWith('---') ? endOfFrontMatter(text) : 0
  while (from < text.length) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    const line = text.slice(from, to).trim()
    from = to + 1
    const marker = fenceAt(line)
    if (fence ? marker && line.startsWith(fence.sign, line.indexOf(fence.sign[0] as string)) && /^[>\s]*[`~]+$/.test(line) : marker) {
      fence = fence ? null : { sign: marker as string, code: !languages.has(languageOf(line)) }
      continue
    }
    if (line === '') continue
    counted.lines++
    if (fence?.code) counted.codeLines++
    else readProse(line, before, counted, seen)
    before = line
  }
  return counted
}

function nothing(): Counted {
  const topics = { sales: 0, market: 0, account: 0, trade: 0, technical: 0, people: 0, office: 0, stage: 0 }
  return { words: 0, codeLines: 0, lines: 0, topics, found: new Map(), terms: 0, strong: 0, title: '', prose: [], before: [] }
}

function endOfFrontMatter(text: string): number {
  const end = text.indexOf('\n---', 3)
  return end < 0 ? 0 : end + 4
}

function fenceAt(line: string): string | null {
  const first = line.charCodeAt(0)
  if (first !== 0x3e && first !== 0x60 && first !== 0x7e) return null
  const at = line.search(/[^>\s]/)
  const sign = line.slice(at, at + 3)
  return sign === '```' || sign === '~~~' ? sign : null
}

function languageOf(line: string): string {
  return (/^[>\s]*[`~]+\s*([\w+#.-]*)/.exec(line)?.[1] ?? '').toLowerCase()
}

function readProse(line: string, before: string, counted: Counted, seen: Uint8Array): void {
  counted.prose.push(line)
  counted.before.push(before)
  if (counted.title === '' && line.includes('#')) counted.title = wordsOfTitle(headingOf(line) ?? '')
  countWords(isNoisy(line) ? line.replace(noise, ' ') : line, counted, seen)
}

/** What a line says as a heading, or a bold line as one; `null` for any other line. */
export function headingOf(line: string): string | null {
  if (line.startsWith('|')) return null
  const first = line.charCodeAt(0)
  if (first === 0x23 || first === 0x3e) return /^[>\s]*#{1,6}\s+(.+)/.exec(line)?.[1] ?? null
  return first === 0x2a && /^\*\*[^*]{2,80}\*\*:?$/.test(line) ? line : null
}

/** A heading's words without marks. */
export const wordsOfTitle = (heading: string): string => heading.replace(/[*_#`]/g, '').trim()

/** Addresses, tags and code. */
const noise = /\bhttps?:\/\/\S+|\]\([^)\s]{0,400}\)|<[^<>\n]{1,200}>|`[^`\n]{1,200}`/g
const isNoisy = (line: string): boolean => line.includes('`') || line.includes('<') || line.includes('](') || line.includes('://')

/** The place of a sign in the alphabet of words; 0 when it is none of it. */
function signOf(code: number): number {
  return code < 128 ? (signs[code] ?? 0) : code === 0x2019 ? curly : 0
}

/** Counts the words of a line: runs of letters and digits, with points, hyphens and apostrophes inside. A known pair is no single words. */
function countWords(line: string, counted: Counted, seen: Uint8Array): void {
  const { length } = line
  // Where a pair that the last word begins goes on in the tree; 0 for no such pair.
  let pair = 0
  let end = 0
  for (let begin = nextWord(line, 0); begin < length; begin = nextWord(line, end)) {
    // The tree is walked letter by letter with the word, whose end is only known when it is passed.
    let [node, whole, singular] = [root, 0, 0]
    for (let at = begin; at < length; at++) {
      const sign = signOf(line.charCodeAt(at))
      if (sign === 0) break
      const next = after(node, sign)
      if (sign <= lastAlphanumeric) {
        end = at + 1
        whole = next
        singular = sign === plural ? node : 0
      }
      node = next
    }
    counted.words++
    if (pair === 0 || !countPair(line, begin, end, pair, counted, seen)) count(whole, singular, counted, seen)
    pair = beginsPair(whole) ? after(whole, blank) : 0
  }
}

/** Where the next letter or digit stands; the length of the line when there is none. */
function nextWord(line: string, from: number): number {
  let at = from
  for (const { length } = line; at < length; at++) {
    const sign = signOf(line.charCodeAt(at))
    if (sign > 0 && sign <= lastAlphanumeric) break
  }
  return at
}

/** Counts the pair whose second word stands at the range; true when it is known. */
function countPair(line: string, from: number, end: number, pair: number, counted: Counted, seen: Uint8Array): boolean {
  let [node, before] = [pair, 0]
  for (let at = from; at < end; at++) {
    before = node
    node = after(node, signOf(line.charCodeAt(at)))
  }
  return count(node, signOf(line.charCodeAt(end - 1)) === plural ? before : 0, counted, seen)
}

const root = 1
const plural = signs['s'.charCodeAt(0)] ?? 0

/** Counts a word or a pair of words by where it leads in the tree, with and without its plural's `s`; true when it is known. */
function count(node: number, singular: number, counted: Counted, seen: Uint8Array): boolean {
  const at = (ends[node] || ends[singular] || 0) - 1
  const term = at < 0 ? undefined : terms[at]
  if (!term) return false
  const times = Math.min(255, (seen[at] ?? 0) + 1)
  seen[at] = times
  for (const [topic, weight] of term.topics) {
    if (times <= most) counted.topics[topic] += weight
    if (times !== 1) continue
    const found = counted.found.get(topic) ?? new Set()
    counted.found.set(topic, found.add(term.words))
    if (topic === 'sales') counted.terms++
    if (topic === 'sales' && weight > 2) counted.strong++
  }
  return true
}
