// Whether a plan states its approach where no statement of it was read: in its title, its positioning, its summary, its gates; and how much it tells at all.

import type { LeafView, Segment } from '../document.ts'
import { approachTitles, approachWords, meansWords, strategyTitle, summaryTitles } from './approach.lexicon.ts'
import { speaksOf, textsUnder } from './subject.ts'

/** True when the document says that it is the strategy, or some text of it tells which way was chosen. */
export function statesApproach(segment: Segment): boolean {
  const { document, title } = segment
  if (strategyTitle.test(document.text.slice(title.start, title.end))) return true
  if (speaksOf(segment, { titles: approachTitles, words: approachWords })) return true
  return textsUnder(segment, { titles: summaryTitles }).some(saysHow)
}

const saysHow = ({ leaf }: LeafView): boolean => leaf.cell === undefined && meansWords.test(leaf.text.replaceAll('\n', ' '))

/** How many words of running text the plan has besides its statements, lists, tables and quoted material. */
export function wordsTold({ leaves, plan }: Segment): number {
  const stated = new Set(plan.nodes.map(({ leaf }) => leaf))
  const isTold = ({ leaf, shown }: LeafView) =>
    leaf.type === 'paragraph' && shown === null && !stated.has(leaf) && leaf.path.every(({ type }) => type === 'quote')
  return leaves.filter(isTold).reduce((sum, { leaf }) => sum + (leaf.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}
