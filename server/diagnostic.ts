// A finding as the editor shows it.

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding, Severity } from '../engine/rule.ts'
import type { Client } from './capabilities.ts'
import type { Check } from './checks.ts'
import { rangeOf } from './ranges.ts'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

export function diagnosticOf(finding: Finding, check: Check, client: Client): Diagnostic {
  const related = finding.related.filter(({ path }) => path === undefined)
  return {
    range: rangeOf(check.document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(client.linksCodes && { codeDescription: { href: finding.url } }),
    source: 'guiderail',
    message: finding.message,
    ...(client.relatesPlaces &&
      related.length > 0 && {
        relatedInformation: related.map(({ span, message }) => ({
          location: { uri: check.document.uri, range: rangeOf(check.document, span) },
          message,
        })),
      }),
  }
}
