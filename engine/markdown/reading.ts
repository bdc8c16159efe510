// One document being read: cuts it into pieces, has them tokenized, and gathers what they hold.

import { lineEnd } from '../lines.ts'
import type { Span } from '../span.ts'
import { addDefinitions, BlockReader, type Sink } from './blocks.ts'
import { trimmed } from './inline.ts'
import type { Comment, Container, Leaf, Refusal } from './leaf.ts'
import { Stretches } from './map.ts'
import { cutAfter } from './pieces.ts'
import type { Source } from './source.ts'
import { type Event, Tokenizer } from './tokens.ts'
import { Budget, blockWork } from './work.ts'

/** Gathers the parts of a document in source order. */
export class Reading implements Sink {
  readonly leaves: Leaf[] = []
  readonly comments: Comment[] = []
  readonly blocks: Span[] = []
  readonly refusals: Refusal[] = []
  readonly #budget = new Budget()

  /** Reads a source as Markdown from an offset on, which stands at the top level. */
  read(source: Source, path: readonly Container[], level: number, from = 0): void {
    const tokenizer = new Tokenizer()
    const pieces: { start: number; end: number; events: Event[] | null }[] = []
    for (let start = from; start < source.text.length; start = pieces.at(-1)?.end ?? source.text.length) {
      pieces.push({ start, ...this.#piece(source.text, start, tokenizer) })
    }
    const definitions = new Map<string, string>()
    if (tokenizer.hasDefinitions) for (const { events } of pieces) if (events) addDefinitions(events, definitions)
    const reader = new BlockReader({ source, path, level }, tokenizer, definitions, this)
    for (const { start, end, events } of pieces) {
      if (events) reader.read(events)
      else this.#plain(source, { start, end }, path, level)
    }
  }

  /** Tokenizes the piece that begins at `start`; without events when it is too complex. */
  #piece(text: string, start: number, tokenizer: Tokenizer): { end: number; events: Event[] | null } {
    for (let end = cutAfter(text, start); ; end = cutAfter(text, start, 2 * (end - start))) {
      const slice = text.slice(start, end)
      const events = this.affords(blockWork(slice)) ? tokenizer.blocks(slice, start) : null
      if (end === text.length || !events || !runsOn(events)) return { end, events }
    }
  }

  /** A stretch that is too complex: each run of lines is a paragraph of its own. */
  #plain(source: Source, span: Span, path: readonly Container[], level: number): void {
    this.refuse(source.place(span.start, span.end))
    for (const { text, map } of runsOf(source, span.start, span.end)) {
      const place = map.toSource(0, text.length)
      if (level === 0) this.block(place)
      this.leaf({ type: 'paragraph', span: place, text, map, marks: [], path, depth: 0 })
    }
  }

  leaf(leaf: Omit<Leaf, 'index'>): void {
    this.leaves.push({ index: this.leaves.length, ...leaf })
  }

  comment(span: Span, text: string, block: Span): void {
    this.comments.push({ span, text, block })
  }

  block(span: Span): void {
    this.blocks.push(span)
  }

  affords(work: number): boolean {
    return this.#budget.affords(work)
  }

  refuse(span: Span): void {
    const message =
      'This part is too deeply nested or has too many marks to be read as Markdown, so only its words were checked; split it or simplify its markup.'
    this.refusals.push({ span, message })
  }

  content(body: Source, path: readonly Container[], level: number): void {
    this.read(body, path, level)
  }

  code(body: Source, path: readonly Container[]): void {
    for (const { text, map } of runsOf(body, 0, body.text.length)) {
      this.leaf({ type: 'code', span: map.toSource(0, text.length), text, map, marks: [], path, depth: 0 })
    }
  }
}

/** True when a fence or an HTML block at the top level is still open at the end of a piece. */
function runsOn(events: readonly Event[]): boolean {
  let index = events.length - 1
  while (index >= 0 && /^line/.test(events[index]?.[1].type ?? '')) index--
  const [, block, context] = events[index] ?? []
  if (block?.type === 'codeFenced') {
    const before = events[index - 1]?.[1]
    return before?.type !== 'codeFencedFence' || before.start.offset === block.start.offset
  }
  return block?.type === 'htmlFlow' && context !== undefined && !isClosed(context.sliceSerialize(block))
}

/** HTML that goes on over blank lines, and what ends it. */
const longHtml: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
]

function isClosed(html: string): boolean {
  const kind = longHtml.find(([opening]) => opening.test(html))
  return !kind || kind[1].test(html)
}

/** Runs of lines that are not blank, each line without the blanks at its end. */
function* runsOf(source: Source, from: number, to: number): Iterable<{ text: string; map: Stretches }> {
  let text = ''
  let map = new Stretches(from)
  let broken = from
  for (let start = from; start < to; ) {
    const end = Math.min(to, lineEnd(source.text, start))
    const next = Math.min(to, source.text.startsWith('\r\n', end) ? end + 2 : end + 1)
    const line = trimmed(source.text, start, end)
    if (line.start === line.end) {
      if (text !== '') yield { text, map: source.through(map) }
      text = ''
      map = new Stretches(next)
    } else {
      if (text !== '') {
        text += '\n'
        map.add(1, broken, start)
      }
      const first = text === '' ? line.start : start
      text += source.text.slice(first, line.end)
      map.add(line.end - first, first, line.end)
    }
    broken = end
    start = next
  }
  if (text !== '') yield { text, map: source.through(map) }
}
