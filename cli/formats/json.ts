// The report as JSON: the stable contract of `schemas/report.schema.json`.

import type { Lines } from '../../engine/lines.ts'
import type { Finding, Related } from '../../engine/rule.ts'
import { relative, resolve } from '../../workspace/paths.ts'
import { adviceFor } from '../priorities.ts'
import { type FileResult, type Results, summaryOf } from '../results.ts'
import { jsonText } from './json-text.ts'

export function json(results: Results): string {
  const files = results.files.map((file) => fileOf(file, results))
  const whole = { version: 1, files, errors: results.troubles, summary: summaryOf(results), ...advised(results) }
  return jsonText(whole)
}

function advised(results: Results) {
  const { first, good } = adviceFor(results)
  const changeFirst = first.map(({ finding: { file, index }, title, count }) => ({ path: file.path, finding: index, title, count }))
  return { changeFirst, good }
}

function fileOf(file: FileResult, results: Results) {
  const { path, root, kind, findings, suppressed, text, lines, before } = file
  const shown = (other: string | undefined) => (other === undefined ? path : relative(results.cwd, resolve(root, other)))
  return {
    path,
    kind,
    findings: findings.map((finding) => findingOf(finding, lines, shown)),
    suppressed: suppressed.length,
    ...advised({ ...results, files: [file] }),
    ...(before !== null && { output: text }),
  }
}

function findingOf(finding: Finding, lines: Lines, shown: (path: string | undefined) => string) {
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
    related: finding.related.map((place) => relatedOf(place, lines, shown)),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ path, span, text }) => ({ path: shown(path), ...span, text })),
    })),
  }
}

/** A place in another file brings its line and column along: only its own file's lines are known here. */
function relatedOf({ path, message, span, range }: Related, lines: Lines, shown: (path: string | undefined) => string) {
  const { line, column } = range ?? lines.position(span.start)
  return { path: shown(path), message, ...span, line, column }
}
