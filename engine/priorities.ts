// What to change first: the findings that matter most, one for each rule.

import { type Evidence, type Finding, type Rule, severities } from './rule.ts'

export interface Priority<F extends Finding = Finding> {
  /** The loudest finding of its rule; of several the first. */
  readonly finding: F
  /** The rule's title, or its id when nobody knows the rule. */
  readonly title: string
  /** How many findings of this rule there are. */
  readonly count: number
}

/** What is asked of a rule. */
type Graded = Pick<Rule, 'id' | 'title' | 'evidence' | 'families'>

/** More than these at a time help nobody. */
const most = 3

/**
 * At most three, most important first: by severity; what is disputed after what is not; then what carries the rest, by
 * the order of `ranks` (ids of rules, the weightiest first; others come last); then what is measured before what is
 * advised, what comes up more often, and what stands first.
 */
export function prioritiesOf<F extends Finding>(findings: readonly F[], rules: Iterable<Graded>, ranks: readonly string[]): Priority<F>[] {
  const known = new Map([...rules].map((rule) => [rule.id, rule]))
  const groups = new Map<string, F[]>()
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return [...groups]
    .map(([id, group]) => weighed(group, known.get(id), ranks.indexOf(id)))
    .sort((a, b) => compared(a.weights, b.weights))
    .slice(0, most)
    .map(({ priority }) => priority)
}

const grades: readonly Evidence[] = ['data', 'advice', 'disputed']

/** A rule's findings with what they weigh; smaller numbers come first. */
function weighed<F extends Finding>(group: readonly F[], rule: Graded | undefined, rank: number) {
  const finding = group.reduce((loudest, each) => (loudness(each) > loudness(loudest) ? each : loudest))
  const evidence = (finding.family !== undefined && rule?.families?.[finding.family]?.evidence) || rule?.evidence || 'advice'
  const disputed = evidence === 'disputed' ? 1 : 0
  return {
    priority: { finding, title: rule?.title ?? finding.rule, count: group.length },
    weights: [-loudness(finding), disputed, rank < 0 ? Number.MAX_SAFE_INTEGER : rank, grades.indexOf(evidence), -group.length],
  }
}

const loudness = ({ severity }: Finding): number => severities.indexOf(severity)

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((weight, index) => weight !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
