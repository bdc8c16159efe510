// The one place that changes text: applies edits, and makes those that insert, replace and move words and lines.

import { lineAbove, lineEnd, lineStart } from './lines.ts'
import type { Container, Leaf, Markdown } from './markdown/leaf.ts'
import type { Edit } from './rule.ts'
import { overlaps, type Span } from './span.ts'

/** The text after all edits. Edits are offsets into `text`, in any order; throws when two overlap or one lies outside. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let at = 0
  for (const { span, text: replacement } of sorted) {
    if (span.start < at || span.end > text.length || span.end < span.start)
      throw new Error(`the edit at ${span.start} overlaps another or lies outside the text`)
    result += text.slice(at, span.start) + replacement
    at = span.end
  }
  return result + text.slice(at)
}

/** The line break that a text uses. */
export function newlineOf(text: string): '\n' | '\r\n' | '\r' {
  const end = lineEnd(text, 0)
  if (text[end] !== '\r') return '\n'
  return text[end + 1] === '\n' ? '\r\n' : '\r'
}

const insertAt = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text })

/**
 * Replaces words of a leaf; `start` and `end` count in its plain text. Null when that would damage what
 * stands around the words: half of a bold stretch, a link's target, a comment in between.
 */
export function replaceWords(text: string, leaf: Leaf, start: number, end: number, words: string): Edit | null {
  const cutsMark = leaf.marks.some((mark) => {
    const around = mark.start <= start && end <= mark.end
    const inside = start < mark.start && mark.end < end
    return overlaps(mark, { start, end }) && start < end && !around && !inside
  })
  if (cutsMark || !hidesNothing(text, leaf, start, end) || !fits(leaf, words)) return null
  const written = leaf.type === 'cell' ? escapePipes(words) : words
  return { span: leaf.map.toSource(start, end), text: written.replaceAll('\n', newlineOf(text)) }
}

