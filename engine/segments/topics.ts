// One cheap pass over a text: what it is about, and which of its lines are prose. No Markdown parsing.

import { codeAt, isSpace } from '../code-units.ts'
import { Ahead } from './ahead.ts'
import type { Topic } from './lexicon.ts'
import { quiet, signsOfNoise } from './noise.ts'
import { WordCount } from './word-count.ts'

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
  /** What the lines stand in. */
  readonly text: string
  /** The trimmed lines outside of code that are not blank, each with the line before it (code too): four offsets for each. */
  readonly prose: readonly number[]
}

const languages = new Set(['', 'text', 'txt', 'plain', 'md', 'markdown', 'mdx', 'email', 'script', 'call', 'none'])

/** Counts the words of a text by topic. Linear. Lines are offsets, for most texts are read no further than here. */
export const topicsOf = (text: string): Counted => countIn(text).counted()

/** The lines of a text, read. */
export function countIn(text: string): LineCount {
  const lines = new LineCount(text)
  const { length } = text
  for (let from = endOfFrontMatter(text), to = from; from < length; from = to + 1) {
    to = lineFeed(text, from, length)
    const start = firstSign(text, from, to)
    const end = lastSign(text, start, to)
    if (start < end) lines.read(start, end)
  }
  return lines
}

/** What the lines of a text show, their words apart. */
export type FoundLines = Pick<Counted, 'codeLines' | 'lines' | 'title' | 'text' | 'prose'>

export class LineCount {
  readonly words = new WordCount()
  readonly #text: string
  readonly #noise: Ahead
  readonly #prose: number[] = []
  #lines = 0
  #codeLines = 0
  #title = ''
  #fence: { readonly sign: string; readonly code: boolean } | null = null
  /** The line before. */
  #start = 0
  #end = 0

  constructor(text: string) {
    this.#text = text
    this.#noise = new Ahead(text, signsOfNoise)
  }

  /** A line that is not blank, without blanks at its ends. */
  read(start: number, end: number): void {
    if (mayFence(codeAt(this.#text, start)) && this.#isFence(this.#text.slice(start, end))) return
    this.#lines++
    if (this.#fence?.code) this.#codeLines++
    else this.#readProse(start, end)
    this.#start = start
    this.#end = end
  }

  /** Whether a fence is open behind the last line. */
  get isOpen(): boolean {
    return this.#fence !== null
  }

  /** All but what the words say. */
  get found(): FoundLines {
    return { codeLines: this.#codeLines, lines: this.#lines, title: this.#title, text: this.#text, prose: this.#prose }
  }

  counted(): Counted {
    return { ...this.words.counted(), ...this.found }
  }

  /** Whether the line opens or closes a fence, and does it. */
  #isFence(line: string): boolean {
    const marker = fenceAt(line)
    if (marker === null) return false
    if (this.#fence && !closes(line, this.#fence.sign)) return false
    this.#fence = this.#fence ? null : { sign: marker, code: !languages.has(languageOf(line)) }
    return true
  }

  #readProse(start: number, end: number): void {
    const text = this.#text
    this.#prose.push(start, end, this.#start, this.#end)
    if (this.#title === '') this.#title = titleIn(text, start, end)
    if (this.#noise.isIn(start, end)) this.words.read(quiet(text.slice(start, end)))
    else this.words.read(text, start, end)
  }
}

/** Where the line ends that holds `from`. */
function lineFeed(text: string, from: number, length: number): number {
  let at = from
  while (at < length && codeAt(text, at) !== 10) at++
  return at
}

function firstSign(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(codeAt(text, at))) at++
  return at
}

function lastSign(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(codeAt(text, at - 1))) at--
  return at
}

/** Where the lines begin that count; 0 without front matter. */
export function endOfFrontMatter(text: string): number {
  if (!text.startsWith('---')) return 0
  const end = text.indexOf('\n---', 3)
  return end < 0 ? 0 : end + 4
}

/** `>`, `` ` `` and `~`: only with these a line that opens or closes a fence begins. */
const mayFence = (code: number): boolean => code === 0x3e || code === 0x60 || code === 0x7e

function fenceAt(line: string): string | null {
  const at = line.search(/[^>\s]/)
  const sign = line.slice(at, at + 3)
  return sign === '```' || sign === '~~~' ? sign : null
}

const closes = (line: string, sign: string): boolean => line.startsWith(sign, line.indexOf(sign.charAt(0))) && /^[>\s]*[`~]+$/.test(line)

function languageOf(line: string): string {
  return (/^[>\s]*[`~]+\s*([\w+#.-]*)/.exec(line)?.[1] ?? '').toLowerCase()
}

/** The words of a line that is a heading; empty for any other, and most lines are known for such by their first sign. */
function titleIn(text: string, start: number, end: number): string {
  const first = codeAt(text, start)
  if (first !== 0x23 && first !== 0x3e && first !== 0x2a) return ''
  const line = text.slice(start, end)
  return line.includes('#') ? wordsOfTitle(headingOf(line) ?? '') : ''
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
