// The report for people in a terminal.

import { type Results, summaryOf } from './json.ts'

export function stylish(results: Results): string {
  const lines: string[] = []
  for (const { path, report } of results.files) {
    if (report.findings.length === 0) continue
    lines.push('', path)
    for (const { span, severity, message, rule } of report.findings) {
      const { line, column } = report.document.lines.position(span.start)
      lines.push(`  ${line}:${column}  ${severity}  ${message}  ${rule}`)
    }
  }
  const summary = summaryOf(results)
  lines.push('', `${summary.files} files, ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos`)
  return `${lines.join('\n')}\n`
}
