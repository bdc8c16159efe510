// The exact way between a leaf's plain text and the source, kept as break points with a binary search.

import { firstThat } from '../halving.ts'
import type { Span } from '../span.ts'
import type { OffsetMap } from './leaf.ts'

/** The map of a text that stands in the source as it is, in one piece. */
export class Even implements OffsetMap {
  readonly #from: number
  readonly #length: number

  constructor(from: number, length: number) {
    this.#from = from
    this.#length = length
  }

  toSource(start: number, end: number): Span {
    const from = this.#from + Math.min(Math.max(start, 0), this.#length)
    return { start: from, end: end <= start ? from : this.#from + Math.min(end, this.#length) }
  }

  toPlain(source: number): number {
    return Math.min(Math.max(source - this.#from, 0), this.#length)
  }

  moved(by: number): OffsetMap {
    return new Even(this.#from + by, this.#length)
  }
}

/** A map whose source stands elsewhere now. */
class Moved implements OffsetMap {
  readonly #map: Stretches
  readonly #by: number

  constructor(map: Stretches, by: number) {
    this.#map = map
    this.#by = by
  }

  toSource(start: number, end: number): Span {
    const span = this.#map.toSource(start, end)
    return { start: span.start + this.#by, end: span.end + this.#by }
  }

  toPlain(source: number): number {
    return this.#map.toPlain(source - this.#by)
  }

  moved(by: number): OffsetMap {
    return new Moved(this.#map, this.#by + by)
  }
}

/**
 * Stretches of plain text in order. Stretch `i` is plain `[plain[i], plain[i + 1])` and source `[from[i], to[i])`.
 * Where both are equally long they match unit by unit (an even stretch); otherwise the stretch is one
 * piece: an entity, an escape, a line break of two characters.
 */
export class Stretches implements OffsetMap {
  readonly #plain: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  #length = 0
  #origin: number

  /** `origin`: where in the source an empty text stands. */
  constructor(origin = 0) {
    this.#origin = origin
  }

  /** Length of the plain text so far. */
  get length(): number {
    return this.#length
  }

  /** Appends `length` units of plain text that stand at source `[from, to)`; never before what was appended last. */
  add(length: number, from: number, to: number): void {
    if (length === 0) return
    const last = this.#plain.length - 1
    const joins = last >= 0 && this.#to[last] === from && length === to - from && this.#even(last)
    if (joins) this.#to[last] = to
    else {
      this.#plain.push(this.#length)
      this.#from.push(from)
      this.#to.push(to)
    }
    this.#length += length
  }

  toSource(start: number, end: number): Span {
    const from = this.#begin(start)
    return end <= start ? { start: from, end: from } : { start: from, end: this.#finish(end) }
  }

  toPlain(source: number): number {
    const index = lastAtMost(this.#from, source)
    if (index < 0) return 0
    const begin = at(this.#plain, index)
    if (source >= at(this.#to, index)) return this.#plainEnd(index)
    return this.#even(index) ? begin + source - at(this.#from, index) : begin
  }

  moved(by: number): OffsetMap {
    return new Moved(this, by)
  }

  /** This map, made simpler where the text stands in the source in one piece. */
  simplified(): OffsetMap {
    if (this.#plain.length > 1 || (this.#plain.length === 1 && !this.#even(0))) return this
    return new Even(this.#from[0] ?? this.#origin, this.#length)
  }

  /** Moves the source, in place: for a map that nobody has yet. */
  shift(by: number): this {
    if (by === 0) return this
    this.#origin += by
    for (let index = 0; index < this.#from.length; index++) {
      this.#from[index] = at(this.#from, index) + by
      this.#to[index] = at(this.#to, index) + by
    }
    return this
  }

  /** The same plain text, when this map's source is itself the plain text of `outer`. */
  through(outer: Stretches): Stretches {
    const map = new Stretches(outer.toSource(this.#origin, this.#origin).start)
    for (let index = 0; index < this.#plain.length; index++) {
      const length = this.#plainEnd(index) - at(this.#plain, index)
      if (this.#even(index)) outer.#copy(at(this.#from, index), at(this.#to, index), map)
      else {
        const { start, end } = outer.toSource(at(this.#from, index), at(this.#to, index))
        map.add(length, start, end)
      }
    }
    return map
  }

  /** The part of the map for plain `[start, end)`, counted from `start`. */
  slice(start: number, end: number): Stretches {
    const map = new Stretches(this.toSource(start, start).start)
    this.#copy(start, end, map)
    return map
  }

  /** Appends the stretches of plain `[start, end)` to another map. */
  #copy(start: number, end: number, map: Stretches): void {
    for (let index = Math.max(0, lastAtMost(this.#plain, start)); index < this.#plain.length; index++) {
      const from = Math.max(start, at(this.#plain, index))
      const to = Math.min(end, this.#plainEnd(index))
      if (from >= to) break
      const place = this.toSource(from, to)
      map.add(to - from, place.start, place.end)
    }
  }

  #plainEnd(index: number): number {
    return this.#plain[index + 1] ?? this.#length
  }

  #even(index: number): boolean {
    return this.#plainEnd(index) - at(this.#plain, index) === at(this.#to, index) - at(this.#from, index)
  }

  /** Where the unit at `plain` begins in the source; past the end: where the text ends. */
  #begin(plain: number): number {
    if (plain >= this.#length) return this.#to.at(-1) ?? this.#origin
    const index = Math.max(0, lastAtMost(this.#plain, plain))
    return this.#even(index) ? at(this.#from, index) + Math.max(0, plain) - at(this.#plain, index) : at(this.#from, index)
  }

  /** Where the unit before `plain` ends in the source. */
  #finish(plain: number): number {
    const end = Math.min(plain, this.#length)
    const index = Math.max(0, lastAtMost(this.#plain, end - 1))
    return this.#even(index) ? at(this.#from, index) + end - at(this.#plain, index) : (this.#to[index] ?? this.#origin)
  }
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0

/** Index of the last entry that is at most `value`, or -1; the list is ascending. */
function lastAtMost(list: readonly number[], value: number): number {
  return firstThat(list.length, (index) => at(list, index) > value) - 1
}
