// Rule pages: they are inside the server, so reading one needs no network.

import { type Connection, MessageType, ShowDocumentRequest, ShowMessageNotification } from 'vscode-languageserver'
import type { Rule } from '../engine/rule.ts'
import { urlOf } from '../engine/url.ts'
import type { RuleName } from '../protocol/requests.ts'
import { pageOf } from '../views/why.ts'
import { openPageCommand } from './capabilities.ts'
import type { Session } from './session.ts'

export function servePages(connection: Connection, session: Session): void {
  connection.onRequest('guiderail/rulePage', ({ rule }: { rule: string }) => pageOf(rule) ?? inShort(session.ruleNamed(rule)))
  connection.onRequest('guiderail/rules', (): RuleName[] => session.known.map(({ id, title, summary }) => ({ id, title, summary })))
  connection.onExecuteCommand(async ({ command, arguments: [rule] = [] }) => {
    const known = typeof rule === 'string' ? session.ruleNamed(rule) : undefined
    if (command !== openPageCommand || !known) return
    const url = known.url ?? urlOf(known.id)
    const { client } = session
    const uri = client.own.rulePages ? `guiderail-rule:/${known.id}.md` : url
    const answer = client.showsDocuments
      ? await connection.sendRequest(ShowDocumentRequest.type, { uri, external: !client.own.rulePages })
      : { success: false }
    if (!answer.success)
      await connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Info,
        message: `"${known.title}" is explained here: ${url}`,
      })
  })
}

/** What there is to say of a rule that has no page: the engine's own are as short as that. */
const inShort = (rule: Rule | undefined): string | null => (rule ? `# ${rule.title}\n\n${rule.summary}\n` : null)
