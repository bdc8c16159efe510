// Applies safe fixes until none is left.

import { applyEdits } from './edit.ts'
import type { Report } from './lint.ts'
import type { Edit, Finding } from './rule.ts'
import { overlaps } from './span.ts'

/** The fixes of one pass make room for those of the next; more passes than this only go in circles. */
const mostPasses = 10

export interface Fixed {
  readonly text: string
  /** What is found in the fixed text. */
  readonly report: Report
  /** Number of fixes applied. */
  readonly count: number
  /** False: safe fixes were still offered after the last pass. */
  readonly settled: boolean
}

/** Lints and fixes in turn. Only fixes within this text are applied; edits of other files are a person's business. */
export function fix(text: string, lint: (text: string) => Report): Fixed {
  let current = text
  let report = lint(text)
  let count = 0
  for (let pass = 0; pass < mostPasses; pass++) {
    const { edits, fixes } = safeEdits(report.findings)
    if (fixes === 0) return { text: current, report, count, settled: true }
    current = applyEdits(current, withLineEnds(edits, current))
    count += fixes
    report = lint(current)
  }
  return { text: current, report, count, settled: safeEdits(report.findings).fixes === 0 }
}

/** The first safe fix of every finding, as far as they do not touch each other; what is left out comes in the next pass. */
export function safeEdits(findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly fixes: number } {
  const taken: Edit[] = []
  let fixes = 0
  for (const finding of findings) {
    const edits = finding.fixes.find(({ safe }) => safe)?.edits ?? []
    const isOurs = edits.length > 0 && edits.every(({ path }) => path === undefined) && areApart(edits)
    if (!isOurs || edits.some((edit) => taken.some((other) => overlaps(edit.span, other.span)))) continue
    taken.push(...edits)
    fixes++
  }
  return { edits: taken, fixes }
}

const areApart = (edits: readonly Edit[]): boolean =>
  edits.every((edit, at) => edits.every((other, otherAt) => at === otherAt || !overlaps(edit.span, other.span)))

/** New lines end as the text's own lines do. */
export function withLineEnds(edits: readonly Edit[], text: string): readonly Edit[] {
  if (!/\r\n/.test(text) || /[^\r]\n/.test(text)) return edits
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') }))
}
