// A text cut where underlines begin and end.

export interface Marked {
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly text: string
  /** Indexes of the marks that cover it. */
  readonly marks: readonly number[]
}

/** The pieces give the text again when joined. Marks may overlap; one without words shows on the sign after it, at the end on the one before. */
export function piecesOf(text: string, marks: readonly Marked[]): Piece[] {
  const shown = marks.map((mark, nth) => ({ ...visible(mark, text.length), nth })).sort((a, b) => a.start - b.start)
  const borders = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  let open: typeof shown = []
  let next = 0
  return borders.slice(0, -1).map((start, nth) => {
    while (next < shown.length && (shown[next]?.start ?? 0) <= start) open.push(shown[next++] as (typeof shown)[number])
    open = open.filter(({ end }) => end > start)
    return { text: text.slice(start, borders[nth + 1]), marks: open.map((mark) => mark.nth) }
  })
}

function visible({ start, end }: Marked, length: number): Marked {
  const from = Math.max(0, Math.min(start, length))
  const to = Math.max(from, Math.min(end, length))
  if (to > from) return { start: from, end: to }
  return from < length ? { start: from, end: from + 1 } : { start: Math.max(0, from - 1), end: from }
}
