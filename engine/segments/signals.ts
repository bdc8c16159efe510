// How a text is laid out, by its lines: headings, labels, speakers, letters, things to fill in. No Markdown parsing.

import { codeAt, isSpace } from '../code-units.ts'
import { withPlainLines } from '../lines.ts'
import { noVocabulary } from '../settings.ts'
import { polarityOfTitle } from '../voice/polarity.ts'
import { badNames, buyerNames, plainLabel, sellerNames } from '../voice/roles.ts'
import { Ahead } from './ahead.ts'
import { type Counted, headingOf, type Topics, topicsOf, wordsOfTitle } from './topics.ts'

/** What was counted in a text. Code of programming languages, URLs and HTML tags are left out. */
export interface Signals extends Topics {
  /** Titles of headings and of bold lines, in order; the first real heading is `title`. */
  readonly headings: string[]
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

/** Counts what a text shows. Linear. */
export const signalsOf = (text: string): Signals => layoutOf(topicsOf(withPlainLines(text)))

/** Adds to what a text is about how it is laid out. */
export function layoutOf({ text, prose, ...topics }: Counted): Signals {
  return { ...topics, ...layoutIn({ text, prose }) }
}

/** How lines are laid out. */
export type Layout = Omit<Signals, keyof Topics>

export function layoutIn({ text, prose }: Pick<Counted, 'text' | 'prose'>): Layout {
  const signals = noLayout()
  const holes = new Ahead(text, signsOfHoles)
  for (let at = 0; at < prose.length; at += 4) {
    const [start, end] = [prose[at] as number, prose[at + 1] as number]
    const before = { text, start: prose[at + 2] as number, end: prose[at + 3] as number }
    readLine(text.slice(start, end), before, holes.isIn(start, end), signals)
  }
  return signals
}

/** The line before a line. */
interface Before {
  readonly text: string
  readonly start: number
  readonly end: number
}

export const noLayout = (): Layout => ({
  headings: [],
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
})

/** A line without quote, list, box and emphasis marks at its beginning. */
const leading = /^(?:[>*_•▪→│║|~-]|\d{1,3}[.)](?= )|\[[ xX]\]|\s|✅|❌|✓|✗)+/

