// How a text is laid out, by its lines: headings, labels, speakers, letters, things to fill in. No Markdown parsing.

import { withPlainLines } from '../lines.ts'
import { noVocabulary } from '../settings.ts'
import { polarityOfTitle } from '../voice/polarity.ts'
import { badNames, buyerNames, plainLabel, sellerNames } from '../voice/roles.ts'
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
export function layoutOf({ prose, before, ...topics }: Counted): Signals {
  const signals = { ...topics, ...noLayout() }
  for (const [at, line] of prose.entries()) readLine(line, before[at] ?? '', signals)
  return signals
}

const noLayout = (): Omit<Signals, keyof Topics> => ({
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

function readLine(line: string, before: string, signals: Signals): void {
  if (line.startsWith('|')) {
    readRow(line, before, signals)
    return
  }
  signals.placeholders += countOf(line, hole)
  const heading = headingOf(line)
  const empty = /:\**$/.test(before)
  if (heading) {
    if (empty) signals.blanks++
    readHeading(heading, signals)
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

function readHeading(heading: string, signals: Signals): void {
  const words = wordsOfTitle(heading)
  signals.headings.push(words)
  if (/["“][^"“”]{6,}["”]/.test(words)) signals.quotedHeadings++
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
