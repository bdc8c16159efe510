// GitLab's code quality report, a subset of Code Climate's: https://docs.gitlab.com/ci/testing/code_quality/

import type { Severity } from '../../engine/rule.ts'
import type { Results, Trouble } from '../results.ts'
import { plainLine } from '../terminal.ts'
import { type Entry, entriesOf, troublePath } from './entries.ts'
import { fingerprintOf } from './fingerprint.ts'
import { jsonText } from './json-text.ts'

export function gitlab(results: Results): string {
  return jsonText([...results.troubles.map((trouble) => troubleIssue(trouble, results)), ...entriesOf(results).map(issueOf)], 1)
}

const severities: Readonly<Record<Severity, 'major' | 'minor' | 'info' | 'critical'>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
}

const issueOf = ({ finding, path, title, start, end, fingerprint }: Entry) => ({
  description: `${plainLine(title)}: ${plainLine(finding.message)}`,
  check_name: finding.rule,
  fingerprint,
  severity: severities[finding.severity],
  location: { path, lines: { begin: start.line, end: end.line } },
})

function troubleIssue(trouble: Trouble, results: Results) {
  const path = troublePath(trouble, results)
  return {
    description: `Guiderail could not do all of its work: ${plainLine(trouble.message)}`,
    check_name: 'guiderail',
    fingerprint: fingerprintOf([path, 'guiderail', trouble.message]),
    severity: 'blocker',
    location: { path, lines: { begin: trouble.line ?? 1 } },
  }
}
