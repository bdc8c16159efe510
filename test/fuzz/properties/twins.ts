// A text with other line breaks, or with a byte order mark, has the same findings in the same places.

import { deepEqual } from 'node:assert/strict'
import type { Finding } from '../../../engine/rule.ts'
import type { Span } from '../../../engine/span.ts'
import { linterOf } from '../linting.ts'
import type { Property } from '../property.ts'

export const sameInTwins: Property = {
  name: 'LF, CRLF, CR and BOM twins have the same findings',
  share: 25,
  holds(trial) {
    const lint = linterOf(trial)
    const text = trial.text.replace(/^\ufeff+/, '').replaceAll(/\r\n?/g, '\n')
    const findings = lint(text).findings
    const breaks = breaksBefore(text)
    const wide = (at: number) => at + (breaks[at] ?? 0)
    const differ = (twin: string, place: (at: number) => number, what: string) =>
      deepEqual(drawn(lint(twin).findings), drawn(findings, place), what)
    differ(text.replaceAll('\n', '\r\n'), wide, 'CRLF')
    differ(text.replaceAll('\n', '\r'), (at) => at, 'CR')
    differ(`\ufeff${text}`, (at) => at + 1, 'BOM')
  },
}

/** How many line breaks stand before each offset. */
function breaksBefore(text: string): number[] {
  let count = 0
  const breaks = [0]
  for (const unit of text.split('')) breaks.push(unit === '\n' ? ++count : count)
  return breaks
}

/** What is compared of findings, with their places moved. */
function drawn(findings: readonly Finding[], place: (at: number) => number = (at) => at) {
  const moved = ({ start, end }: Span) => [place(start), place(end)]
  return findings.map(({ rule, severity, message, family, span, related, fixes }) => ({
    ...{ rule, severity, message, family, span: moved(span), related: related.map((each) => [moved(each.span), each.message]) },
    fixes: fixes.map(({ title, safe, edits }) => ({
      ...{ title, safe },
      edits: edits.map((edit) => [moved(edit.span), edit.text.replaceAll(/\r\n?/g, '\n')]),
    })),
  }))
}
