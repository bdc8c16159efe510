// "This was a false alarm": adds the sentence to the project's list of accepted ones, which a reviewer sees as a change of that file.

import { CodeActionKind } from 'vscode-languageserver'
import { sentenceAt } from '../../engine/accepted.ts'
import { engineRules } from '../../engine/own.ts'
import { appended, newAccepted } from '../../workspace/accepted/append.ts'
import type { Check } from '../checks.ts'
import type { Session } from '../session.ts'
import { type Here, rulesOf, titleOf } from './actions.ts'
import type { Offer } from './offer.ts'
import { canBeChanged, changedFile } from './other-file.ts'

export function acceptActions(here: readonly Here[], check: Check, session: Session): Offer[] {
  const { report, config } = check
  const { accepted } = config
  const places = rulesOf(here).filter(({ rule }) => engineRules.every(({ id }) => id !== rule))
  if (!report || !accepted || !canBeChanged(accepted, session)) return []
  return places.flatMap(({ rule, first, diagnostics }) => {
    const sentence = sentenceAt(report.document, first.finding.span) ?? ''
    const { today } = config.settings
    const entry = { rule, sentence, ...(today !== undefined && { date: today }) }
    // No words, or more of them than the file takes.
    if (!appended('', entry)) return []
    const make = () => changedFile(accepted, session, (text) => appended(text, entry), newAccepted(entry))
    const title = `This was a false alarm: accept this sentence${places.length > 1 ? ` (${titleOf(rule, session)})` : ''}`
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, make }]
  })
}
