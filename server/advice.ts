// What a person reads over the title of a text: what to change first, and what is good already.

import type { Segment } from '../engine/document.ts'
import { type Priority, prioritiesOf } from '../engine/priorities.ts'
import type { Finding, Rule } from '../engine/rule.ts'
import type { Span } from '../engine/span.ts'
import { goodIn, tallyOf } from '../engine/strengths.ts'
import { rankedRules } from '../rules/ranks.ts'
import type { Check } from './checks.ts'
import { escaped } from './markdown.ts'
import { touches } from './ranges.ts'

/** The most important findings of some. */
export const firstOf = (findings: readonly Finding[], rules: readonly Rule[]): Priority[] => prioritiesOf(findings, rules, rankedRules)

/** Of the segment whose title is at a place; `null` where there is none, or nothing to say. */
export function adviceAt(at: Span, { report, findings, document }: Check, rules: readonly Rule[]): { text: string; span: Span } | null {
  const segment = report?.document.segments.find(({ kind, title }) => kind !== null && touches(at, title))
  if (!segment || !hasHeading(segment)) return null
  const inside = findings.filter(({ span }) => segment.span.start <= span.start && span.start < segment.span.end)
  const first = firstOf(inside, rules).map(({ finding, title, count }, index) => {
    const line = document.positionAt(finding.span.start).line + 1
    return `${index + 1}. ${escaped(title)}, line ${line}${count > 1 ? ` and ${count - 1} more` : ''}`
  })
  const good = goodOf(segment).map((clause) => `- ${escaped(clause)}`)
  const parts = [
    ...(first.length > 0 ? [`**To change first**\n\n${first.join('\n')}`] : []),
    ...(good.length > 0 ? [`**Good already**\n\n${good.join('\n')}`] : []),
  ]
  return parts.length === 0 ? null : { text: parts.join('\n\n'), span: segment.title }
}

/** Whether its title is a heading, not only its first words. */
const hasHeading = ({ leaves, title }: Segment): boolean =>
  leaves.some(({ leaf, section }) => leaf === section.heading && leaf.span.start <= title.start && title.start < leaf.span.end)

const goodOf = (segment: Segment): string[] => goodIn(tallyOf([segment]))
