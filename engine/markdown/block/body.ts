// The lines of a fence, of indented code or of an HTML block, put together as a text of their own.

import { Stretches } from '../map.ts'
import { Source } from '../source.ts'

export class Body {
  /** Of each line in turn: where the line break before it ends, its start and end, and its spared blanks (columns of a tab that stand nowhere). */
  readonly #lines: number[] = []
  readonly #origin: number

  /** `origin`: where an empty body stands. */
  constructor(origin: number) {
    this.#origin = origin
  }

  /** `broken`: where the line break before it ends, the prefixes of containers included. */
  add(broken: number, start: number, end: number, spare: number): void {
    this.#lines.push(broken, start, end, spare)
  }

  /** The body as a text with line feeds; empty lines at its end are left out. */
  finish(source: Source): Source {
    const { text } = source
    const map = new Stretches(this.#origin)
    const last = this.#lastFilled()
    const from = this.#at(1)
    const to = this.#at(last + 2)
    if (last >= 0 && this.#isWhole(text, last)) return source.part(from, to)
    return new Source(this.#join(text, last, map), source.through(map))
  }

  /** Puts the lines up to `last` together. */
  #join(text: string, last: number, map: Stretches): string {
    const parts: string[] = []
    for (let index = 0; index <= last; index += 4) {
      const start = this.#at(index + 1)
      const end = this.#at(index + 2)
      const spare = this.#at(index + 3)
      if (index > 0) map.add(1, this.#at(index - 2), this.#at(index))
      map.add(spare, start, start)
      map.add(end - start, start, end)
      parts.push(' '.repeat(spare) + text.slice(start, end))
    }
    return parts.join('\n')
  }

  #at(index: number): number {
    return this.#lines[index] ?? 0
  }

  /** Index of the last line that is not empty, or negative. */
  #lastFilled(): number {
    let last = this.#lines.length - 4
    while (last >= 0 && this.#at(last + 1) === this.#at(last + 2) && this.#at(last + 3) === 0) last -= 4
    return last
  }

  /** True when the lines up to `last` follow each other in the source as they are. */
  #isWhole(text: string, last: number): boolean {
    if (this.#at(3) > 0) return false
    for (let index = 4; index <= last; index += 4) {
      const end = this.#at(index - 2)
      if (this.#at(index + 3) > 0 || this.#at(index + 1) !== end + 1 || text.charCodeAt(end) !== 10) return false
    }
    return true
  }
}
