// An entry of the light bulb before its edit is made. A client that asks for edits one by one gets those that cost something when a person takes the entry.

import {
  type CodeAction,
  type CodeActionContext,
  type CodeActionParams,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Session } from '../session.ts'

/** `make` makes the edit where that costs more than a look at the text: reading other files, linting again. `null`: it cannot be made. */
export interface Offer extends CodeAction {
  readonly kind: string
  readonly make?: () => Promise<WorkspaceEdit | null>
}

/** What tells an entry from all others when a client asks for its edit. */
interface Ticket {
  readonly uri: string
  readonly version: number
  readonly range: Range
  readonly context: Pick<CodeActionContext, 'only' | 'triggerKind'>
}

/** The entries with all their edits, those left out that cannot be made. */
export async function withEdits(offers: readonly Offer[]): Promise<CodeAction[]> {
  const made = await Promise.all(offers.map(async ({ make, ...action }) => (make ? { ...action, edit: await make() } : action)))
  return made.flatMap((action) => (action.edit === null ? [] : [{ ...action } as CodeAction]))
}

/** The entries with the edits that are there already, and with tickets for the others. */
export function withTickets(offers: readonly Offer[], { textDocument: { uri }, range, context }: CodeActionParams, version: number) {
  const { only, triggerKind } = context
  const data: Ticket = { uri, version, range, context: { ...(only && { only }), ...(triggerKind && { triggerKind }) } }
  return offers.map(({ make, ...action }): CodeAction => (make ? { ...action, data } : action))
}

/** The entry with its edit; `offersFor` lists the entries of a place again, so that nothing is kept for entries that nobody takes. */
export async function redeemed(
  action: CodeAction,
  offersFor: (params: CodeActionParams, version: number) => Promise<readonly Offer[]>,
  session: Session,
): Promise<CodeAction> {
  const ticket = action.data as Ticket | undefined
  if (!ticket || action.edit) return action
  const { uri, version, range, context } = ticket
  const offers = await offersFor({ textDocument: { uri }, range, context: { ...context, diagnostics: [] } }, version)
  const offer = offers.find(({ title, kind }) => title === action.title && kind === action.kind)
  if (!offer) throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed meanwhile')
  const edit = await offer.make?.()
  if (!edit) session.say(`"${action.title}" cannot be done: the file to write it to cannot be read or added to.`)
  return edit ? { ...action, edit } : action
}
