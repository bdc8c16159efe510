// One cheap pass over the lines of a text: what it is about and how it is laid out. No Markdown parsing.

import { noVocabulary } from '../settings.ts'
import { polarityOfTitle } from '../voice/polarity.ts'
import { badNames, buyerNames, plainLabel, sellerNames } from '../voice/roles.ts'
import { lexicon, type Topic } from './lexicon.ts'

/** What was counted in a text. Code of programming languages, URLs and HTML tags are left out. */
export interface Signals {
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
  /** Titles of headings and of bold lines, in order; the first real heading is `title`. */
  readonly headings: string[]
  title: string
  /** Labels at the beginning of lines, lower case. */
  readonly labels: string[]
  /** Header cells of tables, lower case. */
  readonly columns: string[]
  repLines: number
  buyerLines: number
  /** Lines that begin with a quotation mark. */
  quotedLines: number
  quotedHeadings: number
  /** Headings, labels and columns under which bad examples stand. */
  shown: number
  subjects: number
  greetings: number
  signOffs: number
  placeholders: number
  /** Empty cells of tables and empty fields. */
  blanks: number
  cells: number
  questions: number
}

const weights = new Map<string, [Topic, number][]>()
for (const [topic, weight, words] of lexicon) {
  for (const word of words.split('|')) {
    const known = weights.get(word)
    if (!known) weights.set(word, [[topic, weight]])
    else if (!known.some(([other]) => other === topic)) known.push([topic, weight])
  }
}

/** First words of the pairs of the lexicon. */
const begins = new Set([...weights.keys()].filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' '))))

const prose = new Set(['', 'text', 'txt', 'plain', 'md', 'markdown', 'mdx', 'email', 'script', 'call', 'none'])
/** A word more often than this tells nothing more. */
const most = 12

/** Counts what a text shows. Linear. */
export function signalsOf(text: string): Signals {
  const signals = noSignals()
  const seen = new Map<string, number>()
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
      fence = fence ? null : { sign: marker as string, code: !prose.has(languageOf(line)) }
      continue
    }
    if (line === '') continue
    signals.lines++
    if (fence?.code) signals.codeLines++
    else {
      readLine(line, before, signals)
      countWords(line, signals, seen)
    }
    before = line
  }
  return signals
}

function noSignals(): Signals {
  const topics = { sales: 0, market: 0, account: 0, trade: 0, technical: 0, people: 0, office: 0, stage: 0 }
  return {
    words: 0,
    codeLines: 0,
    lines: 0,
    topics,
    found: new Map(),
    terms: 0,
    strong: 0,
    headings: [],
    title: '',
    labels: [],
    columns: [],
    repLines: 0,
    buyerLines: 0,
    quotedLines: 0,
    quotedHeadings: 0,
    shown: 0,
    subjects: 0,
    greetings: 0,
    signOffs: 0,
    placeholders: 0,
    blanks: 0,
    cells: 0,
    questions: 0,
  }
}

function endOfFrontMatter(text: string): number {
  const end = text.indexOf('\n---', 3)
  return end < 0 ? 0 : end + 4
}

function fenceAt(line: string): string | null {
  const at = line.search(/[^>\s]/)
  const sign = line.slice(at, at + 3)
  return sign === '```' || sign === '~~~' ? sign : null
}

