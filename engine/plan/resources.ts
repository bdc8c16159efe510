// Who, how much time and what money a plan gives to its bets.

import type { Segment } from '../document.ts'
import { saying } from '../markdown/content.ts'
import { detailsOf } from './details.ts'
import { sideBySide } from './neighbours.ts'
import { ancestor, type PlanNode } from './plan.ts'
import { given, notLive, resourceTitles } from './resources.lexicon.ts'
import { speaksOf } from './subject.ts'
import { allOf } from './worked.ts'

export interface Resources {
  /** The plan's bets that stand side by side and are neither over nor waiting. */
  readonly bets: readonly PlanNode[]
  /** Those of them that get no person, time or money of their own, nor do their actions. */
  readonly bare: readonly PlanNode[]
  /** Those with an owner of their own, or a line or column that hands something to them. */
  readonly named: readonly PlanNode[]
  /** Some place of the plan hands out people, time or money, if not bet by bet. */
  readonly shared: boolean
  /** Everybody who owns a bet or an action, by name. */
  readonly owners: ReadonlySet<string>
}

/** What the plan of a segment gives to its bets. */
export function resourcesOf(segment: Segment): Resources {
  const bets = sideBySide('strategy', segment).filter(({ leaf }) => !notLive.test(leaf.text))
  const tactics = allOf('tactic', segment)
  const resourced = new Set(tactics.filter((tactic) => isGiven(tactic, segment)).map((tactic) => ancestor(tactic, 'strategy')))
  return {
    bets,
    bare: bets.filter((bet) => !isGiven(bet, segment) && !resourced.has(bet)),
    named: bets.filter((bet) => isName(bet.owner) || isHanded(bet, segment)),
    shared: speaksOf(segment, { titles: resourceTitles }) !== null || tactics.some(({ owner }) => isName(owner)),
    owners: new Set([...bets, ...tactics].flatMap(({ owner }) => namesIn(owner))),
  }
}

const saysGiven = saying(given)

/** The statement has an owner, or it or what stands below it names people, time or money. */
function isGiven(node: PlanNode, segment: Segment): boolean {
  if (isName(node.owner) || saysGiven(node.leaf)) return true
  return detailsOf(node, segment).some(
    ({ leaf, shown }) => shown === null && leaf.text.trim() !== '' && (saysGiven(leaf) || resourceTitles.test(leaf.cell?.header ?? '')),
  )
}

/** `Budget: 5,000`, a column `Days a week`: given in so many words. */
function isHanded(node: PlanNode, segment: Segment): boolean {
  return detailsOf(node, segment).some(({ leaf }) => {
    const label = /^([^:\n]{2,40}):\s*\S/.exec(leaf.text)?.[1] ?? ''
    return leaf.text.trim() !== '' && (resourceTitles.test(leaf.cell?.header ?? '') || resourceTitles.test(label))
  })
}

const isName = (owner: string | null): boolean => namesIn(owner).length > 0

/** `Ines, Tomasz & Bo` are three; `TBD` and a place to fill in are nobody. */
function namesIn(owner: string | null): string[] {
  const names = (owner ?? '').toLowerCase().split(/\s*(?:[,;/&+]|\band\b)\s*/)
  return names.map((name) => name.trim()).filter((name) => /^\p{L}/u.test(name) && !nobody.test(name))
}

const nobody = /^(?:tbd|tba|tbc|none|n\/a|nobody|open|\?+|everyone|everybody|all)$/
