// What changed between two texts, and where a place of the old one is in the new one.

/** `[start, end)` of the old text became `text`. UTF-16 offsets. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The one stretch in which they differ; a sign of two code units is never cut. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  if (isHalf(before, start) || isHalf(after, start)) start--
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  if (isHalf(before, before.length - tail) || isHalf(after, after.length - tail)) tail--
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) }
}

/** Whether an offset lies between the two halves of one sign. */
const isHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '')

/** Where a place is after the change; `null` when the change touched it, for then nobody knows whether it still is one. */
export function moved<P extends Place>(place: P, { start, end, text }: Change): P | null {
  if (place.end < start) return place
  if (place.start <= end) return null
  const by = text.length - (end - start)
  return { ...place, start: place.start + by, end: place.end + by }
}

/** More than this of what stays is left out before what is new. */
const around = 60

/** The new text with the words that the old one did not have apart; `…` stands for a long beginning. */
export function whatIsNew(before: string, after: string): { readonly before: string; readonly words: string; readonly after: string } {
  const { start, text } = changeBetween(before, after)
  let from = start
  let to = start + text.length
  while (from > 0 && /\S/.test(after[from - 1] ?? '')) from--
  while (to < after.length && /\S/.test(after[to] ?? '')) to++
  const lead = after.slice(0, from)
  const cut = lead.length > around ? lead.indexOf(' ', lead.length - around) + 1 : 0
  return { before: cut > 0 ? `…${lead.slice(cut)}` : lead, words: after.slice(from, to), after: after.slice(to) }
}

/** One change that does what several edits of `[start, end)` do; `null` when two overlap. */
export function oneOf(text: string, edits: readonly Change[]): Change | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  if (sorted.some(({ start }, nth) => nth > 0 && start < (sorted[nth - 1]?.end ?? 0))) return null
  let after = ''
  let at = 0
  for (const edit of sorted) {
    after += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return changeBetween(text, after + text.slice(at))
}
