// Edits that silence a rule: for one place, or for the whole text. They add a comment and change nothing else of the document.

import type { Document } from '../document.ts'
import type { Comment } from '../markdown/leaf.ts'
import type { Edit } from '../rule.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { type Action, type Directive, readDirective } from './directive.ts'
import { Fragments } from './fragment.ts'
import { placesOf } from './places.ts'

/** Longer quotations make a comment unreadable. */
const longestFragment = 60

/**
 * Silences one rule at a place with a comment before the outermost block, for inside a list it would split the
 * list and inside a table end it. Where the block holds more than the place, the words of the place are quoted.
 * `null` in front matter, where no comment can stand. `reason` is written behind it.
 */
export function silenceHere(document: Document, rule: string, span: Span, reason?: string): Edit | null {
  const block = blockAt(document, span)
  return block && silenceNext(document, rule, block, fragmentFor(document, block, span), reason)
}

/** Silences one rule in the whole outermost block around a place; `null` where that is no more than `silenceHere`. */
export function silenceBlock(document: Document, rule: string, span: Span, reason?: string): Edit | null {
  const block = blockAt(document, span)
  return block && fragmentFor(document, block, span) !== null ? silenceNext(document, rule, block, null, reason) : null
}

function blockAt(document: Document, { start }: Span): Span | null {
  const { blocks } = document.markdown
  const block = blocks.find((each) => covers(each, { start, end: start }) && !isFrontMatter(each, document))
  return block && block.end > start ? block : null
}

function silenceNext(document: Document, rule: string, block: Span, fragment: string | null, reason?: string): Edit {
  const { lines, text } = document
  const first = lines.position(block.start).line
  const isAbove = (comment: Comment) => lines.position(comment.span.end).line === first - 1
  const above = fragment === null && reason === undefined ? directiveIn(document, 'disable-next-line', isAbove) : null
  if (above) return added(above, rule)
  const words = fragment === null ? '' : ` "${fragment}"`
  return {
    span: at(first === 1 ? afterMark(text) : lines.start(first)),
    text: `<!-- guiderail-disable-next-line ${rule}${words}${because(reason)} -->${lineEnd(text)}`,
  }
}

const because = (reason: string | undefined): string => (reason === undefined ? '' : ` -- ${reason}`)

/** Silences one rule in the whole text: in the comment that does so already, else, and for a reason of its own, in one at the top. */
export function silenceInFile(document: Document, rule: string, reason?: string): Edit {
  const { markdown, text, lines } = document
  const there = reason === undefined ? directiveIn(document, 'disable-file', () => true) : null
  if (there) return added(there, rule)
  const end = lineEnd(text)
  const matter = markdown.frontMatter
  const comment = `<!-- guiderail-disable-file ${rule}${because(reason)} -->`
  if (!matter) return { span: at(afterMark(text)), text: `${comment}${end}${end}` }
  const below = lines.position(Math.max(matter.span.start, matter.span.end - 1)).line + 1
  if (below > lines.count) return { span: at(text.length), text: `${end}${comment}${end}` }
  const isBlank = text.slice(lines.start(below), lines.end(below)).trim() === ''
  return { span: at(lines.start(below)), text: isBlank ? `${end}${comment}${end}` : `${comment}${end}${end}` }
}

const at = (offset: number): Span => ({ start: offset, end: offset })
/** A byte order mark stays the first sign of a text. */
const afterMark = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0)
const lineEnd = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'

function isFrontMatter(block: Span, { markdown }: Document): boolean {
  return markdown.frontMatter !== null && overlaps(block, markdown.frontMatter.span)
}

/** A readable comment of the text that names rules, without anything that narrows it or explains it. */
function directiveIn({ markdown, text }: Document, action: Action, fits: (comment: Comment) => boolean): Directive | null {
  for (const comment of markdown.comments) {
    if (!fits(comment)) continue
    const directive = readDirective(comment.text, placesOf(comment, text))
    if (!directive || 'problem' in directive || directive.action !== action || directive.rules.length === 0) continue
    if (directive.fragment === null && directive.until === null && directive.reason === null) return directive
  }
  return null
}

function added({ rules }: Directive, rule: string): Edit {
  return { span: at(rules.at(-1)?.span.end ?? 0), text: `, ${rule}` }
}

/** Words that tell the place from the rest of its block; `null` when the block is no more than the place, or the words cannot be quoted. */
function fragmentFor({ markdown, text }: Document, block: Span, span: Span): string | null {
  const leaves = markdown.leaves.filter((leaf) => overlaps(block, leaf.span))
  if (leaves.length <= 1) return null
  const [words = ''] = text.slice(span.start, span.end).split(/[\r\n"“”]|--|(?<=-)>/, 1)
  const fragment = shortened(words.trim())
  return fragment !== '' && new Fragments(text).touches(block, fragment, span) ? fragment : null
}

function shortened(words: string): string {
  if (words.length <= longestFragment) return words
  const cut = words.lastIndexOf(' ', longestFragment)
  return cut > 0 ? words.slice(0, cut) : ''
}
