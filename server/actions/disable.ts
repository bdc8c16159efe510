// Ways to silence a rule here, in this file, or in the project: plain edits that every editor can apply.

import { CodeActionKind, type Connection, type WorkspaceEdit } from 'vscode-languageserver'
import type { Document } from '../../engine/document.ts'
import type { Edit } from '../../engine/rule.ts'
import { silenceBlock, silenceHere, silenceInFile } from '../../engine/suppressions/add.ts'
import type { ServerRequests } from '../../protocol/requests.ts'
import { newConfig, turnedOff } from '../../workspace/config/off.ts'
import { targetOf } from '../../workspace/config/target.ts'
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

/** A client that asks for the reason has a command of its own for it. */
const turnOffCommand = 'guiderail.turnOff'

function inProject({ rule, diagnostics }: RuleHere, { document: { uri }, config: { source } }: Check, session: Session): Offer[] {
  if (!source || !canBeChanged(source, session)) return []
  const name = titleOf(rule, session)
  const title = `Turn ${name} off in ${basename(source.place.path)}`
  const offer = { title, kind: CodeActionKind.QuickFix, diagnostics }
  const off = (reason?: string) => () => configEdit(rule, source, session, reason)
  if (targetOf(source.place.path).isJson) return [{ ...offer, title: `${title}, which has no place for a reason`, make: off() }]
  if (session.client.own.asksReasons) return [{ ...offer, command: { title, command: turnOffCommand, arguments: [uri, rule, name] } }]
  return [
    { ...offer, make: off() },
    { ...offer, title: `${title}, with a reason to fill in`, make: off(blank) },
  ]
}

/** The same on request: for a client that has asked a person for the reason. */
export function serveTurnOff(connection: Connection, session: Session): void {
  connection.onRequest('guiderail/turnOffEdit', async ({ uri, rule, reason }: ServerRequests['guiderail/turnOffEdit']['params']) => {
    const document = session.documents.get(uri)
    const source = document && (await session.checks.of(document)).config.source
    return source && session.ruleNamed(rule) ? configEdit(rule, source, session, reason) : null
  })
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
function configEdit(rule: string, source: ConfigSource, session: Session, reason?: string): Promise<WorkspaceEdit | null> {
  const target = targetOf(source.place.path)
  return changedFile(source, session, (text) => turnedOff(text, rule, target, reason), newConfig(rule, target.isJson, reason))
}
