// The arithmetic of a quota: how many opportunities, of what size, from where, after how many conversations, and what can go wrong.

import type { Segment } from '../document.ts'
import { parts, partTitles, partWords, type QuotaPart, quotaGoal, quotaPlan } from './quota.lexicon.ts'
import { speaksOf } from './subject.ts'
import { allOf } from './worked.ts'

/** True for a plan for a quota or a territory: by its title, its file name, or a goal that is one. */
export function isQuotaPlan(segment: Segment): boolean {
  const { document, title } = segment
  const name = document.path.split('/').at(-1) ?? ''
  if (quotaPlan.test(document.text.slice(title.start, title.end)) || quotaPlan.test(name.replace(/[-_.]+/g, ' '))) return true
  return allOf('objective', segment).some(({ text }) => quotaGoal.test(text))
}

/** The questions of the arithmetic that the plan answers, apart from what can go wrong. */
export function quotaPartsOf(segment: Segment): Set<QuotaPart> {
  return new Set(parts.filter((part) => speaksOf(segment, { titles: partTitles[part], words: partWords[part] }) !== null))
}
