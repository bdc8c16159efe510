// Takes a directive out of the text again, or one rule out of it, without changing anything else of the document.

import type { Document } from '../document.ts'
import type { Comment } from '../markdown/leaf.ts'
import type { Edit, Fix } from '../rule.ts'
import { covers, type Span } from '../span.ts'
import type { Named } from './directive.ts'

/** Takes one rule of several out of the comment, with the comma that belongs to it. */
export function removeRule(rule: Named, rules: readonly Named[]): Fix {
  const at = rules.indexOf(rule)
  const next = rules[at + 1]
  const before = rules[at - 1]
  const span = next ? { start: rule.span.start, end: next.span.start } : { start: before?.span.end ?? rule.span.start, end: rule.span.end }
  return { title: `Take \`${rule.renamed?.from ?? rule.id}\` out of the comment`, safe: true, edits: [{ span, text: '' }] }
}

/** Removes the comment, with its line when it stands alone. One with a blank line in it may have swallowed text, so a person decides. */
export function removeComment(comment: Comment, document: Document): Fix {
  const fix = removal(comment, document)
  return { ...fix, safe: fix.safe && !/\n\s*\n/.test(comment.text) }
}

function removal(comment: Comment, document: Document): Fix {
  const title = 'Remove the comment'
  const { text, lines, markdown } = document
  const { span } = comment
  const line = { start: lines.start(lines.position(span.start).line), end: lines.end(lines.position(span.end).line) }
  const alone = text.slice(line.start, span.start).trim() === '' && text.slice(span.end, line.end).trim() === ''
  if (alone && covers({ start: line.start, end: line.end }, comment.block)) return { title, ...withLine(comment, document) }
  const inline = markdown.leaves.some(({ type, span: leaf }) => type !== 'html' && leaf.start < span.start && span.end <= leaf.end)
  return { title, safe: inline && staysApart(span, document), edits: [inline ? withBlank(span, text) : { span, text: '' }] }
}

/**
 * Whether the words around mean the same without the comment: nothing that could be a mark comes to touch something else, and
 * the line still begins with words, so that it opens no list, table or heading.
 */
function staysApart({ start, end }: Span, { text, lines }: Document): boolean {
  const before = text.slice(lines.start(lines.position(start).line), start).replace(/^[ \t>\ufeff]+/, '')
  const after = text.slice(end, lines.end(lines.position(end).line))
  if (/[<>]/.test(before + after) || /[ \t]{2}$/.test(before)) return false
  const opensWithWords = before === '' ? /^[ \t]?["“‘'(]?\p{L}/u.test(after) : /\p{L}/u.test(before)
  const touches = /[^ \t]$/.test(before) && /^[^ \t]/.test(after)
  return opensWithWords && !touches && /(?:^|[\p{L}\p{N}.,;:!?")”’ \t])$/u.test(before) && /^(?:$|[ \t"“(\p{L}\p{N}])/u.test(after)
}

/** One of two blanks around goes too. */
function withBlank({ start, end }: Span, text: string): Edit {
  const isBlank = (at: number) => text[at] === ' '
  return { span: { start: isBlank(start - 1) && (isBlank(end) || /[\r\n]/.test(text[end] ?? '\n')) ? start - 1 : start, end }, text: '' }
}

/**
 * A comment that is a block of its own goes with its line. Between two lists, or before indented text, it keeps them apart, so
 * there a person decides; a blank line stays where otherwise two blocks would run together.
 */
function withLine({ span }: Comment, document: Document): Pick<Fix, 'safe' | 'edits'> {
  const { text, lines, markdown } = document
  const first = lines.position(span.start).line
  const last = lines.position(span.end).line
  const isBlank = (line: number) => line < 1 || line > lines.count || text.slice(lines.start(line), lines.end(line)).trim() === ''
  const before = markdown.blocks.findLast((block) => block.end <= span.start)
  const after = markdown.blocks.find((block) => block.start >= span.end)
  const isList = (block: Span | undefined) =>
    markdown.leaves.some(({ path, span: leaf }) => path[0]?.type === 'list' && block !== undefined && covers(block, leaf))
  const isIndented = after !== undefined && /[ \t]/.test(text[lines.start(lines.position(after.start).line)] ?? '')
  const safe = !isIndented && !(isList(before) && isList(after))
  const start = lines.start(first) + (first === 1 && text.startsWith('\uFEFF') ? 1 : 0)
  if (!isBlank(first - 1) && !isBlank(last + 1)) {
    const joinsBreaks = text[start - 1] === '\r' && text[lines.end(last)] === '\n'
    return { safe: safe && !joinsBreaks, edits: [{ span: { start, end: lines.end(last) }, text: '' }] }
  }
  const end = isBlank(first - 1) && isBlank(last + 1) && last < lines.count ? lines.start(last + 2) : lines.start(last + 1)
  const opensFrontMatter = first === 1 && text.startsWith('---', end)
  return { safe: safe && !opensFrontMatter, edits: [{ span: { start, end }, text: '' }] }
}
