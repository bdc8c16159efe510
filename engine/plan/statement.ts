// One line of a plan taken apart: its label or id, its words, what it refers to, who does it by when.

import { type Content, perContent, perContentWith } from '../markdown/content.ts'
import type { Leaf } from '../markdown/leaf.ts'
import type { Span } from '../span.ts'
import type { Draft, Reference } from './draft.ts'
import { attributeLabels, headingsOnly, smallEnds } from './levels.lexicon.ts'
import type { PlanNodeKind } from './plan.ts'
import { isTopic, type Names, trimmed, wordsOf } from './titles.ts'

export type Attribute = 'owner' | 'due' | 'measure' | 'link' | 'other'

export interface Statement {
  /** Plain offsets of the words; empty when the line is a label only. */
  readonly start: number
  readonly end: number
  /** Plain offset before its label or id. */
  readonly from: number
  /** The level that its label or id names. */
  readonly level: PlanNodeKind | null
  /** Set when the label says that the line is about the statement above it. */
  readonly attribute: Attribute | null
  readonly label: string | null
  readonly refs: Reference[]
  readonly owner: string | null
  readonly due: string | null
  readonly measure: string | null
}

const idPattern = /(?:OBJ|KR|[OGSTA])[ -]?\d{1,3}(?:\.\d{1,3})*/
const leadingId = new RegExp(`^(?:\\[(${idPattern.source})\\]|(${idPattern.source})(?=\\s*[:.)–—-]\\s|\\s*[:–—]|$))\\s*[:.)–—-]*\\s*`)
/** An id and nothing else. */
export const wholeId = new RegExp(`^${idPattern.source}$`)
const onlyIds = new RegExp(`^\\s*${idPattern.source}(?:\\s*[,;&/+]\\s*${idPattern.source})*\\s*$`)
const leadingMark = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3|[☐☑✓✗→•\s])+/u
const plainId = new RegExp(`^(${idPattern.source})\\s+`)
const leadingNumber = /^\d{1,2}(?:\.\d{1,2})+[.):]?\s+(?=\p{Lu})/u
const leadingTime = /^(?:q[1-4](?:\s*[-–]\s*q[1-4])?(?:\s+20\d\d)?|(?:weeks?|months?|days?)\s+\d+(?:\s*[-–]\s*\d+)?)\s*[:–—]\s+/i

/** Takes the plain range `[from, to)` of a leaf apart. The references are the caller's own list. */
export function statementOf(leaf: Leaf, from: number, to: number, names: Names): Statement {
  const inCell = leaf.cell !== undefined
  const isWhole = from === 0 && to === leaf.text.length
  const said = isWhole ? (inCell ? cellSaid : lineSaid)(leaf, names) : saidIn({ ...leaf.content, inCell }, from, to, names)
  return { ...said, refs: said.refs.map((ref) => placed(ref, leaf)) }
}

const placed = ({ start, end, ...ref }: Refers, { map }: Leaf): Reference => ({ ...ref, span: map.toSource(start, end) })

/** The same with plain offsets. */
interface Said extends Omit<Statement, 'refs'> {
  readonly refs: readonly Refers[]
}

/** A reference with its plain range. */
type Refers = Omit<Reference, 'span'> & Span

const whole =
  (inCell: boolean) =>
  ({ text, marks }: Content, names: Names): Said =>
    saidIn({ text, marks, inCell }, 0, text.length, names)
const lineSaid = perContentWith(whole(false))
const cellSaid = perContentWith(whole(true))

/** What a leaf says, and whether in a table. */
interface Line extends Pick<Content, 'text' | 'marks'> {
  readonly inCell: boolean
}

function saidIn(line: Line, from: number, to: number, names: Names): Said {
  const { text, inCell } = line
  const begins = from + (leadingMark.exec(text.slice(from, to))?.[0].length ?? 0)
  let start = begins
  let level: PlanNodeKind | null = null
  let label: string | null = null
  let attribute: Attribute | null = null
  const name = labelAt(text, start, to)
  if (name) {
    const read = readLabel(name.words, names)
    if (read) {
      ;({ level, attribute, label } = read)
      start = name.end
    }
  }
  if ((attribute === 'link' || level !== null || inCell) && severalIds(text.slice(start, to), inCell ? 2 : 1)) {
    const refs = referencesOf(text.slice(start, to), start)
    return { ...noAttributes, start, end: to, from: begins, level: null, attribute: 'link', label: null, refs }
  }
  const id = leadingId.exec(text.slice(start, to)) ?? boldId(line, start, to)
  if (id) {
    label = idOf(id[1] ?? id[2] ?? '')
    level ??= levelOfId(label)
    start += id[0].length
  }
  if (!id) start += leadingNumber.exec(text.slice(start, to))?.[0].length ?? 0
  const time = leadingTime.exec(text.slice(start, to))
  if (time) start += time[0].length
  const tail = tailOf(line, start, to)
  const words = trimmed(text, start, tail.start) ?? { start, end: start }
  return { ...words, from: begins, level, attribute, label, refs: tail.refs, ...tail.attributes, due: tail.attributes.due ?? timeOf(time) }
}

