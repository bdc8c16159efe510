// Parts of a text that stand elsewhere after an edit: the same leaves with moved places.

import type { Span } from '../span.ts'
import type { Comment, Container, Leaf } from './leaf.ts'
import type { ReadPart } from './parsed.ts'

/** The same parts when they stand `by` units further and their leaves come `later` by so many. Shares what does not change. */
export function moveParts(parts: readonly ReadPart[], by: number, later: number): readonly ReadPart[] {
  if (by === 0 && later === 0) return parts
  return parts.map((part) => movePart(part, by, later))
}

function movePart(part: ReadPart, by: number, later: number): ReadPart {
  if (by === 0) return { ...part, leaves: part.leaves.map((leaf) => ({ ...leaf, index: leaf.index + later })) }
  const move = new Move(by, later)
  return {
    start: part.start + by,
    leaves: part.leaves.map((leaf) => move.leaf(leaf)),
    comments: part.comments.map((comment) => move.comment(comment)),
    blocks: part.blocks.map((span) => move.span(span)),
    definitions: part.definitions,
    footnotes: part.footnotes,
  }
}

class Move {
  readonly #by: number
  readonly #later: number
  readonly #containers = new Map<Container, Container>()
  readonly #paths = new Map<readonly Container[], readonly Container[]>()

  constructor(by: number, later: number) {
    this.#by = by
    this.#later = later
  }

  span({ start, end }: Span): Span {
    return { start: start + this.#by, end: end + this.#by }
  }

  comment({ span, text, block }: Comment): Comment {
    return { span: this.span(span), text, block: this.span(block) }
  }

  leaf({ index, type, span, text, map, marks, path, depth, cell }: Leaf): Leaf {
    const moved = {
      index: index + this.#later,
      type,
      span: this.span(span),
      text,
      map: map.moved(this.#by),
      marks,
      path: this.#path(path),
      depth,
    }
    return cell ? { ...moved, cell } : moved
  }

  /** Leaves of one container share it after the move too. */
  #path(path: readonly Container[]): readonly Container[] {
    if (path.length === 0) return path
    const known = this.#paths.get(path)
    if (known) return known
    const moved = path.map((container) => this.#container(container))
    this.#paths.set(path, moved)
    return moved
  }

  #container(container: Container): Container {
    const known = this.#containers.get(container)
    if (known) return known
    const moved = { ...container, span: this.span(container.span) }
    this.#containers.set(container, moved)
    return moved
  }
}
