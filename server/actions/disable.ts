// Ways to silence a rule here, in this file, or in the project: plain edits that every editor can apply.

import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver'
import type { Document } from '../../engine/document.ts'
import type { Edit } from '../../engine/rule.ts'
import { silenceBlock, silenceHere, silenceInFile } from '../../engine/suppressions/add.ts'
import { newConfig, turnedOff } from '../../workspace/config/off.ts'
import { basename } from '../../workspace/paths.ts'
import type { Check } from '../checks.ts'
import type { ConfigSource } from '../config.ts'
import type { Session } from '../session.ts'
import { type Here, type RuleHere, rulesOf, titleOf } from './actions.ts'
import { snippetEdit, workspaceEdit } from './edits.ts'
import type { Offer } from './offer.ts'
import { canBeChanged, changedFile } from './other-file.ts'

/** From here to the whole project. A reason is asked for where the editor can select it for typing over. */
export function disableActions(here: readonly Here[], check: Check, session: Session): Offer[] {
  return rulesOf(here).flatMap((place) => [...inText(place, check, session), ...inProject(place, check, session)])
}

type Silence = (document: Document, reason?: string) => Edit | null

function inText({ rule, first, diagnostics }: RuleHere, check: Check, session: Session): Offer[] {
  const { span } = first.finding
  const here: Silence = (document, reason) => silenceHere(document, rule, span, reason)
  const block: Silence = (document, reason) => silenceBlock(document, rule, span, reason)
  const file: Silence = (document, reason) => silenceInFile(document, rule, reason)
  const { snippetEdits } = session.client
  const disable = `Disable ${titleOf(rule, session)}`
  const scopes: readonly (readonly [title: string, silence: Silence, hasReason: boolean])[] = [
    [`${disable} here`, here, snippetEdits],
    ...(snippetEdits ? [] : [[`${disable} here, with a reason to fill in`, here, true] as const]),
    [`${disable} in this whole ${blockName(first, check)}`, block, snippetEdits],
    [`${disable} in this file`, file, snippetEdits],
  ]
  return scopes.flatMap(([title, silence, hasReason]) => {
    const edit = edited(silence, hasReason, check, session)
    return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }] : []
  })
}

function inProject({ rule, diagnostics }: RuleHere, { config: { source } }: Check, session: Session): Offer[] {
  if (!source || !canBeChanged(source, session)) return []
  const title = `Turn ${titleOf(rule, session)} off in ${basename(source.place.path)}`
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, make: () => configEdit(rule, source, session) }]
}

/** What stands where a reason belongs: selected for typing over where the editor can, else left to be filled in. */
const blank = '[why]'

function edited(silence: Silence, hasReason: boolean, check: Check, { client }: Session): WorkspaceEdit | null {
  const edit = check.report && silence(check.report.document, hasReason ? blank : undefined)
  if (!edit) return null
  return hasReason && client.snippetEdits ? snippetEdit(check, edit, blank) : workspaceEdit(check, client, [edit])
}

const blockNames: Readonly<Record<string, string>> = {
  item: 'list',
  list: 'list',
  quote: 'quote',
  fence: 'block',
  row: 'table',
  table: 'table',
}

/** What people call the block around a finding. */
function blockName({ finding }: Here, { report }: Check): string {
  const leaf = report?.document.markdown.leaves.find(({ span }) => span.start <= finding.span.start && finding.span.start < span.end)
  return leaf?.type === 'cell' ? 'table' : (blockNames[leaf?.path[0]?.type ?? ''] ?? 'block')
}

/** Edits the config in force; where there is none, makes one at the root. */
function configEdit(rule: string, source: ConfigSource, session: Session): Promise<WorkspaceEdit | null> {
  const at = basename(source.place.path) === 'package.json' ? '/guiderail' : ''
  return changedFile(source, session, (text) => turnedOff(text, rule, at), newConfig(rule))
}
