// The exact way between a leaf's plain text and the source, kept as break points with a binary search.

import type { Span } from '../span.ts'
import type { OffsetMap } from './leaf.ts'

/**
 * Stretches of plain text in order. Stretch `i` is plain `[plain[i], plain[i+1])` and source `[from[i], to[i])`.
 * Where both are equally long they match unit by unit; otherwise the stretch is one piece (an entity, a line break).
 */
export class Stretches implements OffsetMap {
  readonly #plain: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  #length = 0

  /** Length of the plain text so far. */
  get length(): number {
    return this.#length
  }

  /** Appends `length` units of plain text that stand at source `[from, to)`. */
  add(length: number, from: number, to: number): void {
    if (length === 0) return
    const last = this.#plain.length - 1
    const even = length === to - from
    if (even && last >= 0 && this.#to[last] === from && this.#length - at(this.#plain, last) === from - at(this.#from, last))
      this.#to[last] = to
    else {
      this.#plain.push(this.#length)
      this.#from.push(from)
      this.#to.push(to)
    }
    this.#length += length
  }

  toSource(start: number, end: number): Span {
    if (this.#plain.length === 0) return { start: 0, end: 0 }
    const from = this.#begin(start)
    return end <= start ? { start: from, end: from } : { start: from, end: this.#finish(end) }
  }

  toPlain(source: number): number {
    const index = lastAtMost(this.#from, source)
    if (index < 0) return 0
    const begin = at(this.#plain, index)
    const end = this.#plain[index + 1] ?? this.#length
    if (source >= at(this.#to, index)) return end
    return this.#even(index) ? begin + source - at(this.#from, index) : begin
  }

  #even(index: number): boolean {
    return (this.#plain[index + 1] ?? this.#length) - at(this.#plain, index) === at(this.#to, index) - at(this.#from, index)
  }

  /** Where the unit at `plain` begins in the source; past the end: where the text ends. */
  #begin(plain: number): number {
    if (plain >= this.#length) return this.#to.at(-1) ?? 0
    const index = Math.max(0, lastAtMost(this.#plain, plain))
    return this.#even(index) ? at(this.#from, index) + Math.max(0, plain) - at(this.#plain, index) : at(this.#from, index)
  }

  /** Where the unit before `plain` ends in the source. */
  #finish(plain: number): number {
    const index = Math.max(0, lastAtMost(this.#plain, Math.min(plain, this.#length) - 1))
    return this.#even(index) ? at(this.#from, index) + Math.min(plain, this.#length) - at(this.#plain, index) : at(this.#to, index)
  }
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0

/** Index of the last entry that is at most `value`, or -1; the list is ascending. */
function lastAtMost(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(list, middle) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