const noAttributes = { owner: null, due: null, measure: null }

/** `S1, S2`: nothing but ids, and at least so many of them. A cell with one id is the statement itself. */
function severalIds(text: string, least: number): boolean {
  return /\d/.test(text) && onlyIds.test(text) && [...text.matchAll(new RegExp(idPattern.source, 'g'))].length >= least
}

/** `**O1** Six of nine plants`, `T1 Visit the plant`: an id set off by its weight, or by the capital after it. */
function boldId({ text, marks }: Line, start: number, to: number): RegExpExecArray | null {
  const id = plainId.exec(text.slice(start, to))
  // `KR1.1 → Recruit ...` speaks about a statement that stands elsewhere.
  if (!id || /^(?:→|->|=>)/.test(text.slice(start + id[0].length, to))) return null
  const end = start + (id[1] ?? '').length
  const bold = marks.some((mark) => mark.type === 'strong' && mark.end === end)
  return bold || (/^[OSTG]\d/.test(id[1] ?? '') && /\p{Lu}/u.test(text.charAt(start + id[0].length))) ? id : null
}

const timeOf = (match: RegExpExecArray | null): string | null => match?.[0].replace(/\s*[:–—]\s*$/, '') ?? null

/** `s-1`, `S 1` are `S1`. */
export const idOf = (written: string): string => written.toUpperCase().replace(/[ -]/g, '')

/** The level that the letters of an id name. */
export function levelOfId(id: string): PlanNodeKind | null {
  if (/^(?:OBJ|O|G)\d/.test(id)) return 'objective'
  if (id.startsWith('KR')) return 'measure'
  return id.startsWith('S') ? 'strategy' : /^[TA]\d/.test(id) ? 'tactic' : null
}

/** The words before a colon near the beginning of a line, and where its text begins. */
export function labelAt(text: string, from: number, to: number): { words: string; end: number } | null {
  const near = text.slice(from, Math.min(to, from + 60))
  const colon = /[:：](?=\s|$)/.exec(near)
  if (!colon || colon.index === 0) return null
  const words = near.slice(0, colon.index)
  if (words.includes('\n') || words.split(/\s+/).length > 6) return null
  return { words, end: trimmed(text, from + colon.index + 1, to)?.start ?? to }
}

type Read = Pick<Statement, 'level' | 'attribute' | 'label'>

function readLabel(label: string, names: Names): Read | null {
  const words = wordsOf(label)
  const number = /^(?:obj|kr|[ost])?\d+(?:\.\d+)*$/.test(words.at(-1) ?? '') ? words.pop()?.replace(/^\D+/, '') : undefined
  const name = words.join(' ')
  const attribute = number === undefined ? attributeOf(name) : null
  if (attribute) return { level: null, attribute, label: null }
  const level = levelOfLabel(words, names)
  if (!level) return null
  const letter = { objective: 'O', strategy: 'S', tactic: 'T', measure: 'KR', risk: 'R', phase: 'P' }[level]
  return { level, attribute: null, label: number ? `${letter}${number}` : null }
}

function attributeOf(name: string): Attribute | null {
  for (const kind of ['owner', 'due', 'measure', 'link', 'other'] as const)
    if ((attributeLabels[kind] as readonly string[]).includes(name)) return kind
  return null
}

/** `Company objective`, `Core strategy`, `Next step`: at most two words stand before the name. A metric or risk is named bare. */
function levelOfLabel(words: readonly string[], names: Names): PlanNodeKind | null {
  for (let size = Math.min(3, words.length); size > 0; size--) {
    const name = words.slice(-size).join(' ')
    const level = names.get(name)
    if (!level || level === 'phase' || headingsOnly.has(name)) continue
    const before = words.slice(0, -size)
    const most = level === 'measure' || level === 'risk' ? 0 : 2
    return before.length <= most && !before.some((word) => smallEnds.has(word)) && !(level === 'strategy' && isTopic(before, name))
      ? level
      : null
  }
  return null
}

interface Tail {
  /** Where the words end and references and attributes begin. */
  readonly start: number
  readonly refs: readonly Refers[]
  readonly attributes: { owner: string | null; due: string | null; measure: string | null }
}

