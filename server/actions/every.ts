// The same fix everywhere in the file: all safe fixes of a rule, or all suggestions that say the same.

import { CodeActionKind } from 'vscode-languageserver'
import type { Edit, Finding, Fix } from '../../engine/rule.ts'
import { overlaps } from '../../engine/span.ts'
import type { Check } from '../checks.ts'
import type { Session } from '../session.ts'
import { type Here, safeFirst, titleOf } from './actions.ts'
import { workspaceEdit } from './edits.ts'
import type { Offer } from './offer.ts'

/** One entry for each sort of fix at the cursor that fits at another place too. */
export function fixEvery(here: readonly Here[], check: Check, session: Session): Offer[] {
  const actions = new Map<string, Offer>()
  for (const { finding, diagnostic } of here)
    for (const fix of safeFirst(finding.fixes)) {
      const what = fix.safe ? `Fix every ${titleOf(finding.rule, session)}` : `${fix.title}, everywhere`
      const { edits, places } = everywhere(finding, fix, check.findings)
      const title = `${what} in this file (${places})`
      if (places > 1 && !actions.has(title))
        actions.set(title, {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          edit: workspaceEdit(check, session.client, edits),
        })
    }
  return [...actions.values()]
}

/** The edits of all fixes of the same sort, as far as they leave each other alone; the one at hand first. */
function everywhere(
  finding: Finding,
  fix: Fix,
  findings: readonly Finding[],
): { readonly edits: readonly Edit[]; readonly places: number } {
  const isSame = (other: Fix) => (fix.safe ? other.safe : !other.safe && other.title === fix.title)
  const others = findings.filter((one) => one !== finding && one.rule === finding.rule)
  const taken: Edit[] = []
  let places = 0
  for (const { edits } of [fix, ...others.flatMap(({ fixes }) => fixes.find(isSame) ?? [])]) {
    if (edits.some(({ path, span }) => path !== undefined || taken.some((edit) => meet(edit.span, span)))) continue
    taken.push(...edits)
    places++
  }
  return { edits: taken, places }
}

/** Two insertions at one place meet as well: together they would say a thing twice. */
const meet = (one: Edit['span'], other: Edit['span']): boolean => overlaps(one, other) || one.start === other.start
