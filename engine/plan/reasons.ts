// Whether a plan says why its actions are done, or what happens when they are not.

import type { LeafView, Segment } from '../document.ts'
import { detailsOf } from './details.ts'
import { ancestor, type PlanNode } from './plan.ts'
import { plainReasons, reasonTitles, reasonWords } from './reasons.lexicon.ts'
import { speaksOf } from './subject.ts'
import { allOf } from './worked.ts'

export interface Reasons {
  readonly actions: readonly PlanNode[]
  /** The actions for which neither a reason nor a consequence is given: in their own lines, right above them, or at what they serve. */
  readonly bare: readonly PlanNode[]
  /** The first text of the plan as a whole on why things are done, or `null`. */
  readonly overall: LeafView | null
}

/** The reasons that the plan of a segment gives for what is to be done. */
export function reasonsOf(segment: Segment): Reasons {
  const actions = allOf('tactic', segment)
  const explained = new Map<PlanNode, boolean>()
  const isExplained = (node: PlanNode): boolean => {
    const known = explained.get(node) ?? saysWhy(node, segment)
    explained.set(node, known)
    return known
  }
  const isReasoned = (action: PlanNode): boolean => {
    const above = [ancestor(action, 'strategy'), ancestor(action, 'objective')].filter((node) => node !== null)
    return isExplained(action) || above.some((node) => reasonWords.test(node.leaf.text)) || isLedIn(action, segment)
  }
  return {
    actions,
    bare: actions.filter((action) => !isReasoned(action)),
    overall: speaksOf(segment, { titles: reasonTitles, words: plainReasons }),
  }
}

/** In the line itself, in its row, or in the lines under it. */
function saysWhy(node: PlanNode, segment: Segment): boolean {
  if (reasonWords.test(node.leaf.text)) return true
  return detailsOf(node, segment).some(({ leaf, shown }) => {
    if (shown !== null || leaf.text.trim() === '') return false
    return reasonWords.test(leaf.text) || reasonTitles.test(leaf.cell?.header ?? '') || reasonTitles.test(labelOf(leaf.text))
  })
}

const labelOf = (text: string): string => /^([^:\n]{2,40}):\s*\S/.exec(text)?.[1] ?? ''

/** The paragraph above the list or table, in the same section, gives the reason for all of it. */
function isLedIn({ leaf }: PlanNode, { leaves }: Segment): boolean {
  const at = leaf.index - (leaves[0]?.leaf.index ?? 0)
  const section = leaves[at]?.section
  for (let before = at - 1; before >= 0 && leaves[before]?.section === section; before--) {
    const other = leaves[before]?.leaf
    if (other?.type === 'paragraph' && other.path.length === 0) return reasonWords.test(other.text)
  }
  return false
}
