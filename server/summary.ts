// What the status bar says of a document: what it was taken for, and how many findings of each kind.

import type { DocumentSummary } from '../protocol/requests.ts'
import type { Check } from './checks.ts'

export function summaryOf({ config, report, findings, troubles }: Check): DocumentSummary {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  const segments = report?.document.segments ?? []
  return {
    segments: segments.map(({ kind, scenario, template, reasons }) => ({ kind, scenario, template, reasons })),
    counts,
    silenced: report?.suppressed.length ?? 0,
    ignored: config.ignored,
    troubles,
  }
}
