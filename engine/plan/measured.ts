// Which actions have a measure: a sign by which one sees whether they work.

import type { LeafView, Segment } from '../document.ts'
import { perContent } from '../markdown/content.ts'
import { nothingSaid } from './accountable.lexicon.ts'
import { viewsOf } from './details.ts'
import { counted, measureColumns, measurePlaces, measureWords } from './measured.lexicon.ts'
import type { PlanNode } from './plan.ts'
import { rowOf } from './row.ts'
import { textsUnder } from './subject.ts'
import { openTactics } from './tactics.ts'

export interface Measured {
  readonly tactic: PlanNode
  readonly measured: boolean
  /** Its row has a column for a measure, and nothing in it. */
  readonly leftOut: boolean
}

/** The actions that are still to be done, each with whether anything will show that it works. */
export function measuredOf(segment: Segment): Measured[] {
  const whole = measuresWhole(segment)
  const withResults = new Set(segment.plan.nodes.flatMap(({ kind, parent }) => (kind === 'measure' && parent ? [parent.node] : [])))
  return openTactics(segment).map((tactic) => {
    const cells = rowOf(tactic.leaf, segment).filter(({ leaf }) => leaf !== tactic.leaf && measureColumns.test(leaf.cell?.header ?? ''))
    const leftOut = cells.length > 0 && cells.every(({ leaf }) => nothingSaid.test(leaf.text.trim()))
    const own = withResults.has(tactic) || isMeasured(tactic, viewsOf(tactic, segment)) || (cells.length > 0 && !leftOut)
    return { tactic, measured: own || (whole && !leftOut), leftOut: leftOut && !own }
  })
}

/** A place for measures, or a measure that hangs on no action, speaks for all of them. */
function measuresWhole(segment: Segment): boolean {
  if (segment.plan.nodes.some(({ kind, parent }) => kind === 'measure' && parent?.node.kind !== 'tactic')) return true
  return textsUnder(segment, { titles: measurePlaces }).some(({ leaf }) => /\d/.test(leaf.text) || leaf.path.length > 0)
}

const saysHowMuch = perContent(({ text }) => counted.test(text) || measureWords.test(text))

function isMeasured(tactic: PlanNode, views: readonly LeafView[]): boolean {
  if (views.some(({ leaf }) => saysHowMuch(leaf))) return true
  for (let node: PlanNode | null = tactic; node; node = node.parent?.node ?? null) {
    if (node.measure !== null && !nothingSaid.test(node.measure.trim())) return true
    if (node !== tactic && node.kind !== 'objective' && counted.test(node.text)) return true
  }
  return hasNearGoal(tactic)
}

/** The goal of its own phase or bet says what will be seen; the goal of the whole plan is too far away for that. */
function hasNearGoal({ parent }: PlanNode): boolean {
  const near = parent !== null && parent.via !== 'section' && parent.node.kind === 'objective'
  return near && counted.test(parent.node.text)
}
