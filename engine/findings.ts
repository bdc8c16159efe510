// What the engine makes of problems: findings with id, severity and link, in order.

import { type Finding, type Problem, type Rule, severities } from './rule.ts'
import { type Settings, severityOf } from './settings.ts'
import { urlOf } from './url.ts'

/** A rule that threw: it is left out for this text, all others are run. */
export interface RuleFailure {
  readonly rule: string
  readonly message: string
}

/** The problem, which nobody else holds, made a finding; none when the rule, or the family that the problem is of, is off, or its day has not come. */
export function stamped(rule: Rule, problem: Problem, settings: Settings): Finding[] {
  const severity = severityOf(rule, problem.family, settings)
  if (severity === 'off' || isEarly(problem, settings)) return []
  const finding = problem as Writable<Finding>
  finding.rule = rule.id
  finding.severity = severity
  finding.url = rule.url ?? urlOf(rule.id)
  finding.related = problem.related ?? none
  finding.fixes = problem.fixes ?? none
  return [finding]
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const none: readonly never[] = []

const isEarly = ({ after }: Problem, { today }: Settings): boolean => after !== undefined && (today === undefined || today <= after)

/** Whether a rule or one of its families is on. */
export function isActive(rule: Rule, settings: Settings): boolean {
  const families = Object.keys(rule.families ?? {})
  return severityOf(rule, undefined, settings) !== 'off' || families.some((family) => severityOf(rule, family, settings) !== 'off')
}

/** Source order, then worst first; the same finding twice is one. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
  return sorted.filter((finding, at) => {
    const before = sorted[at - 1]
    return !before || before.rule !== finding.rule || before.span.start !== finding.span.start || before.span.end !== finding.span.end
  })
}
