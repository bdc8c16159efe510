// Goals that nobody could tell when they are reached.

import type { Section, Segment } from '../engine/document.ts'
import { oncePer } from '../engine/memo.ts'
import { placeholdersIn } from '../engine/placeholders.ts'
import { inShort } from '../engine/plan/complete.ts'
import { saysWhen } from '../engine/plan/dates.ts'
import type { PlanGraph, PlanNode } from '../engine/plan/plan.ts'
import { allOf, oncePerPlan, teaches } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'
import { checkable, countable, directions, legend, makesState, namesMeasures } from './vague-objective.lexicon.ts'

export default defineRule({
  id: 'vague-objective',
  title: 'A direction, not a goal',
  summary: 'A goal says how much, of what, by when.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  families: {
    'no-measure': { severity: 'warning', evidence: 'advice', summary: 'The goal names a direction; no number or key result says how far.' },
    'no-date': { severity: 'hint', evidence: 'advice', summary: 'The goal can be counted, and nothing says by when.' },
  },
  *check(segment) {
    if (segment.template || teaches(segment)) return
    const goals = allOf('objective', segment).filter(({ text }) => placeholdersIn(text).length === 0)
    const vague = goals.filter((goal) => isDirection(goal) && !isMeasured(goal, segment))
    yield* oncePerPlan(
      vague,
      ({ text }) =>
        `"${inShort(text)}" says which way, not how far. Say how much, of what, by when, so that you can tell when you are there.`,
      (count) => `${count} goals, such as "${inShort(first(vague).text)}", say which way and not how far. Say how much, of what, by when.`,
      'no-measure',
    )
    const undated = isDatedPlan(segment) ? [] : goals.filter((goal) => isCountable(goal) && !isDated(goal, segment))
    yield* oncePerPlan(
      undated,
      ({ text }) => `"${inShort(text)}" can be counted, but has no date. Say by when.`,
      (count) => `${count} goals, such as "${inShort(first(undated).text)}", have no date. Say by when.`,
      'no-date',
    )
  },
})

const first = (nodes: readonly PlanNode[]): PlanNode => nodes[0] as PlanNode

/** Begins with a direction, and nothing in it can be counted or seen. */
function isDirection({ text, due }: PlanNode): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  const begins = words.slice(0, 2).some((word) => directions.has(word)) || makesState.test(text)
  return begins && words.length >= 2 && due === null && !countable.test(text) && !checkable.test(text)
}

/** `Green: 30 or more` explains a colour; it is no goal of its own. */
const isCountable = ({ text, leaf }: PlanNode): boolean => countable.test(text) && !legend.test(leaf.text)

/** Statements under which more than actions hangs. */
const carryingMore = oncePer(
  ({ nodes }: PlanGraph): ReadonlySet<PlanNode> =>
    new Set(nodes.flatMap(({ parent, kind }) => (parent && kind !== 'tactic' ? [parent.node] : []))),
)

/** A number at the goal itself, a key result below it, or more words with a number right under it. */
function isMeasured(goal: PlanNode, { plan, leaves }: Segment): boolean {
  if (goal.measure !== null && /\d/.test(goal.measure)) return true
  if (carryingMore(plan).has(goal)) return true
  const { leaf } = goal
  if (namesMeasures.test(goal.text) && plan.nodes.some(({ kind, text }) => kind === 'measure' && /\d/.test(text))) return true
  if (countable.test(leaf.text.replace(/^[\s\p{L}]*\d+[.:)]?\s/u, ''))) return true
  const at = leaf.index - (leaves[0]?.leaf.index ?? 0)
  const row = leaf.path.findLast(({ type }) => type === 'row')
  const item = leaf.path.findLast(({ type }) => type === 'item')
  return leaves.slice(Math.max(0, at - near), at + near).some(({ leaf: other, section }) => {
    if (other === leaf || !countable.test(other.text)) return false
    if ((row && other.path.includes(row)) || (item && other.path.includes(item))) return true
    return (
      section.heading === leaf ||
      (other.index === leaf.index + 1 && leaf.type === 'paragraph' && item === undefined && other.type === 'paragraph')
    )
  })
}

/** A goal's own cells and lines stand no farther from it than this. */
const near = 24

function isDated(goal: PlanNode, { leaves }: Segment): boolean {
  if (goal.due !== null || saysWhen(goal.leaf.text) || saysWhen(goal.measure ?? '')) return true
  for (let up = goal.parent; up; up = up.node.parent) if (up.node.kind === 'phase' || saysWhen(up.node.leaf.text)) return true
  const at = goal.leaf.index - (leaves[0]?.leaf.index ?? 0)
  const row = goal.leaf.path.findLast(({ type }) => type === 'row')
  const item = goal.leaf.path.findLast(({ type }) => type === 'item')
  const beside = leaves.slice(Math.max(0, at - near), at + near).filter(({ leaf, section }) => {
    return (row && leaf.path.includes(row)) || (item && leaf.path.includes(item)) || section.heading === goal.leaf
  })
  if (beside.some(({ leaf }) => saysWhen(leaf.text) || saysWhen(leaf.cell?.header ?? ''))) return true
  for (let up: Section | null = leaves[at]?.section ?? null; up; up = up.parent) if (saysWhen(up.title)) return true
  return false
}

/** Sections that put the plan on a calendar. */
const timed = /\b(?:timeline|roadmap|schedule|calendar|milestones?|cadence)\b/i

/** The plan as a whole says for when it is: in its title, its front matter or its first lines. */
function isDatedPlan({ document, title, leaves, plan }: Segment): boolean {
  if (
    plan.nodes.some(({ kind }) => kind === 'phase') ||
    leaves.some(({ leaf, section }) => timed.test(section.title) && saysWhen(leaf.text))
  )
    return true
  if (saysWhen(document.text.slice(title.start, title.end)) || saysWhen(document.path.replace(/[-_/.]+/g, ' '))) return true
  const head = leaves.slice(0, 12).map(({ leaf }) => leaf)
  return head.some(
    ({ text, key }) =>
      (key !== undefined || /^(?:period|timeline|time ?frame|horizon|duration|quarter|year|deadline|target date)\b/i.test(text)) &&
      saysWhen(text),
  )
}
