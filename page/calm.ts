// Peace for the one who types: what was put right goes at once, what is new waits for a rest.

import type { Answer, Told } from './checking/answer.ts'

/** The answer with no more findings of a rule than the one before had; of those that it had, the same ones. */
export function calmed(answer: Answer, before: Answer): Answer {
  const shown = new Set<Told>()
  for (const [rule, now] of byRule(answer.findings)) {
    const then = byRule(before.findings).get(rule) ?? []
    const keys = new Set(then.map(({ key }) => key))
    const known = now.filter(({ key }) => keys.has(key))
    const others = now.filter((finding) => !known.includes(finding))
    for (const finding of [...known, ...others].slice(0, then.length)) shown.add(finding)
  }
  return only(answer, (finding) => shown.has(finding))
}

/** The answer with some of its findings; what comes first stays what it is. */
export function only(answer: Answer, keep: (finding: Told) => boolean): Answer {
  const findings = answer.findings.filter(keep)
  const first = answer.first.flatMap(({ at, count }) => {
    const place = findings.indexOf(answer.findings[at] as Told)
    return place < 0 ? [] : [{ at: place, count }]
  })
  return { ...answer, findings, first }
}

function byRule(findings: readonly Told[]): Map<string, Told[]> {
  const groups = new Map<string, Told[]>()
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return groups
}
