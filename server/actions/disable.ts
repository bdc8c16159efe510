// Ways to silence a rule here, in this file, or in the project: plain edits that every editor can apply.

import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver'
import type { Document } from '../../engine/document.ts'
import type { Edit } from '../../engine/rule.ts'
import { silenceBlock, silenceHere, silenceInFile } from '../../engine/suppressions/add.ts'
import { newConfig, turnedOff } from '../../workspace/config/off.ts'
import { basename } from '../../workspace/paths.ts'
import type { Check } from '../checks.ts'
import type { ConfigSource } from '../config.ts'
import type { Session } from '../session.ts'
import { type Here, rulesOf, titleOf } from './actions.ts'
import { snippetEdit, workspaceEdit } from './edits.ts'
import { changedFile } from './other-file.ts'

export async function disableActions(here: readonly Here[], check: Check, session: Session): Promise<CodeAction[]> {
  const actions: CodeAction[] = []
  for (const place of rulesOf(here)) {
    const { rule, diagnostics } = place
    const title = titleOf(rule, session)
    const add = (title: string, edit: WorkspaceEdit | null) => {
      if (edit) actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, edit })
    }
    add(
      `Disable ${title} here`,
      edited(check, session, (document) => silenceHere(document, rule, place.first.finding.span)),
    )
    add(`Disable ${title} here, with a reason to fill in`, reasonEdit(place.first, check, session))
    const block = edited(check, session, (document) => silenceBlock(document, rule, place.first.finding.span))
    add(`Disable ${title} in this whole ${blockName(place.first, check)}`, block)
    add(
      `Disable ${title} in this file`,
      edited(check, session, (document) => silenceInFile(document, rule)),
    )
    const { source } = check.config
    if (source) add(`Turn ${title} off in ${basename(source.place.path)}`, await configEdit(rule, source, session))
  }
  return actions
}

function edited(check: Check, { client }: Session, change: (document: Document) => Edit | null): WorkspaceEdit | null {
  const edit = check.report && change(check.report.document)
  return edit && workspaceEdit(check, client, [edit])
}

/** What stands where a reason belongs: selected for typing over where the editor can, else left to be filled in. */
const blank = '[why]'

function reasonEdit({ finding }: Here, check: Check, { client }: Session): WorkspaceEdit | null {
  const edit = check.report && silenceHere(check.report.document, finding.rule, finding.span, blank)
  return edit && (client.snippetEdits ? snippetEdit(check, edit, blank) : workspaceEdit(check, client, [edit]))
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
