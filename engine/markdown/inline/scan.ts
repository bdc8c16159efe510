// The scan of what stands inside a leaf, from left to right (CommonMark 6).

import { afterBreak, isBreak, isPunctuation, runEnd, skipBlanks, trimEnd } from '../characters.ts'
import type { Names } from '../names.ts'
import { type Address, Addresses, mayHoldAddress } from './address.ts'
import { autolinkAt } from './autolink.ts'
import { footnoteCallEnd, targetOf } from './brackets.ts'
import { Backticks, insideOfCode } from './code-span.ts'
import { entityAt } from './entity.ts'
import { htmlEnd, type Unended } from './html-tag.ts'
import type { Bracket, Piece, Run } from './pieces.ts'
import type { Unclosed } from './resource.ts'
import { pairInside, pairRuns, runOf } from './runs.ts'

/** Characters that may begin something else than text. */
const special = /[*_`[\]!<&\\~\n\r]/g

/** The pieces of a text in order, from an offset on. */
export function piecesOf(text: string, from: number, names: Names): Piece[] {
  return new InlineScanner(text, from, names).scan()
}

class InlineScanner {
  readonly #text: string
  readonly #end: number
  readonly #names: Names
  readonly #pieces: Piece[] = []
  /** Where the text under way begins. */
  #from: number
  /** The last special character that was looked for. */
  #special = -1
  /** Runs that are not yet sealed, and the mark of the first of all. */
  readonly #runs: Run[] = []
  #firstMark = 0
  /** Brackets that are open, each with the number of runs before it. */
  readonly #brackets: { readonly bracket: Bracket; readonly runs: number }[] = []
  /** How many of the outermost brackets have been looked at for links around links. */
  #inactive = 0
  #backticks: Backticks | null = null
  readonly #addresses: Addresses | null
  #unended: Unended | null = null
  #unclosed: Unclosed | null = null

  constructor(text: string, from: number, names: Names) {
    this.#text = text
    this.#end = text.length
    this.#from = from
    this.#names = names
    this.#addresses = mayHoldAddress(text) ? new Addresses(text) : null
  }

  scan(): Piece[] {
    for (let at = this.#nextStop(this.#from); at < this.#end; ) {
      const after = this.#read(at)
      at = this.#nextStop(after > at ? after : at + 1)
    }
    this.#flush(trimEnd(this.#text, this.#from, this.#end), this.#end)
    if (this.#firstMark > 0) pairRuns(this.#runs, this.#firstMark)
    return this.#pieces
  }

  /** The next place that may be more than text. */
  #nextStop(from: number): number {
    if (this.#special < from) {
      special.lastIndex = from
      this.#special = special.exec(this.#text)?.index ?? this.#end
    }
    return Math.min(this.#special, this.#addresses?.next(from) ?? this.#special)
  }

  /** Reads what begins at `at`; returns where it ends, `at` itself when it is text. */
  #read(at: number): number {
    const address = this.#addresses?.next(at) === at && this.#brackets.length === 0 ? this.#addresses.read(at) : null
    if (address) return this.#address(at, address)
    switch (this.#text.charCodeAt(at)) {
      case 42:
      case 95:
      case 126:
        return this.#run(at)
      case 96:
        return this.#code(at)
      case 91:
        return this.#openBracket(at)
      case 93:
        return this.#closeBracket(at)
      case 33:
        return this.#text.charCodeAt(at + 1) === 91 ? this.#pushBracket(at, at + 2) : at
      case 60:
        return this.#angle(at)
      case 38:
        return this.#entity(at)
      case 92:
        return this.#escape(at)
      case 10:
      case 13:
        return this.#break(at, at)
    }
    return at
  }

  /** Ends the text under way at `to`; the next piece begins behind `next`. */
  #flush(to: number, next: number): void {
    if (to > this.#from) this.#pieces.push({ type: 'text', from: this.#from, to })
    this.#from = next
  }

  #push(piece: Piece, at: number, next: number): number {
    this.#flush(at, next)
    this.#pieces.push(piece)
    return next
  }

  #address(at: number, { url, end }: Address): number {
    return this.#push({ type: 'address', from: at, to: end, url }, at, end)
  }

  #run(at: number): number {
    const mark = this.#text.charCodeAt(at)
    const to = runEnd(this.#text, at, this.#end, mark)
    if (mark === 126 && to - at > 2) return to
    const run = runOf(this.#text, at, to)
    this.#firstMark ||= mark
    this.#runs.push(run)
    return this.#push(run, at, to)
  }

  #code(at: number): number {
    this.#backticks ??= new Backticks(this.#text, at)
    const from = runEnd(this.#text, at, this.#end, 96)
    const close = this.#backticks.next(from - at, from)
    if (close < 0) return from
    return this.#push({ type: 'code', ...insideOfCode(this.#text, from, close) }, at, close + from - at)
  }

  #openBracket(at: number): number {
    const end = footnoteCallEnd(this.#text, at, this.#names)
    if (end < 0) return this.#pushBracket(at, at + 1)
    this.#flush(at, end)
    return end
  }

  #pushBracket(at: number, to: number): number {
    const last = this.#brackets.at(-1)
    if (last) last.bracket.holdsBrackets = true
    const bracket: Bracket = { type: 'bracket', from: at, to, isImage: to > at + 1, opens: null, inactive: false, holdsBrackets: false }
    this.#brackets.push({ bracket, runs: this.#runs.length })
    return this.#push(bracket, at, to)
  }

  #closeBracket(at: number): number {
    const open = this.#brackets.pop()
    if (!open) return at
    this.#inactive = Math.min(this.#inactive, this.#brackets.length)
    const { bracket, runs } = open
    this.#unclosed ??= new Map()
    const target = bracket.inactive ? null : targetOf(this.#text, bracket, at, this.#names, this.#unclosed)
    if (!target) return this.#imageOfFootnote(bracket, runs, at)
    bracket.opens = bracket.isImage ? 'image' : 'link'
    pairInside(this.#runs.splice(runs))
    if (!bracket.isImage) this.#deactivate()
    return this.#push({ type: 'closing', closes: bracket.opens, url: target.url }, at, target.end)
  }

  /** No link holds another: brackets that are still open begin none. */
  #deactivate(): void {
    for (let index = Math.min(this.#inactive, this.#brackets.length); index < this.#brackets.length; index++) {
      const { bracket } = this.#brackets[index] as { bracket: Bracket }
      if (!bracket.isImage) bracket.inactive = true
    }
    this.#inactive = this.#brackets.length
  }

  /** `![^1]` that is no image: an exclamation mark and the call of a footnote. */
  #imageOfFootnote(bracket: Bracket, runs: number, at: number): number {
    if (!bracket.isImage || footnoteCallEnd(this.#text, bracket.to - 1, this.#names) !== at + 1) return at
    const index = this.#pieces.lastIndexOf(bracket)
    this.#runs.length = runs
    this.#pieces.splice(index, this.#pieces.length - index, { type: 'text', from: bracket.from, to: bracket.from + 1 })
    this.#from = at + 1
    return at + 1
  }

  #angle(at: number): number {
    const link = autolinkAt(this.#text, at)
    if (link) {
      this.#flush(at, at + 1)
      this.#pieces.push({ type: 'address', from: at + 1, to: link.end - 1, url: link.url })
      this.#from = link.end
      return link.end
    }
    this.#unended ??= new Map()
    const end = htmlEnd(this.#text, at, this.#unended)
    if (end < 0) return at
    return this.#push({ type: 'html', from: at, to: end }, at, end)
  }

  #entity(at: number): number {
    const entity = entityAt(this.#text, at)
    return entity ? this.#push({ type: 'value', value: entity.value, from: at, to: entity.end }, at, entity.end) : at
  }

  #escape(at: number): number {
    const next = this.#text.charCodeAt(at + 1)
    if (isBreak(next)) return this.#break(at, at + 1)
    if (!isPunctuation(next)) return at
    return this.#push({ type: 'value', value: this.#text.charAt(at + 1), from: at, to: at + 2 }, at, at + 2)
  }

  /** A line break at `at`; `from`: where it or the backslash before it begins. Blanks around it are no text. */
  #break(from: number, at: number): number {
    const to = afterBreak(this.#text, at)
    this.#flush(from === at ? trimEnd(this.#text, this.#from, at) : from, to)
    this.#pieces.push({ type: 'break', from, to })
    this.#from = skipBlanks(this.#text, to)
    return this.#from
  }
}
