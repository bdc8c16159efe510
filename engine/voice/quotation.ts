// Where the quotation begins that a word stands in, across the sentences inside it.

import { gapBefore, type Prose } from '../words.ts'

/** How many words a quotation is looked back for. */
const longest = 80
/** Words that begin with an apostrophe which looks like a mark: ‘em. */
const clipped: ReadonlySet<string> = new Set(['em', 'til', 'cause', 'cuz', 'n', 'bout'])
/** How many quotations stand in one row. */
const mostInRow = 12

/** Index of the first word of the quotation that holds the word; -1 when none does. */
export function quotationStart(prose: Prose, at: number): number {
  for (let index = at; index >= 0 && at - index < longest; index--) {
    const gap = gapBefore(prose, index)
    if (opens(gap, index) && !clipped.has(prose.words[index]?.text ?? '')) return index
    if (gap.includes('\n\n') || (index > 0 && closesQuotation(gap))) return -1
  }
  return -1
}

/** The same for a row of quotations, which counts as one: `"a", "b" or "c"`. */
export function quotationRow(prose: Prose, at: number): number {
  let start = quotationStart(prose, at)
  for (let count = 0; start > 0 && count < mostInRow; count++) {
    const link = /^(?:or|and|nor)$/.test(prose.words[start - 1]?.text ?? '') ? start - 1 : start
    const gap = gapBefore(prose, link)
    const earlier = closesQuotation(gap) && !/[;:=→—–]/.test(gap) ? quotationStart(prose, link - 1) : -1
    if (earlier < 0) break
    start = earlier
  }
  return start
}

/** Whether what stands after a word closes a quotation. */
export function closesQuotation(gap: string): boolean {
  return gap !== ' ' && /^[^\s"“”«»]*["”»]/.test(gap)
}

/** Whether what stands before the word at `index` opens a quotation. */
function opens(gap: string, index: number): boolean {
  if (gap === ' ') return false
  if (/[“«„‘][^\s"“”«»„‘]*$/.test(gap)) return true
  return /(?:^|[^"])"[^\s"]*$/.test(gap) && (index === 0 || /[\s([{—–:*_>|/=-]"[^\s"]*$/.test(gap))
}
