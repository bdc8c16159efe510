// Checkstyle's XML, which many CI services read.

import type { Severity } from '../../engine/rule.ts'
import type { Results } from '../results.ts'
import { plainLine } from '../terminal.ts'
import { entriesOfFile, repositoryPath, troublePath } from './entries.ts'
import { declaration, element } from './xml.ts'

export function checkstyle(results: Results): string {
  const files = results.files.map((file) => {
    const errors = entriesOfFile(file, file.findings, results).map(({ finding, title, start }) =>
      element('error', {
        line: start.line,
        column: start.column,
        severity: severities[finding.severity],
        message: plainLine(`${title}. ${finding.message}`),
        source: `guiderail.${finding.rule}`,
      }),
    )
    return element('file', { name: repositoryPath(file.path, file.root, results.cwd) }, errors)
  })
  const troubles = results.troubles.map((trouble) =>
    element('file', { name: troublePath(trouble, results) }, [
      element('error', { line: trouble.line ?? 1, severity: 'error', message: plainLine(trouble.message), source: 'guiderail' }),
    ]),
  )
  return `${declaration}\n${element('checkstyle', { version: '8.0' }, [...troubles, ...files])}\n`
}

const severities: Readonly<Record<Severity, 'error' | 'warning' | 'info'>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'info',
}
