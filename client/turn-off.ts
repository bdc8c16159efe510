// Turning a rule off for everybody: asks why, so that the config says so to whoever reads it next.

import { l10n, window, workspace } from 'vscode'
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient'
import type { ServerRequests } from '../protocol/requests.ts'

/** `uri`: of the document that the rule was met in; `name`: how the rule is shown to people. */
export async function turnOff(client: BaseLanguageClient, uri: string, rule: string, name: string): Promise<void> {
  const reason = await window.showInputBox({
    title: l10n.t('Turn {0} off for everybody', name),
    prompt: l10n.t('Why? The config will say so to whoever reads it next. Leave it empty to give no reason.'),
  })
  if (reason === undefined) return
  const params: ServerRequests['guiderail/turnOffEdit']['params'] = { uri, rule, reason }
  const edit = await client.sendRequest<WorkspaceEdit | null>('guiderail/turnOffEdit', params)
  const made = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit))
  if (!(made && (await workspace.applyEdit(made))))
    await window.showWarningMessage(l10n.t('That cannot be done: the config cannot be read or added to.'))
}
