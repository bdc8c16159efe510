// Which plans are far enough along to be asked what is missing, and how findings on many statements become one.

import type { Section, Segment } from '../document.ts'
import { oncePer } from '../memo.ts'
import type { Fix, Problem, Related } from '../rule.ts'
import { lesson, lessonLike } from './lessons.lexicon.ts'
import type { PlanGraph, PlanNode, PlanNodeKind } from './plan.ts'

/** The statements of one kind. */
export const allOf = (kind: PlanNodeKind, { plan }: Segment): readonly PlanNode[] => byKind(plan).get(kind) ?? []

const byKind = oncePer(({ nodes }: PlanGraph) => {
  const found = new Map<PlanNodeKind, PlanNode[]>()
  for (const node of nodes) {
    const known = found.get(node.kind)
    if (known) known.push(node)
    else found.set(node.kind, [node])
  }
  return found
})

/** The sections that hold leaves of the segment, in order. */
export const sectionsIn = oncePer(({ leaves }: Segment): readonly Section[] => [...new Set(leaves.map(({ section }) => section))])

/** True for a plan of somebody's own, no form to fill in, with at least so many strategies and actions. */
export function isWorked(segment: Segment, minimum: number): boolean {
  if (segment.template || teaches(segment)) return false
  return allOf('tactic', segment).length + allOf('strategy', segment).length >= minimum
}

/**
 * True for a page that teaches how to plan: its headings hold lessons, and fewer of its actions have a date or an owner.
 * A document that says what it is by itself is taken at its word.
 */
export const teaches = oncePer((segment: Segment): boolean => {
  const { reasons, document, title, plan } = segment
  if (/front matter|config/i.test(reasons[0] ?? '')) return false
  if (/^\W*step[ -]?\d/i.test(document.text.slice(title.start, title.end))) return true
  const titles = new Set(sectionsIn(segment).flatMap(({ heading, title: words }) => (heading ? [words] : [])))
  const lessons = [...titles].reduce((sum, words) => sum + (lesson.test(words) ? 2 : Number(lessonLike.test(words))), 0)
  return lessons >= 2 && lessons > plan.nodes.filter(({ owner, due }) => owner !== null || due !== null).length
})

/** More findings of one sort than this are said once. */
const most = 3
/** The other places that one finding names. */
const listed = 20

/** One problem for each statement, or a single one at the first of them that counts all and names the others. */
export function* oncePerPlan(
  nodes: readonly PlanNode[],
  each: (node: PlanNode) => string,
  all: (count: number) => string,
  family?: string,
): Iterable<Problem> {
  const named = family === undefined ? {} : { family }
  const [first] = nodes
  if (nodes.length <= most || !first) {
    for (const node of nodes) yield { span: node.span, message: each(node), ...named }
    return
  }
  const related: Related[] = nodes.slice(1, 1 + listed).map(({ span }) => ({ span, message: 'the same here' }))
  yield { span: first.span, message: all(nodes.length), related, ...named }
}

/** The same for what some statements lack: each finding offers what fills in all that it speaks of. */
export function lacking(
  nodes: readonly PlanNode[],
  each: (node: PlanNode) => string,
  all: (count: number) => string,
  family: string,
  fixes: (nodes: readonly PlanNode[]) => readonly Fix[],
): Problem[] {
  const problems = [...oncePerPlan(nodes, each, all, family)]
  return problems.map((problem, at) => ({ ...problem, fixes: fixes(problems.length === nodes.length ? nodes.slice(at, at + 1) : nodes) }))
}
