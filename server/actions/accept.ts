// "This was a false alarm": adds the sentence to the project's list of accepted ones, which a reviewer sees as a change of that file.

import { type CodeAction, CodeActionKind } from 'vscode-languageserver'
import { sentenceAt } from '../../engine/accepted.ts'
import { engineRules } from '../../engine/own.ts'
import { appended, newAccepted } from '../../workspace/accepted/append.ts'
import type { Check } from '../checks.ts'
import type { Session } from '../session.ts'
import { type Here, rulesOf, titleOf } from './actions.ts'
import { changedFile } from './other-file.ts'

export async function acceptActions(here: readonly Here[], check: Check, session: Session): Promise<CodeAction[]> {
  const { report, config } = check
  const { accepted } = config
  const places = rulesOf(here).filter(({ rule }) => engineRules.every(({ id }) => id !== rule))
  const actions: CodeAction[] = []
  if (!report || !accepted) return actions
  for (const { rule, first, diagnostics } of places) {
    const sentence = sentenceAt(report.document, first.finding.span) ?? ''
    const { today } = config.settings
    const entry = { rule, sentence, ...(today !== undefined && { date: today }) }
    // No words, or more of them than the file takes.
    if (!appended('', entry)) continue
    const edit = await changedFile(accepted, session, (text) => appended(text, entry), newAccepted(entry))
    const title = `This was a false alarm: accept this sentence${places.length > 1 ? ` (${titleOf(rule, session)})` : ''}`
    if (edit) actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, edit })
  }
  return actions
}
