// Whether any of some signs stands in a line, for one line of a text after the other: each sign is searched for once.

export class Ahead {
  readonly #text: string
  readonly #signs: readonly string[]
  /** By sign: where it stands next. */
  readonly #next: number[]
  /** The first of these. */
  #nearest = -1

  /** No sign has a blank or a line break in it. */
  constructor(text: string, signs: readonly string[]) {
    this.#text = text
    this.#signs = signs
    this.#next = signs.map(() => -1)
  }

  /** Whether a sign stands in the range; it must lie behind those that were asked for before, and end at a blank or a line break. */
  isIn(start: number, end: number): boolean {
    if (this.#nearest < start) this.#look(start)
    return this.#nearest < end
  }

  #look(from: number): void {
    let nearest = Number.POSITIVE_INFINITY
    for (let at = 0; at < this.#signs.length; at++) {
      let next = this.#next[at] as number
      if (next < from) {
        next = this.#text.indexOf(this.#signs[at] as string, from)
        if (next < 0) next = Number.POSITIVE_INFINITY
        this.#next[at] = next
      }
      if (next < nearest) nearest = next
    }
    this.#nearest = nearest
  }
}
