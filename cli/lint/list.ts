// Findings in a list that a project keeps beside its texts: the accepted sentences, the baseline.

import { linesOf } from '../../engine/lines.ts'
import type { Finding } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { urlOf } from '../../engine/url.ts'
import type { FileResult } from '../results.ts'

/** An error at a place of a list. */
export const findingIn = (rule: string, span: Span, message: string): Finding => ({
  rule,
  span,
  message,
  severity: 'error',
  url: urlOf(rule),
  related: [],
  fixes: [],
})

/** `path`: from the current folder. */
export function listResult(path: string, root: string, text: string, findings: readonly Finding[]): FileResult {
  const lines = linesOf(text)
  return { path, root, kind: null, overview: null, findings, suppressed: [], tally: {}, text, lines, before: null, fixed: 0 }
}
