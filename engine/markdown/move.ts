// Parts of a text that stand elsewhere after an edit: the same leaves, whose places are worked out when somebody asks.

import type { Span } from '../span.ts'
import type { Comment, Container, Leaf } from './leaf.ts'
import type { ReadPart } from './parsed.ts'

/** The same part when it stands `by` units further and its leaves come `later` by so many. */
export function movePart(part: ReadPart, by: number, later: number): ReadPart {
  if (by === 0 && later === 0) return part
  return part instanceof MovedPart ? part.moved(by, later) : new MovedPart(part, by, later)
}

class MovedPart implements ReadPart {
  readonly start: number
  readonly count: number
  readonly definitions: ReadPart['definitions']
  readonly footnotes: ReadPart['footnotes']
  readonly #part: ReadPart
  readonly #move: Move
  #leaves: readonly Leaf[] | null = null

  constructor(part: ReadPart, by: number, later: number) {
    this.start = part.start + by
    this.count = part.count
    this.definitions = part.definitions
    this.footnotes = part.footnotes
    this.#part = part
    this.#move = new Move(by, later)
  }

  /** Moves are added up, so that a leaf is never more than one step away from how it was read. */
  moved(by: number, later: number): ReadPart {
    return movePart(this.#part, this.#move.by + by, this.#move.later + later)
  }

  get leaves(): readonly Leaf[] {
    this.#leaves ??= this.#part.leaves.map((leaf) => new MovedLeaf(leaf, this.#move))
    return this.#leaves
  }

  get comments(): readonly Comment[] {
    return this.#part.comments.map(({ span, text, block }) => ({ span: this.#move.span(span), text, block: this.#move.span(block) }))
  }

  get blocks(): readonly Span[] {
    return this.#part.blocks.map((span) => this.#move.span(span))
  }
}

/** How a part has moved; leaves of one container share it after the move too. */
class Move {
  readonly by: number
  readonly later: number
  #containers: Map<Container, Container> | null = null
  #paths: Map<readonly Container[], readonly Container[]> | null = null

  constructor(by: number, later: number) {
    this.by = by
    this.later = later
  }

  span({ start, end }: Span): Span {
    return { start: start + this.by, end: end + this.by }
  }

  path(path: readonly Container[]): readonly Container[] {
    if (path.length === 0 || this.by === 0) return path
    this.#paths ??= new Map()
    const known = this.#paths.get(path)
    if (known) return known
    const moved = path.map((container) => this.#container(container))
    this.#paths.set(path, moved)
    return moved
  }

  #container(container: Container): Container {
    this.#containers ??= new Map()
    const known = this.#containers.get(container)
    if (known) return known
    const moved = { ...container, span: this.span(container.span) }
    this.#containers.set(container, moved)
    return moved
  }
}

/** All but its places is copied, for it is asked far more often than leaves move. */
class MovedLeaf implements Leaf {
  readonly index: number
  readonly type: Leaf['type']
  readonly text: string
  readonly content: Leaf['content']
  readonly marks: Leaf['marks']
  readonly depth: number
  readonly cell: Leaf['cell']
  readonly key: Leaf['key']
  readonly #leaf: Leaf
  readonly #move: Move
  #span: Span | null = null
  #map: Leaf['map'] | null = null
  #path: Leaf['path'] | null = null

  constructor(leaf: Leaf, move: Move) {
    this.index = leaf.index + move.later
    this.type = leaf.type
    this.text = leaf.text
    this.content = leaf.content
    this.marks = leaf.marks
    this.depth = leaf.depth
    this.cell = leaf.cell
    this.key = leaf.key
    this.#leaf = leaf
    this.#move = move
  }

  get span() {
    this.#span ??= this.#move.span(this.#leaf.span)
    return this.#span
  }

  get map() {
    this.#map ??= this.#leaf.map.moved(this.#move.by)
    return this.#map
  }

  get path() {
    this.#path ??= this.#move.path(this.#leaf.path)
    return this.#path
  }
}
