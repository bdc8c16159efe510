// The line that is being read: how far its containers have taken it, and what blanks come next. Columns as in CommonMark 2.2.

import { isBlank } from '../characters.ts'

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32

/** A container may take the first columns of a tab; the others are left as `spare` blanks that stand nowhere. */
export class Line {
  readonly text: string
  /** Where the line begins. */
  start = 0
  /** Offset of what is not yet taken. */
  at = 0
  column = 0
  spare = 0
  /** Offset of the line break, or of the end of the text. */
  end = 0
  /** Where the next line begins. */
  next = 0
  /** Offset of the first character that is no blank, `end` when there is none. */
  first = 0
  /** Columns of blanks before it. */
  indent = 0
  /** No thematic break goes over this character of the line; so that each is looked at once, however many markers there are. */
  noBreak = -1
  /** Without a carriage return, line breaks are found faster. */
  readonly #onlyFeeds: boolean

  constructor(text: string, from: number) {
    this.text = text
    this.next = from
    this.#onlyFeeds = !text.includes('\r')
  }

  /** Goes to the next line; false at the end of the text. */
  advance(): boolean {
    if (this.next >= this.text.length) return false
    this.start = this.next
    this.at = this.start
    this.column = 0
    this.spare = 0
    this.noBreak = -1
    this.#findEnd()
    this.measure()
    return true
  }

  #findEnd(): void {
    const { text, start } = this
    if (this.#onlyFeeds) {
      const found = text.indexOf('\n', start)
      this.end = found < 0 ? text.length : found
      this.next = found < 0 ? text.length : found + 1
      return
    }
    let at = start
    while (at < text.length && text.charCodeAt(at) !== lineFeed && text.charCodeAt(at) !== carriageReturn) at++
    this.end = at
    this.next = at + (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : at < text.length ? 1 : 0)
  }

  /** Finds the first character that is no blank. */
  measure(): void {
    let at = this.at
    let column = this.column + this.spare
    for (; at < this.end; at++) {
      const code = this.text.charCodeAt(at)
      if (code === space) column++
      else if (code === tab) column += 4 - (column % 4)
      else break
    }
    this.first = at
    this.indent = column - this.column
  }

  get isBlank(): boolean {
    return this.first === this.end
  }

  /** True for a line that ends in a line break. */
  get isBroken(): boolean {
    return this.next > this.end
  }

  /** True when nothing is left, not even blanks. */
  get isEmpty(): boolean {
    return this.at === this.end && this.spare === 0
  }

  /** True when the text ends here, right behind the containers. */
  get isOver(): boolean {
    return this.isEmpty && !this.isBroken
  }

  /** Takes up to `columns` columns of blanks. */
  takeBlanks(columns: number): void {
    let left = columns
    for (; left > 0; left--, this.column++) {
      if (this.spare > 0) this.spare--
      else if (!this.#takeBlank()) break
    }
    this.indent -= columns - left
  }

  /** Takes one blank character; the other columns of a tab are spared. */
  #takeBlank(): boolean {
    const code = this.at < this.end ? this.text.charCodeAt(this.at) : 0
    if (code !== space && code !== tab) return false
    if (code === tab) this.spare = 3 - (this.column % 4)
    this.at++
    return true
  }

  /** Takes the blanks before the first character and `length` characters after them. */
  takeMarker(length: number): void {
    this.at = this.first + length
    this.column += this.indent + length
    this.spare = 0
    this.measure()
  }

  /** The code of the first character that is no blank; 0 on a blank line. */
  get code(): number {
    return this.first < this.end ? this.text.charCodeAt(this.first) : 0
  }
}

/** True when nothing but blanks stands in `[at, end)`. */
export function isBlankUntil(text: string, at: number, end: number): boolean {
  for (let index = at; index < end; index++) if (!isBlank(text.charCodeAt(index))) return false
  return true
}
