// Places in a text: half-open ranges of UTF-16 code units, as LSP and JavaScript strings count.

/** A half-open range `[start, end)` of UTF-16 offsets. Which text it counts in is said where it is used: almost always the original source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True when the two ranges share at least one code unit, or an empty one touches the other. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly inside `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that holds both. */
export function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