/** A line with one of these as its first sign has no marks to lose. */
const isPlainBegin = (code: number): boolean => isLetter(code) || code === 0x22 || code === 0x201c

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** `hasHoles`: false when no place to fill in can be in it. */
function readLine(line: string, before: Before, hasHoles: boolean, signals: Layout): void {
  const first = codeAt(line, 0)
  if (first === 0x7c) {
    readRow(line, before, hasHoles, signals)
    return
  }
  if (hasHoles) signals.placeholders += countOf(line, hole)
  const heading = mayHead(first) ? headingOf(line) : null
  if (heading) {
    if (isLabel(before)) signals.blanks++
    readHeading(heading, signals)
    return
  }
  const text = isPlainBegin(first) ? line : line.replace(leading, '')
  if (text === '') return
  const begin = codeAt(text, 0)
  if (begin === 0x22 || begin === 0x201c) signals.quotedLines++
  if (mayAsk(codeAt(text, text.length - 1)) && /\?["”*]*$/.test(text)) signals.questions++
  const label = hasColon(text) ? /^([\p{L}][^:.?!\n"“]{0,38}?)(?:\*\*|__|\*)? ?:(?!\/\/)/u.exec(text)?.[1] : undefined
  if (label === undefined) readLetter(text, signals)
  else {
    if (isLabel(before)) signals.blanks++
    readLabel(plainLabel(label), signals)
  }
}

/** `#`, `>` and `*`: with these a heading begins. */
const mayHead = (code: number): boolean => code === 0x23 || code === 0x3e || code === 0x2a

/** `?` and what may stand behind it. */
const mayAsk = (code: number): boolean => code === 0x3f || code === 0x22 || code === 0x201d || code === 0x2a

/** Whether the line ends in a colon, perhaps a bold one: it has nothing behind it. */
function isLabel({ text, start, end }: Before): boolean {
  let last = end
  while (last > start && codeAt(text, last - 1) === 0x2a) last--
  return last > start && codeAt(text, last - 1) === 0x3a
}

/** So many code units a label has at most, with what ends it. */
const longestLabel = 84

/** Whether a colon comes before all that ends a label: `.`, `?`, `!` and quotation marks. */
function hasColon(text: string): boolean {
  const end = Math.min(text.length, longestLabel)
  for (let at = 0; at < end; at++) {
    const code = codeAt(text, at)
    if (code === 0x3a) return true
    if (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x22 || code === 0x201c) return false
  }
  return false
}

/** Lines that begin and end a letter. */
function readLetter(text: string, signals: Layout): void {
  if (greeting.test(text)) signals.greetings++
  else if (signOff.test(text)) signals.signOffs++
}

const greeting = /^(?:(?:hi|hey|hello|dear|good morning)\b.{0,40}[,!:–—-]$|(?:hi|hey|hello|dear) ?[[{<])/i
const signOff =
  /^(?:(?:best|best regards|kind regards|regards|thanks|cheers|sincerely|warmly|talk soon)[,!]?$|\W*\[?(?:your|my|sender|rep) ?_?name\b)/i

function readHeading(heading: string, signals: Layout): void {
  const words = wordsOfTitle(heading)
  signals.headings.push(words)
  if (/["“][^"“”]{6,}["”]/.test(words)) signals.quotedHeadings++
  const label = plainLabel(words.replace(/:$/, ''))
  if (/:\**$/.test(heading.trim())) readLabel(label, signals)
  else if (polarityOfTitle(words, words, noVocabulary) === 'bad') signals.shown++
}

function readLabel(label: string, signals: Layout): void {
  signals.labels.push(label)
  if (sellerNames.has(label)) signals.repLines++
  else if (buyerNames.has(label)) signals.buyerLines++
  else if (badNames.has(label)) signals.shown++
  else if (/^subject(?: lines?)?$|^subject\b/.test(label)) signals.subjects++
}

function readRow(line: string, { text, start, end }: Before, hasHoles: boolean, signals: Layout): void {
  if (mayRule(codeAt(line, 1)) && /^\|[\s:|-]+$/.test(line)) {
    if (codeAt(text, start) === 0x7c && end > start) signals.columns.push(...text.slice(start, end).split('|').map(plainCell))
    return
  }
  const [, ...cells] = line.split('|')
  const first = plainCell(cells[0] ?? '')
  if (first !== '' && first.length <= 30) signals.labels.push(plainLabel(first))
  // What stands behind the last line between cells is none.
  cells.pop()
  for (const cell of cells) readCell(cell, hasHoles, signals)
}

const plainCell = (cell: string): string => cell.replace(/[*_`]/g, '').trim().toLowerCase()

/** The line under the header of a table begins with a blank, `:`, `|` or `-`. */
const mayRule = (code: number): boolean => isSpace(code) || code === 0x3a || code === 0x7c || code === 0x2d

function readCell(cell: string, hasHoles: boolean, signals: Layout): void {
  const words = cell.trim()
  signals.cells++
  if (words === '') signals.blanks++
  if (words.startsWith('"') || words.startsWith('“')) signals.quotedLines++
  if (hasHoles) signals.placeholders += countOf(cell, hole)
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** A place to fill in. */
const hole = /\[[A-Za-z][^\]\n]{0,40}\](?![(:])|\{\{?[^{}\n]{1,40}\}\}?|_{4,}|\bX{2,}\b|\bTBD\b|<[A-Z][^<>\n]{1,40}>/g
/** Each has one of these. */
const signsOfHoles = ['[', '{', '____', 'XX', 'TBD', '<']
