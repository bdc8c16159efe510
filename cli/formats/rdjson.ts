// The Reviewdog Diagnostic Format: findings as comments on a change, with suggestions that are committed at a click.

import type { Fix, Severity } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { pageUrl } from '../../engine/url.ts'
import type { FileResult, Results, Trouble } from '../results.ts'
import { type Entry, entriesOf, troublePath } from './entries.ts'
import { jsonText } from './json-text.ts'
import { unlinked } from './unlinked.ts'

export function rdjson(results: Results): string {
  const diagnostics = [...results.troubles.map((trouble) => troubleDiagnostic(trouble, results)), ...entriesOf(results).map(diagnosticOf)]
  return jsonText({ source: { name: 'Guiderail', url: pageUrl('README.md') }, diagnostics }, 1)
}

const severities: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
  hint: 'INFO',
}

function diagnosticOf({ finding, file, path, title }: Entry) {
  const suggestions = finding.fixes.flatMap((fix) => suggestionOf(fix, file))
  return {
    message: unlinked(`${title}. ${finding.message}`),
    location: { path, range: rangeOf(finding.span, file) },
    severity: severities[finding.severity],
    code: { value: finding.rule, url: finding.url },
    ...(suggestions.length > 0 && { suggestions }),
  }
}

function troubleDiagnostic(trouble: Trouble, results: Results) {
  const { line, column = 1, message } = trouble
  return {
    message: unlinked(message),
    location: { path: troublePath(trouble, results), ...(line !== undefined && { range: { start: { line, column } } }) },
    severity: 'ERROR',
  }
}

/** Columns count bytes of UTF-8. */
function rangeOf({ start, end }: Span, { text, lines }: FileResult) {
  const place = (offset: number) => {
    const { line } = lines.position(offset)
    return { line, column: Buffer.byteLength(text.slice(lines.start(line), offset)) + 1 }
  }
  return { start: place(start), end: place(end) }
}

/** One replacement: the edits, and what stands between them. Another file has no place in a comment. */
function suggestionOf({ edits }: Fix, file: FileResult) {
  if (edits.some(({ path }) => path !== undefined)) return []
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start)
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last) return []
  const parts = sorted.map(({ span, text }, at) => text + file.text.slice(span.end, sorted[at + 1]?.span.start ?? span.end))
  return [{ range: rangeOf({ start: first.span.start, end: last.span.end }, file), text: parts.join('') }]
}
