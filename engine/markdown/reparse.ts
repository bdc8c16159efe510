// A text after an edit -> leaves: only the parts that the edit touches are read again.

import { firstThat } from '../halving.ts'
import { BlockScanner, type Part } from './block/scanner.ts'
import { Memory } from './inline/wording.ts'
import type { Markdown } from './leaf.ts'
import { movePart } from './move.ts'
import { namesOf, sameNames } from './names.ts'
import { parseMarkdown, sourceOf } from './parse.ts'
import { type Kept, ParsedMarkdown, type ReadPart, readParts } from './parsed.ts'
import type { Source } from './source.ts'

/**
 * The same as `parseMarkdown(text)`, given what an earlier text was parsed to. Leaves before the edit are
 * the same objects; leaves behind it are too when neither offsets nor indexes have moved, and otherwise
 * share their `marks` (the same array) and `text`, and work out their places when asked.
 */
export function reparseMarkdown(before: Markdown, text: string): Markdown {
  if (text === before.text) return before
  const edit = differenceOf(before.text, text)
  if (!(before instanceof ParsedMarkdown) || before.memory === null) return parseMarkdown(text, new Memory())
  const { memory } = before
  const read = isBehindFrontMatter(before, text, edit.start) ? new Reparse(before, memory, text, edit).read() : null
  return read ?? parseMarkdown(text, memory.renamed())
}

/** Old `[start, oldEnd)` became new `[start, newEnd)`. */
interface Edit {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

class Reparse {
  readonly #before: ParsedMarkdown
  readonly #memory: Memory
  readonly #text: string
  readonly #edit: Edit
  readonly #source: Source
  readonly #by: number

  constructor(before: ParsedMarkdown, memory: Memory, text: string, edit: Edit) {
    this.#before = before
    this.#memory = memory
    this.#text = text
    this.#edit = edit
    this.#source = sourceOf(text)
    this.#by = edit.newEnd - edit.oldEnd
  }

  /** Null when the names have changed, which may change any leaf. */
  read(): Markdown | null {
    const { parts, fields, frontMatter } = this.#before
    const memory = this.#memory
    const first = this.#firstTouched()
    const { scanned, next } = this.#scan(first)
    const kept = parts.slice(0, first)
    const rest = parts.slice(next)
    const names = namesOf([...kept, ...scanned, ...rest])
    if (!sameNames(names, this.#before.names)) return null
    memory.limit(this.#before.leaves.length)
    const read = readParts(scanned, this.#source, names, fields.length + countOf(kept), memory)
    const later = countOf(read) - countOf(parts.slice(first, next))
    const moved = rest.map((part) => movePart(part, this.#by, later))
    const all = [...kept, ...read, ...moved]
    return new ParsedMarkdown({ text: this.#text, frontMatter, fields, parts: all, names, memory, kept: this.#kept(first, next) })
  }

  #kept(first: number, next: number): Kept {
    const { parts, fields, text } = this.#before
    const head = fields.length + countOf(parts.slice(0, first))
    const startOf = (at: number) => parts[at]?.start ?? text.length
    return { head, tail: countOf(parts.slice(next)), from: startOf(first), to: startOf(next), by: this.#by }
  }

  /** Index of the part before the one that the edit begins in: a change of a first line may join it to what stands before. */
  #firstTouched(): number {
    const { parts } = this.#before
    const behind = firstThat(parts.length, (at) => (parts[at] as ReadPart).start > this.#edit.start)
    return Math.max(0, behind - 2)
  }

  /** Scans until an old part begins in the same way, which is the `next` one; all up to it is replaced. */
  #scan(first: number): { scanned: readonly Part[]; next: number } {
    const { parts } = this.#before
    let next = first
    let found = parts.length
    const isEnd = (start: number) => {
      if (start < this.#edit.newEnd) return false
      while (next < parts.length && (parts[next] as ReadPart).start < start - this.#by) next++
      if (parts[next]?.start !== start - this.#by || start - this.#by < this.#edit.oldEnd) return false
      found = next
      return true
    }
    const scanned = new BlockScanner(this.#source, [], parts[first]?.start ?? 0).scanParts(isEnd)
    return { scanned, next: found }
  }
}

const countOf = (parts: readonly ReadPart[]): number => parts.reduce((sum, { count }) => sum + count, 0)

/** True when an edit at `start` cannot change what the front matter is. */
function isBehindFrontMatter({ frontMatter }: Markdown, text: string, start: number): boolean {
  if (start === 0) return false
  return frontMatter ? start > frontMatter.span.end : !/^\ufeff?---/.test(text)
}

/** Texts are compared in steps of this length first, which is faster than character by character. */
const step = 4096

function differenceOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start + step <= shorter && before.slice(start, start + step) === after.slice(start, start + step)) start += step
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  const most = shorter - start
  const tail = (text: string, length: number) => text.slice(text.length - length - step, text.length - length)
  let same = 0
  while (same + step <= most && tail(before, same) === tail(after, same)) same += step
  while (same < most && before.charCodeAt(before.length - same - 1) === after.charCodeAt(after.length - same - 1)) same++
  return { start, oldEnd: before.length - same, newEnd: after.length - same }
}
