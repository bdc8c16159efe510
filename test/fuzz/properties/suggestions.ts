// Every suggestion can be applied, and leaves what it does not touch.

import { deepEqual } from 'node:assert/strict'
import { applyEdits } from '../../../engine/edit.ts'
import { withLineEnds } from '../../../engine/fix.ts'
import type { Report } from '../../../engine/lint.ts'
import type { Edit } from '../../../engine/rule.ts'
import { linterOf } from '../linting.ts'
import { through } from '../places.ts'
import type { Property } from '../property.ts'
import { leavesBeside } from '../untouched.ts'

export const suggestionsHold: Property = {
  name: 'a suggestion can be applied and leaves what it does not touch',
  share: 20,
  holds(trial) {
    const lint = linterOf(trial)
    const report = lint(trial.text)
    const { findings } = report
    // Where taking a comment out changes what stands around it, only a person may do that, and sees it.
    for (const finding of findings.filter(({ rule }) => !rule.endsWith('-suppression')))
      for (const { title, edits } of finding.fixes) {
        if (edits.some(({ path }) => path !== undefined)) continue
        const own = withLineEnds(edits, trial.text)
        const after = lint(applyEdits(trial.text, own))
        const what = `${finding.rule} at ${finding.span.start}, "${title}"`
        deepEqual(after.failures, [])
        if (own.length === 1) deepEqual(beside(after, own, through(own)), beside(report, own), what)
      }
  },
}

/** HTML that is left open takes in what is put below it, and a person sees that. */
const beside = ({ document: { markdown } }: Report, edits: readonly Edit[], place?: (at: number) => number): string[] =>
  leavesBeside(markdown, edits, place).filter((leaf) => !leaf.startsWith('html '))
