// What the status bar says of a document: what it was taken for, and how many findings of each kind.

import { rulesUnder } from '../engine/lint.ts'
import type { Rule } from '../engine/rule.ts'
import type { DocumentSummary } from '../protocol/requests.ts'
import { firstOf } from './advice.ts'
import type { Check } from './checks.ts'

export function summaryOf({ config, report, findings, suppressed, troubles }: Check, known: readonly Rule[]): DocumentSummary {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  const segments = report?.document.segments ?? []
  return {
    segments: segments.map(({ kind, scenario, template, reasons }) => ({ kind, scenario, template, reasons })),
    counts,
    first: firstOf(findings, rulesUnder(known, config.settings)).map(({ title }) => title),
    silenced: suppressed.length,
    ignored: config.ignored,
    troubles,
  }
}
