// A safe fix takes its finding away and changes nothing else; all of them together come to an end.

import { deepEqual, equal, ok } from 'node:assert/strict'
import { applyEdits } from '../../../engine/edit.ts'
import { fix, safeEdits, withLineEnds } from '../../../engine/fix.ts'
import type { Report } from '../../../engine/lint.ts'
import type { Edit, Finding } from '../../../engine/rule.ts'
import { linterOf } from '../linting.ts'
import { through } from '../places.ts'
import type { Property } from '../property.ts'
import { cutsCode, leavesBeside } from '../untouched.ts'

export const fixesEnd: Property = {
  name: 'safe fixes come to an end, bring no new warning, and fixing again changes nothing',
  share: 60,
  holds(trial) {
    const lint = linterOf(trial)
    const fixed = fix(trial.text, lint)
    ok(fixed.settled, 'safe fixes are still offered')
    deepEqual(lint(fixed.text).findings, fixed.report.findings)
    const again = fix(fixed.text, lint)
    equal(again.text, fixed.text)
    equal(again.count, 0)
    deepEqual(warningsOf(fixed.report).filter(without(warningsOf(lint(trial.text)))), [], 'brings new warnings')
  },
}

/** Warnings and errors by what they say: places move. A comment that goes may leave the one that answers it without use. */
const warningsOf = ({ findings }: Report): string[] =>
  findings
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ rule, message }) => (rule === 'unused-suppression' ? rule : `${rule}: ${message}`))

/** Tells what is not in a list, each as often as it is there more. */
function without(known: readonly string[]): (one: string) => boolean {
  const left = [...known]
  return (one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  }
}

export const fixIsGood: Property = {
  name: 'a safe fix removes its finding and leaves all else as it is',
  share: 60,
  holds(trial) {
    const lint = linterOf(trial)
    const report = lint(trial.text)
    for (const finding of report.findings) {
      const edits = finding.fixes.find(({ safe }) => safe)?.edits
      if (edits) checkFix(finding, withLineEnds(edits, trial.text), report, lint)
    }
    const { edits } = safeEdits(report.findings)
    applyEdits(trial.text, edits)
  },
}

function checkFix(finding: Finding, edits: readonly Edit[], before: Report, lint: (text: string) => Report): void {
  const { text } = before.document
  const after = lint(applyEdits(text, edits))
  const what = `${finding.rule} at ${finding.span.start}`
  const place = through(edits)
  const likeIt = ({ findings }: Report) => findings.filter(({ rule, message }) => rule === finding.rule && message === finding.message)
  ok(likeIt(after).length < likeIt(before).length || finding.rule === 'unused-suppression', `${what}: still there`)
  deepEqual(leavesBeside(after.document.markdown, edits, place), leavesBeside(before.document.markdown, edits), `${what}: changed more`)
  ok(!cutsCode(before.document.markdown, edits), `${what}: cuts code or a link`)
}