function languageOf(line: string): string {
  return (/^[>\s]*[`~]+\s*([\w+#.-]*)/.exec(line)?.[1] ?? '').toLowerCase()
}

/** A line without quote, list, box and emphasis marks at its beginning. */
const leading = /^(?:[>*_•▪→│║|~-]|\d{1,3}[.)](?= )|\[[ xX]\]|\s|✅|❌|✓|✗)+/

function readLine(line: string, before: string, signals: Signals): void {
  if (line.startsWith('|')) {
    readRow(line, before, signals)
    return
  }
  signals.placeholders += countOf(line, hole)
  const heading = /^[>\s]*#{1,6}\s+(.+)/.exec(line)?.[1] ?? (/^\*\*[^*]{2,80}\*\*:?$/.test(line) ? line : null)
  const empty = /:\**$/.test(before)
  if (heading) {
    if (empty) signals.blanks++
    readHeading(heading, line.includes('#'), signals)
    return
  }
  const text = line.replace(leading, '')
  if (/^["“]/.test(text)) signals.quotedLines++
  if (text.endsWith('?') || /\?["”*]*$/.test(text)) signals.questions++
  const label = /^([\p{L}][^:.?!\n"“]{0,38}?)(?:\*\*|__|\*)? ?:(?!\/\/)/u.exec(text)?.[1]
  if (label !== undefined && empty) signals.blanks++
  if (label !== undefined) readLabel(plainLabel(label), signals)
  else if (/^(?:hi|hey|hello|dear|good morning)\b.{0,40}[,!:–—-]$/i.test(text) || /^(?:hi|hey|hello|dear) ?[[{<]/i.test(text))
    signals.greetings++
  else if (
    /^(?:best|best regards|kind regards|regards|thanks|cheers|sincerely|warmly|talk soon)[,!]?$/i.test(text) ||
    /^\W*\[?(?:your|my|sender|rep) ?_?name\b/i.test(text)
  )
    signals.signOffs++
}

function readHeading(heading: string, real: boolean, signals: Signals): void {
  const words = heading.replace(/[*_#`]/g, '').trim()
  if (real && signals.title === '') signals.title = words
  signals.headings.push(words)
  if (/["“][^"”]{6,}["”]/.test(words)) signals.quotedHeadings++
  const label = plainLabel(words.replace(/:$/, ''))
  if (/:\**$/.test(heading.trim())) readLabel(label, signals)
  else if (polarityOfTitle(words, words, noVocabulary) === 'bad') signals.shown++
}

function readLabel(label: string, signals: Signals): void {
  signals.labels.push(label)
  if (sellerNames.has(label)) signals.repLines++
  else if (buyerNames.has(label)) signals.buyerLines++
  else if (badNames.has(label)) signals.shown++
  else if (/^subject(?: lines?)?$|^subject\b/.test(label)) signals.subjects++
}

function readRow(line: string, before: string, signals: Signals): void {
  const rule = /^\|[\s:|-]+$/.test(line)
  if (rule && before.startsWith('|'))
    signals.columns.push(...before.split('|').map((cell) => cell.replace(/[*_`]/g, '').trim().toLowerCase()))
  if (rule) return
  const first = line.split('|')[1]?.replace(/[*_`]/g, '').trim().toLowerCase() ?? ''
  if (first !== '' && first.length <= 30) signals.labels.push(plainLabel(first))
  for (const cell of line.split('|').slice(1, -1)) {
    signals.cells++
    if (cell.trim() === '') signals.blanks++
    if (/^\s*["“]/.test(cell)) signals.quotedLines++
    signals.placeholders += countOf(cell, hole)
  }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** A place to fill in. */
const hole = /\[[A-Za-z][^\]\n]{0,40}\](?![(:])|\{\{?[^{}\n]{1,40}\}\}?|_{4,}|\bX{2,}\b|\bTBD\b|<[A-Z][^<>\n]{1,40}>/g
const noise = /\bhttps?:\/\/\S+|\]\([^)\s]{0,400}\)|<[^<>\n]{1,200}>|`[^`\n]{1,200}`/g

function countWords(line: string, signals: Signals, seen: Map<string, number>): void {
  let previous = ''
  for (const [raw] of line.replace(noise, ' ').matchAll(/[a-z0-9][a-z0-9'’.-]*[a-z0-9]|[a-z0-9]/gi)) {
    const word = raw.toLowerCase()
    signals.words++
    if (previous === '' || !count(`${previous} ${word}`, signals, seen)) count(word, signals, seen)
    previous = begins.has(word) ? word : ''
  }
}

/** Counts a word or a pair of words, also in the plural; true when it is known. */
function count(word: string, signals: Signals, seen: Map<string, number>): boolean {
  let key = word
  let topics = weights.get(word)
  if (!topics && word.endsWith('s')) {
    key = word.slice(0, -1)
    topics = weights.get(key)
  }
  if (!topics) return false
  const times = (seen.get(key) ?? 0) + 1
  seen.set(key, times)
  for (const [topic, weight] of topics) {
    if (times <= most) signals.topics[topic] += weight
    const found = signals.found.get(topic) ?? new Set()
    if (times !== 1) continue
    signals.found.set(topic, found.add(key))
    if (topic === 'sales') signals.terms++
    if (topic === 'sales' && weight > 2) signals.strong++
  }
  return true
}
