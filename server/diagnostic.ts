// A finding as the editor shows it.

import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { Finding, Related, Severity } from '../engine/rule.ts'
import { joined } from '../workspace/paths.ts'
import type { Client } from './capabilities.ts'
import type { Check } from './checks.ts'
import { rangeOf } from './ranges.ts'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** Comments that do nothing: an editor shows them faded. */
const idle = new Set(['unused-suppression', 'expired-suppression'])

export function diagnosticOf(finding: Finding, check: Check, client: Client): Diagnostic {
  const related = finding.related.flatMap((place) => relatedOf(place, check))
  return {
    range: rangeOf(check.document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(client.linksCodes && { codeDescription: { href: finding.url } }),
    source: 'guiderail',
    message: finding.message,
    ...(client.fades && idle.has(finding.rule) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatesPlaces && related.length > 0 && { relatedInformation: related }),
  }
}

/** A place in another file brings its lines along, for nobody has read that file here. */
function relatedOf({ path, span, range, message }: Related, { document, config: { home } }: Check): DiagnosticRelatedInformation[] {
  if (path === undefined) return [{ location: { uri: document.uri, range: rangeOf(document, span) }, message }]
  if (!home || !range) return []
  const start = { line: range.line - 1, character: range.column - 1 }
  const end = { line: range.endLine - 1, character: range.endColumn - 1 }
  return [{ location: { uri: home.place.uriOf(joined(home.root, path)), range: { start, end } }, message }]
}
