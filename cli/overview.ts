// What a report shows of a whole page beside its findings: the plan as a picture, and the numbers.

import type { Document } from '../engine/document.ts'
import { pictureOf } from '../plan-map/picture.ts'
import { numbersOf, type Row, rowsOf } from '../views/numbers.ts'

export interface Overview {
  /** SVG with a style of its own; everything from the page is escaped in it. `null` without a plan. */
  readonly map: string | null
  readonly numbers: readonly { readonly title: string; readonly rows: readonly Row[] }[]
}

export function overviewOf(document: Document): Overview {
  const { svg, statements } = pictureOf(document)
  const numbers = numbersOf(document).map((each) => {
    const { start, end } = each.segment.title
    return { title: document.text.slice(start, end), rows: rowsOf(each, document) }
  })
  return { map: statements === 0 ? null : svg, numbers: numbers.filter(({ rows }) => rows.length > 0) }
}
