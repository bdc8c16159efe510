// From the pieces of a leaf to its plain text, its marks and the comments in it.

import { afterBreak, isBreak } from '../characters.ts'
import { closedTags, isLiteralTag, markOfTag, tagOf } from '../tags.ts'
import type { Words } from '../words.ts'
import type { Piece, Run } from './pieces.ts'

/** A comment: its place in the text that was scanned, and what stands between the marks. */
export interface InlineComment {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How a leaf is to be written. */
export interface Setting {
  readonly text: string
  readonly words: Words
  /** In a table's code spans a pipe is written `\|`. */
  readonly inTable: boolean
  /** The leaf began with the box of a task: the blanks up to the first words are skipped. */
  readonly boxed: boolean
}

/** Writes the pieces; gives the comments among them. */
export function writePieces(pieces: readonly Piece[], setting: Setting): InlineComment[] {
  const writer = new Writer(setting)
  for (const piece of pieces) writer.write(piece)
  return writer.comments
}

class Writer {
  readonly comments: InlineComment[] = []
  readonly #text: string
  readonly #words: Words
  readonly #inTable: boolean
  readonly #boxed: boolean
  #closed: ReadonlySet<string> | undefined

  constructor({ text, words, inTable, boxed }: Setting) {
    this.#text = text
    this.#words = words
    this.#inTable = inTable
    this.#boxed = boxed
  }

  write(piece: Piece): void {
    const words = this.#words
    if (piece.type === 'text') this.#copy(piece.from, piece.to)
    else if (piece.type === 'break') this.#break(piece.from, piece.to)
    else if (piece.type === 'value') words.add(piece.value, piece.from, piece.to)
    else if (piece.type === 'run') this.#run(piece)
    else if (piece.type === 'code') this.#code(piece.from, piece.to)
    else if (piece.type === 'closing') words.close(piece.closes, piece.url)
    else if (piece.type === 'address') this.#address(piece.from, piece.to, piece.url)
    else if (piece.type === 'html') this.#html(piece.from, piece.to)
    else if (piece.opens) words.open(piece.opens)
    else this.#copy(piece.from, piece.to)
  }

  get #isAtBox(): boolean {
    return this.#boxed && this.#words.length === 0
  }

  #copy(from: number, to: number): void {
    let start = from
    if (this.#isAtBox) while (start < to && ' \t'.includes(this.#text.charAt(start))) start++
    this.#words.copy(start, to)
  }

  #break(from: number, to: number): void {
    if (!this.#isAtBox) this.#words.add('\n', from, to)
  }

  #run({ from, to, closing, opening }: Run): void {
    for (const mark of closing) this.#words.close(mark)
    this.#copy(from, to)
    for (const mark of opening.toReversed()) this.#words.open(mark)
  }

  #code(from: number, to: number): void {
    this.#words.open('code')
    let start = from
    for (let at = from; at < to; at++) {
      const code = this.#text.charCodeAt(at)
      const isPipe = this.#inTable && code === 92 && at + 1 < to && this.#text.charCodeAt(at + 1) === 124
      if (!isPipe && !isBreak(code)) continue
      this.#words.copy(start, at)
      start = isPipe ? at + 2 : afterBreak(this.#text, at)
      if (isPipe) this.#words.add('|', at, start)
      else this.#break(at, start)
      at = start - 1
    }
    this.#words.copy(start, to)
    this.#words.close('code')
  }

  #address(from: number, to: number, url: string): void {
    this.#words.open('link')
    this.#copy(from, to)
    this.#words.close('link', url)
  }

  #html(from: number, to: number): void {
    const value = this.#text.slice(from, to)
    if (value.startsWith('<!--')) this.comments.push({ start: from, end: to, text: value.slice(4, -3) })
    const tag = tagOf(value)
    if (!tag) return
    if (tag.name === 'br') this.#words.add('\n', from, to)
    const mark = markOfTag(tag.name)
    if (mark && tag.closes) this.#words.close(mark)
    else if (mark) this.#words.open(mark)
    this.#closed ??= closedTags(this.#text)
    if (isLiteralTag(tag, this.#closed)) this.#literal(from, to)
  }

  /** What only looks like a tag is shown as it is written; its lines begin behind their indent. */
  #literal(from: number, to: number): void {
    let start = from
    for (let at = from; at < to; at++) {
      if (!isBreak(this.#text.charCodeAt(at))) continue
      this.#copy(start, at)
      const next = afterBreak(this.#text, at)
      this.#break(at, next)
      start = afterIndent(this.#text, next)
      at = start - 1
    }
    this.#copy(start, to)
  }
}

/** Behind up to three columns of blanks. */
function afterIndent(text: string, from: number): number {
  let at = from
  for (let columns = 0; columns < 3; at++) {
    const char = text[at]
    if (char === ' ') columns++
    else if (char === '\t') columns += 4
    else break
  }
  return at
}
