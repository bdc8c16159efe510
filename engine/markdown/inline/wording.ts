// The plain text of a leaf, from its lines: what has no markup is copied, all other leaves are scanned.

import { lineEnd } from '../../lines.ts'
import { afterBreak, trimEnd, trimmed } from '../characters.ts'
import { Content } from '../content.ts'
import { Stretches } from '../map.ts'
import type { Names } from '../names.ts'
import { Source } from '../source.ts'
import { placed, type Wording, Words } from '../words.ts'
import { piecesOf } from './scan.ts'
import { taskBoxAt } from './task-box.ts'
import { type InlineComment, writePieces } from './write.ts'

/** What a leaf says. */
export interface Inside {
  readonly wording: Wording
  /** Places count in the document. */
  readonly comments: readonly InlineComment[]
  /** The box of a task at its beginning, and where it ends in the source. */
  readonly box: { readonly checked: boolean; readonly end: number } | null
}

/** Where a leaf stands. */
export interface Place {
  readonly names: Names
  /** True when it may begin with the box of a task. */
  readonly task: boolean
  readonly inTable: boolean
  /** What was read before, by what is written: reused where the same stands in one piece. */
  readonly memory: Memory | null
}

/** Leaves that were read, by what is written. */
export class Memory {
  /** Each with where it stood in the document and in its source. */
  readonly insides = new Map<string, { readonly inside: Inside; readonly at: number; readonly from: number }>()
  /** Those without markup. */
  readonly plain = new Map<string, Content>()

  plainContent(text: string): Content {
    const known = this.plain.get(text)
    if (known) return known
    const content = new Content(text, none)
    this.plain.set(text, content)
    return content
  }

  /** What still holds for a text with other names. */
  renamed(): Memory {
    const memory = new Memory()
    for (const [text, content] of this.plain) memory.plain.set(text, content)
    return memory
  }

  /** Begins anew when more is remembered than a text of so many leaves needs. */
  limit(leaves: number): void {
    if (this.insides.size + this.plain.size <= 2 * leaves + spare) return
    this.insides.clear()
    this.plain.clear()
  }
}

const spare = 5000

/** Characters and words without which a text holds no markup. Line breaks need none: all are one line feed. */
const markup = /[*_`[<&\\~@]|www\.|https?:\/\//i

const none: readonly never[] = []

/** Reads the lines of a leaf: start and end of each in turn. */
export function insideOf(source: Source, lines: readonly number[], place: Place): Inside {
  const line = lines.length === 2 ? plainLine(source, lines[0] ?? 0, lines[1] ?? 0, place.memory) : null
  if (line) return line
  const { part, isWhole } = partOf(source, lines)
  const { text } = part
  if (!markup.test(text)) return { wording: plainWording(part, place.memory), comments: none, box: null }
  const { memory, task, inTable } = place
  if (!memory || !isWhole || !part.isEven) return scanned(part, source, lines, place)
  const key = task || inTable ? `${task ? '\0' : '\0\0'}${text}` : text
  const at = part.place(0, 0).start
  const from = lines[0] ?? 0
  const known = memory.insides.get(key)
  if (known) return moved(known.inside, at - known.at, from - known.from)
  const inside = scanned(part, source, lines, place)
  memory.insides.set(key, { inside, at, from })
  return inside
}

/** The same, where it stands elsewhere in the document and in its source. */
function moved({ wording: { content, map }, comments, box }: Inside, by: number, inSource: number): Inside {
  return {
    wording: placed(content, map.moved(by)),
    comments: comments.length === 0 ? none : comments.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
    box: box && { checked: box.checked, end: box.end + inSource },
  }
}

/** Reads a leaf that holds markup. */
function scanned(part: Source, source: Source, lines: readonly number[], { names, task, inTable }: Place): Inside {
  const { text } = part
  const words = new Words(part, 0)
  const box = task ? taskBoxAt(text) : null
  const pieces = piecesOf(text, box ? box.end : 0, names)
  const comments = writePieces(pieces, { text, words, inTable, boxed: box !== null })
  return {
    wording: words.finish(),
    comments: comments.map(({ start, end, text: value }) => ({ ...part.place(start, end), text: value })),
    box: box && { checked: box.checked, end: offsetIn(source.text, lines, box.end) },
  }
}

/** The lines as one text: a part of the source, or put together when prefixes of containers stand between them. */
function partOf(source: Source, lines: readonly number[]): { part: Source; isWhole: boolean } {
  const { text } = source
  const from = lines[0] ?? 0
  const to = lines.at(-1) ?? from
  for (let index = 2; index < lines.length; index += 2)
    if (lines[index] !== afterBreak(text, lines[index - 1] ?? 0)) return { part: joined(source, lines), isWhole: false }
  return { part: source.part(from, to), isWhole: true }
}

function joined(source: Source, lines: readonly number[]): Source {
  const { text } = source
  const map = new Stretches(lines[0])
  const parts: string[] = []
  for (let index = 0; index < lines.length; index += 2) {
    const from = lines[index] ?? 0
    const to = lines[index + 1] ?? from
    const next = index + 2 < lines.length ? afterBreak(text, to) : to
    map.add(next - from, from, next)
    parts.push(text.slice(from, next))
  }
  return new Source(parts.join(''), source.through(map))
}

/** Where an offset of the joined lines stands in the source. */
function offsetIn(text: string, lines: readonly number[], offset: number): number {
  let left = offset
  for (let index = 0; index < lines.length; index += 2) {
    const from = lines[index] ?? 0
    const to = lines[index + 1] ?? from
    if (left <= to - from) return from + left
    left -= afterBreak(text, to) - from
  }
  return lines.at(-1) ?? 0
}

/** A single line without markup that stands in the document as it is; null for any other. */
function plainLine(source: Source, from: number, to: number, memory: Memory | null): Inside | null {
  const text = source.text.slice(from, trimEnd(source.text, from, to))
  const map = source.evenPart(from, text.length)
  if (!map || markup.test(text)) return null
  return { wording: placed(memory?.plainContent(text) ?? new Content(text, none), map), comments: none, box: null }
}

/** Lines without markup: each without the blanks around it. */
function plainWording(part: Source, memory: Memory | null): Wording {
  const { text } = part
  const words = new Words(part, 0)
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start)
    const line = trimmed(text, start, end)
    words.copy(line.start, line.end)
    if (end >= text.length) break
    start = afterBreak(text, end)
    words.add('\n', end, start)
  }
  const wording = words.finish()
  return memory ? placed(memory.plainContent(wording.text), wording.map) : wording
}
