// Reads the script of a segment.

import type { LeafView, Segment } from '../document.ts'
import { firstFrom } from '../halving.ts'
import { placeholdersOf } from '../placeholders.ts'
import type { Span } from '../span.ts'
import { branchesOf } from './branches.ts'
import { type Speech, speechOf } from './pieces.ts'
import { questionsOf } from './questions.ts'
import { type Branch, emptyScript, type Piece, type Place, type Placeholder, type Question, type Script, type Turn } from './script.ts'
import { gapBefore, turnsOf } from './turns.ts'

/** Turns, questions, placeholders and branches of a segment; empty for segments of kind none. */
export const scriptOf = (segment: Segment): Script => (segment.kind === null ? emptyScript : new LazyScript(segment))

/** Each part is read when somebody asks for it: most playbooks are asked for their turns alone. */
class LazyScript implements Script {
  readonly turns: readonly Turn[]
  readonly subjects: readonly Piece[]
  readonly #speech: readonly Speech[]
  readonly #leaves: readonly LeafView[]
  #questions: readonly Question[] | undefined
  #placeholders: readonly Placeholder[] | undefined
  #branches: readonly Branch[] | undefined
  #places: Places | undefined
  #lines: ReadonlyMap<LeafView, Piece> | undefined

  constructor(segment: Segment) {
    this.#leaves = segment.leaves
    this.#speech = speechOf(segment)
    this.turns = turnsOf(segment, this.#speech)
    this.subjects = this.#speech.filter(({ role }) => role === 'subject').map(({ leaf, start, end }): Piece => ({ leaf, start, end }))
  }

  get questions(): readonly Question[] {
    this.#questions ??= questionsOf(this.#speech)
    return this.#questions
  }

  get placeholders(): readonly Placeholder[] {
    this.#placeholders ??= this.#leaves.flatMap(toFillIn)
    return this.#placeholders
  }

  get branches(): readonly Branch[] {
    this.#branches ??= branchesOf(this.#leaves)
    return this.#branches
  }

  placeOf(leaf: LeafView, offset: number): Place | null {
    this.#places ??= placesOf(this.turns)
    const known = this.#places.get(leaf) ?? []
    const place = known[firstFrom(known, offset + 1) - 1]
    return place && offset < place.end ? { turn: place.turn, at: place.at + offset - place.start } : null
  }

  subjectOf(leaf: LeafView, offset: number): Piece | null {
    this.#lines ??= new Map(this.subjects.map((subject) => [subject.leaf, subject]))
    const line = this.#lines.get(leaf)
    return line && line.start <= offset && offset < line.end ? line : null
  }
}

function toFillIn({ leaf }: LeafView): Placeholder[] {
  if (leaf.type === 'code') return []
  return placeholdersOf(leaf).map(({ start, end, text }) => ({ span: leaf.map.toSource(start, end), text }))
}

type Places = ReadonlyMap<LeafView, readonly (Place & Span)[]>

/** Which stretch of which leaf is which stretch of which turn. */
function placesOf(turns: readonly Turn[]): Places {
  const places = new Map<LeafView, (Place & Span)[]>()
  for (const turn of turns) {
    let at = 0
    turn.parts.forEach(({ leaf, start, end }, index) => {
      at += gapBefore(turn.parts, index).length
      const known = places.get(leaf)
      if (known) known.push({ turn, at, start, end })
      else places.set(leaf, [{ turn, at, start, end }])
      at += end - start
    })
  }
  return places
}
