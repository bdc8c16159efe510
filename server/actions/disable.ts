// Ways to silence a rule here, in this file, or in the project: plain edits that every editor can apply.

import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver'
import { silenceHere, silenceInFile } from '../../engine/suppressions/add.ts'
import { newConfig, turnedOff } from '../../workspace/config/off.ts'
import { basename } from '../../workspace/paths.ts'
import type { Check } from '../checks.ts'
import type { ConfigSource } from '../config.ts'
import type { Session } from '../session.ts'
import { type Here, rulesOf } from './actions.ts'
import { workspaceEdit } from './edits.ts'
import { changedFile } from './other-file.ts'

export async function disableActions(here: readonly Here[], check: Check, session: Session): Promise<CodeAction[]> {
  const actions: CodeAction[] = []
  for (const place of rulesOf(here)) {
    const { rule, diagnostics } = place
    const add = (title: string, edit: WorkspaceEdit | null) => {
      if (edit) actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, edit })
    }
    add(`Disable ${rule} here`, hereEdit(place.first, check, session))
    add(`Disable ${rule} in this file`, fileWideEdit(rule, check, session))
    const { source } = check.config
    if (source) add(`Turn ${rule} off in ${basename(source.place.path)}`, await configEdit(rule, source, session))
  }
  return actions
}

function hereEdit({ finding }: Here, check: Check, { client }: Session): WorkspaceEdit | null {
  const edit = check.report && silenceHere(check.report.document, finding.rule, finding.span)
  return edit && workspaceEdit(check, client, [edit])
}

function fileWideEdit(rule: string, check: Check, { client }: Session): WorkspaceEdit | null {
  return check.report && workspaceEdit(check, client, [silenceInFile(check.report.document, rule)])
}

/** Edits the config in force; where there is none, makes one at the root. */
function configEdit(rule: string, source: ConfigSource, session: Session): Promise<WorkspaceEdit | null> {
  const at = basename(source.place.path) === 'package.json' ? '/guiderail' : ''
  return changedFile(source, session, (text) => turnedOff(text, rule, at), newConfig(rule))
}
