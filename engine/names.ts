// The nearest right name for one that was mistyped.

import { closest, distance } from 'fastest-levenshtein'

/** The candidate that was probably meant, or `null` when none is near. */
export function nearest(name: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || name.length > 200) return null
  const best = closest(name.toLowerCase(), candidates as string[])
  return distance(name.toLowerCase(), best.toLowerCase()) <= Math.ceil(Math.max(name.length, best.length) / 3) ? best : null
}

/** ` Did you mean "warning"?`, or nothing. */
export function hint(name: string, candidates: readonly string[]): string {
  const near = nearest(name, candidates)
  return near === null ? '' : ` Did you mean "${near}"?`
}
