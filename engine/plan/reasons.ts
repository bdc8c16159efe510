// Whether a plan says why its actions are done, or what happens when they are not.

import type { LeafView, Section, Segment } from '../document.ts'
import { perContent, saying } from '../markdown/content.ts'
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
  const leads = leadsIn(segment)
  const isLedIn = ({ leaf }: PlanNode): boolean => {
    const section = segment.leaves[leaf.index - (segment.leaves[0]?.leaf.index ?? 0)]?.section
    return section !== undefined && (leads.get(section) ?? leaf.index) < leaf.index
  }
  const isReasoned = (action: PlanNode): boolean => {
    const above = [ancestor(action, 'strategy'), ancestor(action, 'objective')].filter((node) => node !== null)
    return isExplained(action) || above.some((node) => saysReason(node.leaf)) || isLedIn(action)
  }
  return {
    actions,
    bare: actions.filter((action) => !isReasoned(action)),
    overall: speaksOf(segment, { titles: reasonTitles, words: plainReasons }),
  }
}

/** In the line itself, in its row, or in the lines under it. */
function saysWhy(node: PlanNode, segment: Segment): boolean {
  if (saysReason(node.leaf)) return true
  return detailsOf(node, segment).some(({ leaf, shown }) => {
    if (shown !== null || leaf.text.trim() === '') return false
    return saysReason(leaf) || reasonTitles.test(leaf.cell?.header ?? '') || isLabelledReason(leaf)
  })
}

const saysReason = saying(reasonWords)
const isLabelledReason = perContent(({ text }) => reasonTitles.test(labelOf(text)))
const labelOf = (text: string): string => /^([^:\n]{2,40}):\s*\S/.exec(text)?.[1] ?? ''

/** Where in each section the first paragraph stands that gives a reason for the lists and tables below it. */
function leadsIn({ leaves }: Segment): Map<Section, number> {
  const first = new Map<Section, number>()
  for (const { leaf, section } of leaves)
    if (leaf.type === 'paragraph' && leaf.path.length === 0 && !first.has(section) && saysReason(leaf)) first.set(section, leaf.index)
  return first
}
