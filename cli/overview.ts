// What a report shows of a whole page beside its findings: the plan as a picture, and the numbers.

import type { Document } from '../engine/document.ts'
import { layOut } from '../plan-map/layout.ts'
import { planMapOf } from '../plan-map/plan-map.ts'
import { svgOf } from '../plan-map/svg.ts'
import { numbersOf, type Row, rowsOf } from './numbers.ts'

export interface Overview {
  /** SVG with a style of its own; everything from the page is escaped in it. `null` without a plan. */
  readonly map: string | null
  readonly numbers: readonly { readonly title: string; readonly rows: readonly Row[] }[]
}

export function overviewOf(document: Document): Overview {
  const map = planMapOf(document)
  const numbers = numbersOf(document).map((each) => {
    const { start, end } = each.segment.title
    return { title: document.text.slice(start, end), rows: rowsOf(each, document) }
  })
  return { map: map.nodes.length === 0 ? null : svgOf(layOut(map), 'Plan map'), numbers: numbers.filter(({ rows }) => rows.length > 0) }
}