const explicitRef = new RegExp(
  `(?:[([]|→\\s*|->\\s*|\\b(?:supports?|serves?|for|under|see|strategy|objective|goal)\\b:?\\s+[([]?)(${idPattern.source}(?:\\s*[,&/+]\\s*${idPattern.source})*)[)\\]]?`,
  'g',
)
const inlineAttribute =
  /[(|,;—–-]\s*(owner|dri|responsible|assigned to|due(?: date)?|deadline|by|kpi|metric|measure|success metric)\s*:\s*([^|;,()\n]{1,80})/gi
const dueBy =
  /[(,;—–-]\s*(?:due|by)\s+((?:\d|q[1-4]|end of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|week|day)[^|;,()\n]{0,30})/i

/** Matches of a dear pattern, which finds nothing in a text without the sign; most lines have none. */
const matchesOf = (pattern: RegExp, sign: RegExp, text: string): Iterable<RegExpExecArray> =>
  sign.test(text) ? text.matchAll(pattern) : []

function tailOf({ text: all, marks }: Line, from: number, to: number): Tail {
  const text = all.slice(from, to)
  const refs: Refers[] = []
  const attributes: Tail['attributes'] = { owner: null, due: null, measure: null }
  let cut = text.length
  for (const match of matchesOf(explicitRef, /\d/, text)) {
    refs.push(...referencesOf(match[1] ?? '', from + match.index + match[0].indexOf(match[1] ?? '')))
    if (match.index > 0) cut = Math.min(cut, match.index)
  }
  for (const { type, url, start, end } of marks)
    if (type === 'link' && url?.startsWith('#') && start >= from && end <= to) refs.push({ to: url, start, end, explicit: true })
  for (const match of matchesOf(inlineAttribute, /:/, text)) {
    attributes[attributeNamed(match[1] ?? '')] ??= (match[2] ?? '').trim()
    if (match.index > 0) cut = Math.min(cut, match.index)
  }
  const due = dueBy.exec(text)
  if (due && due.index > 0 && attributes.due === null) attributes.due = (due[1] ?? '').trim()
  return { start: from + endsBefore(text, cut), refs, attributes }
}

/** All that looks like an id in a text, each once. The dear pattern is only tried where an id would begin whose last letter and first digit are found. */
export function idsWritten(text: string): Set<string> {
  const ids = new Set<string>()
  const here = new RegExp(`(?<![\\p{L}\\d])${idPattern.source}(?![\\p{L}\\d])`, 'iuy')
  for (const { 0: found, index } of text.matchAll(lastLetterAndDigit)) {
    here.lastIndex = index - (lettersBefore[found.charAt(0).toLowerCase()] ?? 0)
    const [written] = here.exec(text) ?? []
    if (written !== undefined) ids.add(idOf(written))
  }
  return ids
}

/** The long s folds to S. */
const lastLetterAndDigit = /[jrogsta\u017f][ -]?\d/gi
/** How many letters of an id stand before its last one: `OBJ` and `KR` have some. */
const lettersBefore: Readonly<Record<string, number>> = { j: 2, r: 1 }

const asWritten = new RegExp(`(?<![\\p{L}\\d])${idPattern.source}(?![\\p{L}\\d]|\\.\\d)`, 'gu')

/** All that looks like an id in a plain text, with its plain offsets, in order. */
export function idsIn(text: string): { id: string; start: number; end: number }[] {
  return [...text.matchAll(asWritten)].map(({ 0: written, index }) => ({ id: idOf(written), start: index, end: index + written.length }))
}

/** The ids that a leaf refers to in so many words, wherever in it. */
export const referencesIn = (leaf: Leaf): Reference[] => refersIn(leaf).map((ref) => placed(ref, leaf))

const refersIn = perContent(({ text }): readonly Refers[] =>
  [...matchesOf(explicitRef, /\d/, text)].flatMap((match) => referencesOf(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? ''))),
)

/** The tail is only cut off where nothing but references, attributes and marks follows; else it is part of the words. */
function endsBefore(text: string, cut: number): number {
  const rest = cut === text.length ? '' : ` ${text.slice(cut)}`.replace(explicitRef, ' ').replace(inlineAttribute, ' ').replace(dueBy, ' ')
  const words = /[\p{L}\p{N}]{2}/u.test(rest)
  let end = words ? text.length : cut
  while (end > 0 && /[\s(|,;—–-]/.test(text.charAt(end - 1))) end--
  return end
}

function attributeNamed(name: string): 'owner' | 'due' | 'measure' {
  const attribute = attributeOf(name.toLowerCase())
  return attribute === 'owner' || attribute === 'due' ? attribute : 'measure'
}

function referencesOf(list: string, from: number): Refers[] {
  return [...list.matchAll(new RegExp(idPattern.source, 'g'))].map(({ 0: written, index }) => ({
    to: idOf(written),
    start: from + index,
    end: from + index + written.length,
    explicit: true,
  }))
}

/** Keeps `Owner: Dana`, `Due: 3 May`, `Supports: S1` with the statement that they are about; the first one counts. */
export function describe(subject: Draft | null, { attribute, start, end, refs }: Statement, { text }: Leaf): void {
  if (!subject || start === end) return
  subject.refs.push(...refs)
  if (attribute === 'owner' || attribute === 'due' || attribute === 'measure') subject[attribute] ??= text.slice(start, end)
}