/** True when between the characters there is nothing but blanks, quote marks and delimiters. */
function hidesNothing(text: string, leaf: Leaf, start: number, end: number): boolean {
  for (let at = start; at + 1 < end; at++) {
    const here = leaf.map.toSource(at, at + 1)
    const next = leaf.map.toSource(at + 1, at + 2)
    if (!/^[\s>*_~`]*$/.test(text.slice(here.end, next.start))) return false
  }
  return true
}

/** A YAML string takes only words that need no quotation marks. */
const fits = (leaf: Leaf, words: string): boolean => leaf.type !== 'field' || !/[:#'"\\\n{}[\],&*?|>!%@`]|^-/.test(words)

const escapePipes = (words: string): string => words.replace(/\\?\|/g, '\\|').replace(/\s*\n\s*/g, ' ')

/** Appends words, such as ` (S1)`, to the line of a leaf that holds the plain offset `at`; without it to the last line. */
export function appendWords(text: string, leaf: Leaf, words: string, at = leaf.text.length): Edit {
  const broken = leaf.text.indexOf('\n', at)
  const written = leaf.type === 'cell' ? escapePipes(words) : words
  if (broken < 0) return insertAt(leaf.span.end, written)
  let end = leaf.map.toSource(broken, broken + 1).start
  while (end > leaf.span.start && ' \t'.includes(text[end - 1] ?? '')) end--
  return insertAt(end, written)
}

/** Sets the text of a table cell. */
export function setCell(text: string, cell: Leaf, words: string): Edit {
  const { start, end } = cell.span
  const written = escapePipes(words)
  if (start < end) return { span: cell.span, text: written }
  const before = text[start - 1] === '|' ? ' ' : ''
  const after = ' \t'.includes(text[end] ?? '|') ? '' : ' '
  return insertAt(start, `${before}${written}${after}`)
}

/** Where a block of lines stands. */
interface Place {
  /** Where its own text begins: after quote marks, list markers and indent. */
  readonly start: number
  /** End of its last line. */
  readonly end: number
  /** What every further line of the same container begins with: quote marks and indent. */
  readonly prefix: string
  /** True when its first line opens a list item: nothing can be put before it on a line of its own. */
  readonly opensItem: boolean
}

/** The block that a leaf is, or the table, fence or HTML block that it is part of. */
function placeOf(text: string, leaf: Leaf): Place {
  const whole = leaf.path.find(({ type }) => type === 'table' || type === 'html' || type === 'front-matter')
  const fence = leaf.type === 'code' ? leaf.path.findLast(({ type }) => type === 'fence') : undefined
  const span = fence?.span ?? whole?.span ?? leaf.span
  const line = lineStart(text, span.start)
  const before = text.slice(line, span.start)
  const marks = leaf.type === 'heading' ? /#{1,6}[ \t]*$/.exec(before) : null
  const start = marks ? line + marks.index : span.start
  const end = lineEnd(text, span.end)
  const isSetext = leaf.type === 'heading' && !marks
  const lead = text.slice(line, start)
  return { start, end: isSetext ? lineEnd(text, afterBreak(text, end)) : end, prefix: prefixOf(lead), opensItem: /[^\s>\ufeff]/.test(lead) }
}

/** What a further line begins with: list markers and boxes become blanks, quote marks stay. */
const prefixOf = (lead: string): string => lead.replace('\ufeff', '').replace(/[^\s>]/g, ' ')

function afterBreak(text: string, end: number): number {
  return Math.min(text.length, text.startsWith('\r\n', end) ? end + 2 : end + 1)
}

/** True when the line that begins at `start` has no text besides quote marks; so do the ends of the text. */
function isBlankLine(text: string, start: number): boolean {
  return /^[\s>\ufeff]*$/.test(text.slice(start, lineEnd(text, start)))
}

/** Lines of a block with the prefix of its container; empty lines get no blanks at their end. */
function withPrefix(block: string, prefix: string, newline: string): string {
  const lines = block.split('\n').map((line) => (prefix + line).trimEnd())
  return lines.join(newline)
}

/** Inserts a block (lines joined by `\n`, no line break at its ends) before the block of a leaf, in the same container. */
export function insertBefore(text: string, leaf: Leaf, block: string): Edit {
  const { start, prefix, opensItem } = placeOf(text, leaf)
  const newline = newlineOf(text)
  const gap = newline + prefix.trimEnd() + newline
  const written = withPrefix(block, prefix, newline)
  if (opensItem) return insertAt(start, written.slice(prefix.length) + gap + prefix)
  const line = behindMark(text, lineStart(text, start))
  const lead = isBelowText(text, line) ? prefix.trimEnd() + newline : ''
  return insertAt(line, lead + written + gap)
}

/** Inserts a line of its own above the outermost block that begins at `start`, apart from what stands above that. */
export function insertLineAbove(text: string, start: number, words: string): Edit {
  const newline = newlineOf(text)
  const line = behindMark(text, lineStart(text, start))
  return insertAt(line, (isBelowText(text, line) ? newline : '') + words + newline.repeat(2))
}

/** A line begins behind the byte order mark. */
const behindMark = (text: string, line: number): number => (text.charCodeAt(line) === 0xfeff ? line + 1 : line)

/** True when there is text on the line above the one that begins at `line`. */
const isBelowText = (text: string, line: number): boolean => line > 1 && !isBlankLine(text, lineAbove(text, line))

/** Inserts a block (lines joined by `\n`, no line break at its ends) after the block of a leaf, in the same container. */
export function insertAfter(text: string, leaf: Leaf, block: string): Edit {
  const { end, prefix } = placeOf(text, leaf)
  const newline = newlineOf(text)
  const gap = newline + prefix.trimEnd() + newline
  const next = afterBreak(text, end)
  const tail = next >= text.length || isBlankLine(text, next) ? '' : newline + prefix.trimEnd()
  return insertAt(end, gap + withPrefix(block, prefix, newline) + tail)
}

type Item = Extract<Container, { type: 'item' }>

/** Inserts a list item with these words (lines joined by `\n`) after another one, with its marker, indent and spacing. */
export function insertItem(text: string, item: Item, words: string): Edit {
  const newline = newlineOf(text)
  const line = lineStart(text, item.span.start)
  const prefix = prefixOf(text.slice(line, item.span.start))
  const marker = nextMarker(item.marker)
  const box = item.checked === null ? '' : '[ ] '
  const lines = words.split('\n').join(`\n${' '.repeat(marker.length + 1)}`)
  const end = lineEnd(text, item.span.end)
  const next = afterBreak(text, end)
  const loose =
    next < text.length && isBlankLine(text, next) && text.startsWith(item.marker.slice(-1), item.span.start + item.marker.length - 1)
  const gap = loose && followsItem(text, next, prefix) ? prefix.trimEnd() + newline : ''
  return insertAt(end, newline + gap + withPrefix(`${marker} ${box}${lines}`, prefix, newline))
}

/** Inserts a list item with these words (one line) below another one, after all that stands in it. */
export function insertNested(text: string, item: Item, words: string): Edit {
  const newline = newlineOf(text)
  const line = lineStart(text, item.span.start)
  const prefix = prefixOf(text.slice(line, item.span.start)) + ' '.repeat(item.marker.length + 1)
  return insertAt(lineEnd(text, item.span.end), `${newline}${prefix}- ${words}`)
}

/** True when after the blank line at `start` another item of the same list stands. */
function followsItem(text: string, start: number, prefix: string): boolean {
  const next = afterBreak(text, lineEnd(text, start))
  const line = text.slice(next, lineEnd(text, next))
  return line.startsWith(prefix) && /^(?:[-+*]|\d{1,9}[.)])[ \t]/.test(line.slice(prefix.length))
}

function nextMarker(marker: string): string {
  const number = Number.parseInt(marker, 10)
  return Number.isNaN(number) ? marker : `${number + 1}${marker.slice(-1)}`
}

/** Inserts a table row after the row of a cell; after the header it comes below the line of dashes. */
export function insertRow(text: string, cell: Leaf, cells: readonly string[]): Edit | null {
  const row = cell.path.findLast((container) => container.type === 'row')
  if (row?.type !== 'row') return null
  const newline = newlineOf(text)
  const prefix = prefixOf(text.slice(lineStart(text, row.span.start), row.span.start))
  const end = lineEnd(text, row.span.end)
  const at = row.index === 0 ? lineEnd(text, afterBreak(text, end)) : end
  return insertAt(at, `${newline}${prefix}| ${cells.map(escapePipes).join(' | ')} |`)
}

/**
 * Moves a list item or the block of a leaf under a heading, right below it. Null when it stands on one line
 * with the marker of another item, or when the heading lies in it.
 */
export function moveUnder(text: string, moved: Leaf | Item, heading: Leaf): readonly Edit[] | null {
  const place = 'map' in moved ? placeOf(text, moved) : { ...moved.span, ...leadOf(text, moved.span.start) }
  const span = { start: lineStart(text, place.start), end: lineEnd(text, place.end) }
  if (place.opensItem || overlaps(span, heading.span)) return null
  const lines = text.slice(place.start, span.end).split(/\r\n|\r|\n/)
  const block = lines.map((line, index) => (index === 0 ? line : withoutPrefix(line, place.prefix))).join('\n')
  const next = afterBreak(text, span.end)
  const blank = span.start > 0 && isBlankLine(text, lineAbove(text, span.start)) && isBlankLine(text, next)
  const end = blank ? afterBreak(text, lineEnd(text, next)) : next
  return [{ span: { start: span.start, end }, text: '' }, insertAfter(text, heading, block)]
}

function leadOf(text: string, start: number): { prefix: string; opensItem: boolean } {
  const lead = text.slice(lineStart(text, start), start)
  return { prefix: prefixOf(lead), opensItem: /[^\s>\ufeff]/.test(lead) }
}

/** Takes the container's prefix off a line, or as much of it as the line has. */
function withoutPrefix(line: string, prefix: string): string {
  let at = 0
  while (at < prefix.length && (line[at] === prefix[at] || line[at] === ' ')) at++
  return line.slice(at)
}

/**
 * Where a comment for what stands at `span` can be put without changing the document: at the start of the
 * line of the outermost block. In a list it would split the list, in a table end it, in a fence be text.
 * Null in the front matter.
 */
export function commentPlace({ text, blocks, frontMatter }: Markdown, span: Span): number | null {
  if (frontMatter && span.start <= frontMatter.span.end) return null
  const block = blocks.findLast(({ start }) => start <= span.start)
  const line = lineStart(text, block?.start ?? span.start)
  return text.charCodeAt(line) === 0xfeff ? line + 1 : line
}

/** Puts a comment (`<!-- ... -->`, one line) above the outermost block that holds the span; null in the front matter. */
export function insertComment(markdown: Markdown, span: Span, comment: string): Edit | null {
  const at = commentPlace(markdown, span)
  return at === null ? null : insertAt(at, comment + newlineOf(markdown.text))
}
