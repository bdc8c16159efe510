// A text counted piece by piece, so that an edit counts only the pieces that it touches. A piece begins with a heading, where no fence is open.

import { codeAt, isSpace } from '../code-units.ts'
import { type Layout, layoutIn, noLayout, type Signals } from './signals.ts'
import { countIn, endOfFrontMatter, type FoundLines, type Topics } from './topics.ts'
import { WordCount } from './word-count.ts'

/** What was counted in a stretch of a text that counts the same whatever stands around it. */
interface Piece {
  readonly text: string
  readonly words: WordCount
  readonly found: FoundLines
  /** Read on first use. */
  layout: Layout | null
  /** Whether a fence is open at its end. */
  readonly isOpen: boolean
}

/** A piece is cut where it has at least so many characters. */
const least = 1000

export class Pieces {
  readonly #pieces: readonly Piece[]

  /** `text`: as `withPlainLines` gives it. `before`: the text before an edit. */
  constructor(text: string, before: Pieces | null) {
    const known = before === null ? [] : before.#pieces
    const { head, from } = keptBefore(text, known)
    const { tail, to } = keptBehind(text, known, head, from)
    const read = piecesIn(text.slice(from, to))
    const isWhole = tail === known.length || read.at(-1)?.isOpen !== true
    this.#pieces = isWhole
      ? [...known.slice(0, head), ...read, ...known.slice(tail)]
      : [...known.slice(0, head), ...piecesIn(text.slice(from))]
  }

  topics(): Topics {
    const words = new WordCount()
    let [codeLines, lines, title] = [0, 0, '']
    for (const { words: more, found } of this.#pieces) {
      words.add(more)
      codeLines += found.codeLines
      lines += found.lines
      if (title === '') title = found.title
    }
    return { ...words.counted(), codeLines, lines, title }
  }

  signals(topics: Topics): Signals {
    const all: Layout = noLayout()
    for (const piece of this.#pieces) {
      piece.layout ??= layoutIn(piece.found)
      add(all, piece.layout)
    }
    return { ...topics, ...all }
  }
}

/** Adds the second to the first. */
function add(all: Layout, more: Layout): void {
  for (const key of lists) for (const words of more[key]) all[key].push(words)
  for (const key of counts) all[key] += more[key]
}

const lists = ['headings', 'labels', 'columns'] as const
const counts = [
  ...(['repLines', 'buyerLines', 'quotedLines', 'quotedHeadings', 'shown', 'subjects'] as const),
  ...(['greetings', 'signOffs', 'placeholders', 'blanks', 'cells', 'questions'] as const),
]

/** The pieces at the beginning that stand there still, and where they end. */
function keptBefore(text: string, pieces: readonly Piece[]): { head: number; from: number } {
  let [head, from] = [0, 0]
  for (const piece of pieces) {
    if (piece.isOpen || !text.startsWith(piece.text, from) || !isCut(text, from + piece.text.length)) break
    if (from === 0 && endOfFrontMatter(text) !== endOfFrontMatter(piece.text)) break
    from += piece.text.length
    head++
  }
  return { head, from }
}

/** The first of the pieces at the end that stand there still, and where it begins. */
function keptBehind(text: string, pieces: readonly Piece[], head: number, from: number): { tail: number; to: number } {
  let [tail, to] = [pieces.length, text.length]
  const first = Math.max(from + 1, endOfFrontMatter(text))
  while (tail > head) {
    const { text: words } = pieces[tail - 1] as Piece
    const start = to - words.length
    if (start < first || !isCut(text, start) || !text.startsWith(words, start)) break
    to = start
    tail--
  }
  return { tail, to }
}

/** Whether a piece may begin at an offset, as far as the lines around it tell: at a heading, behind no label and no fence. */
function isCut(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x23 || text.charCodeAt(at - 1) !== 10) return false
  let last = at
  while (last > 0 && isSpace(codeAt(text, last - 1))) last--
  while (last > 0 && codeAt(text, last - 1) === 0x2a) last--
  return !endings.has(text.charAt(last - 1))
}

/** What a label or a fence ends with. */
const endings = new Set([':', '`', '~'])

function piecesIn(text: string): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < text.length; from += pieces.at(-1)?.text.length ?? 0) pieces.push(pieceAt(text, from))
  return pieces
}

/** The piece that begins at an offset, up to where the next may begin. */
function pieceAt(text: string, from: number): Piece {
  for (let to = from === 0 ? endOfFrontMatter(text) : from; ; ) {
    to = nextCut(text, Math.max(to, from + least))
    const piece = pieceOf(text.slice(from, to))
    if (!piece.isOpen || to === text.length) return piece
    to++
  }
}

function nextCut(text: string, from: number): number {
  let at = text.indexOf('\n#', from)
  while (at >= 0 && !isCut(text, at + 1)) at = text.indexOf('\n#', at + 1)
  return at < 0 ? text.length : at + 1
}

function pieceOf(text: string): Piece {
  const lines = countIn(text)
  return { text, words: lines.words, found: lines.found, layout: null, isOpen: lines.isOpen }
}
