// Findings drawn under the text they are about: `^^^ message` under a span's first line, `vvv` under its last when it spans lines.

import { linesOf } from '../../engine/lines.ts'
import type { Finding, Severity } from '../../engine/rule.ts'

const drawn = /^ *(\^+ .*|v{1,}$)/

/** The text without what `underline` drew. */
export function erase(text: string): string {
  return text
    .split('\n')
    .filter((line) => !drawn.test(line))
    .join('\n')
}

/** The text with its findings drawn; a severity other than `usual` is said before the message. */
export function underline(text: string, findings: readonly Finding[], usual: Severity): string {
  return draw(text, findings, ({ severity, message }) => (severity === usual ? message : `(${severity}) ${message}`))
}

/** The text with a note drawn under the span of each finding. */
export function draw(text: string, findings: readonly Finding[], words: (finding: Finding) => string): string {
  const lines = linesOf(text)
  const notes = new Map<number, string[]>()
  const note = (line: number, words: string) => notes.set(line, [...(notes.get(line) ?? []), words])
  for (const finding of findings) {
    const { span } = finding
    const start = lines.position(span.start)
    const end = lines.position(span.end)
    const last = start.line === end.line ? end.column : lines.end(start.line) - lines.start(start.line) + 1
    note(start.line, `${' '.repeat(start.column - 1)}${'^'.repeat(Math.max(1, last - start.column))} ${words(finding)}`)
    if (start.line !== end.line) note(end.line, 'v'.repeat(Math.max(1, end.column - 1)))
  }
  const out: string[] = []
  text.split('\n').forEach((line, at) => {
    out.push(line, ...(notes.get(at + 1) ?? []))
  })
  return out.join('\n')
}
