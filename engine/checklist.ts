// Many findings that something is missing, at one title, become one checklist.

import type { Absence, Finding, Rule } from './rule.ts'
import { severities } from './rule.ts'

/** With more than this missing from one segment, one finding says so. */
const most = 3

/** Where no rank is given: after all others. */
const lastRank = 99

/**
 * The findings with those of `missing-...` rules at one place gathered into one when there are more than three. It comes
 * under the worst and most important of them (what is faint stays so), lists all in order of importance, and keeps their suggestions.
 */
export function gathered(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  if (findings.length <= most) return [...findings]
  const absences = new Map(rules.flatMap((rule) => (isAbsence(rule) ? [[rule.id, absenceOf(rule)] as const] : [])))
  const counts = ({ rule, severity }: Finding) => absences.has(rule) && severity !== 'hint'
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) if (counts(finding)) groups.set(placeOf(finding), [...(groups.get(placeOf(finding)) ?? []), finding])
  return findings.flatMap((finding) => {
    const group = groups.get(placeOf(finding)) ?? []
    if (!counts(finding) || group.length <= most) return [finding]
    return finding === group[0] ? [checklist(group, absences)] : []
  })
}

/** The findings as they were before they were gathered. */
export const ungathered = (findings: readonly Finding[]): Finding[] => findings.flatMap((finding) => finding.parts ?? [finding])

/** Whether the rule tells of what a segment has nowhere. */
export const isAbsence = (rule: Rule): boolean => rule.scope === 'segment' && (rule.absence !== undefined || rule.id.startsWith('missing-'))

const absenceOf = ({ absence, title }: Rule): Absence => absence ?? { what: title.charAt(0).toLowerCase() + title.slice(1), rank: lastRank }

const placeOf = ({ span }: Finding) => `${span.start}-${span.end}`

function checklist(group: readonly Finding[], absences: ReadonlyMap<string, Absence>): Finding {
  const rank = ({ rule }: Finding) => absences.get(rule)?.rank ?? lastRank
  const loudness = ({ severity }: Finding) => severities.indexOf(severity)
  const ordered = [...group].sort((a, b) => rank(a) - rank(b) || loudness(b) - loudness(a))
  const head = [...ordered].sort((a, b) => loudness(b) - loudness(a))[0] as Finding
  const [first = '', ...others] = ordered.map(({ rule }) => absences.get(rule)?.what ?? rule)
  const message = `${ordered.length} things are missing, most important first: ${[first, ...others].join('; ')}. Begin with ${first}.`
  const { needs: _, ...rest } = head
  return {
    ...rest,
    message,
    related: ordered.flatMap(({ related }) => related),
    fixes: ordered.flatMap(({ fixes }) => fixes),
    parts: group,
  }
}
