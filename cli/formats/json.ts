// The report as JSON: the stable contract of `schemas/report.schema.json`.

import type { Lines } from '../../engine/lines.ts'
import type { Report } from '../../engine/lint.ts'
import type { Finding } from '../../engine/rule.ts'

/** One file that was read. `path` is relative to the current folder. */
export interface FileResult {
  readonly path: string
  readonly report: Report
}

export interface Failure {
  readonly path: string
  readonly message: string
}

export interface Results {
  readonly files: readonly FileResult[]
  readonly errors: readonly Failure[]
}

const counted = { error: 'errors', warning: 'warnings', info: 'infos', hint: 'hints' } as const

export function summaryOf({ files }: Results) {
  const summary = { files: files.length, errors: 0, warnings: 0, infos: 0, hints: 0 }
  for (const { report } of files) for (const { severity } of report.findings) summary[counted[severity]]++
  return summary
}

function findingOf(finding: Finding, path: string, lines: Lines) {
  const { start, end } = finding.span
  const from = lines.position(start)
  const to = lines.position(end)
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    url: finding.url,
    related: finding.related.map((related) => ({
      path: related.path ?? path,
      message: related.message,
      ...related.span,
      ...lines.position(related.span.start),
    })),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ path: edit.path ?? path, ...edit.span, text: edit.text })),
    })),
  }
}

export function json(results: Results): string {
  const files = results.files.map(({ path, report }) => ({
    path,
    kind: report.document.segments.find((segment) => segment.kind !== null)?.kind ?? null,
    findings: report.findings.map((finding) => findingOf(finding, path, report.document.lines)),
    suppressed: report.suppressed.length,
  }))
  return `${JSON.stringify({ version: 1, files, errors: results.errors, summary: summaryOf(results) })}\n`
}
