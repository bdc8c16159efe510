// Completion: what could be written at the cursor, as the client can take it.

import {
  type CompletionItem,
  type CompletionList,
  type Connection,
  InsertTextFormat,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { isLinted } from '../../documents.ts'
import { aboutRule } from '../../hover/rule-name.ts'
import type { Session } from '../../session.ts'
import { outdated, stopIf } from '../asked.ts'
import type { Structure } from '../client.ts'
import { isConfig } from '../config-names.ts'
import { configOffers } from './config.ts'
import type { Offer } from './offer.ts'
import { offersAt } from './offers.ts'
import { placeAt } from './place.ts'

export function serveCompletion(connection: Connection, session: Session, client: Structure): void {
  connection.onCompletion(async ({ textDocument: { uri }, position }, token): Promise<CompletionList | null> => {
    const text = session.documents.get(uri)
    if (!text) return null
    const asked: Asked | null = isConfig(uri)
      ? configOffers(text.getText(), text.offsetAt(position), session.known)
      : await textOffers(text, position, session)
    stopIf(token)
    if (!asked || (asked.offers.length === 0 && !asked.isOlder)) return null
    if (session.documents.get(uri) !== text) throw outdated()
    const range = rangeFor(asked.typed, position, text)
    const shape = { range, newline: text.getText().includes('\r\n') ? '\r\n' : '\n' }
    return { isIncomplete: asked.isOlder === true, items: asked.offers.map((offer, order) => itemOf(offer, order, shape, client, session)) }
  })
  connection.onCompletionResolve((item) => ({ ...item, ...documented(item.data?.rule, client, session) }))
}

async function textOffers(text: TextDocument, position: Position, session: Session): Promise<Asked | null> {
  if (!isLinted(text)) return null
  const before = text.getText({ start: { line: 0, character: 0 }, end: position })
  const place = placeAt(before.split(/\r\n|\r|\n/))
  if (!place || !(await session.settings.of(text.uri)).enable) return null
  // While somebody types, what the text was about a few letters ago is soon enough.
  const check = await session.checks.latest(text)
  const { report } = check
  if (!report) return null
  const segment = report.document.segments.findLast(({ span }) => span.start <= before.length) ?? report.document.segments[0] ?? null
  const offers = offersAt(place, { check, document: report.document, segment, session })
  if (text.version - check.document.version > mostBehind) lookSoon(text.uri, session)
  const isPartial = place.what === 'id' && check.config.home !== null && session.neighbours.filesKnown(check.config.home) === null
  return { typed: place.typed, offers, isOlder: check.document !== text || isPartial }
}

/** Where nobody else looks at a text while it is typed, it is looked at after so many versions, behind the answer. */
const mostBehind = 40

function lookSoon(uri: string, session: Session): void {
  setTimeout(() => {
    const text = session.documents.get(uri)
    if (text) void session.checks.of(text)
  }, 0)
}

interface Asked {
  readonly typed: string
  readonly offers: readonly Offer[]
  /** They are those of an earlier version, or lack those of files that are still being read: the client is to ask again. */
  readonly isOlder?: boolean
}

/** What is typed already, and the bracket that the editor has put behind the cursor. */
function rangeFor(typed: string, { line, character }: Position, text: TextDocument): Range {
  const behind = text.getText({ start: { line, character }, end: { line, character: character + 2 } })
  const closed = /^[[{<]/.test(typed) ? (/^(?:\]|\}\}?|>>)/.exec(behind)?.[0].length ?? 0) : 0
  return { start: { line, character: character - typed.length }, end: { line, character: character + closed } }
}

interface Shape {
  readonly range: Range
  readonly newline: string
}

function itemOf(offer: Offer, order: number, { range, newline }: Shape, client: Structure, session: Session): CompletionItem {
  const { label, kind, text = label, snippet, detail, documentation, rule } = offer
  const isSnippet = client.snippets && snippet !== undefined
  return {
    label,
    kind,
    // The order is ours: what is missing, most used or nearest stands first.
    sortText: String(order).padStart(4, '0'),
    textEdit: { range, newText: isSnippet ? snippet.replaceAll('\n', newline) : text },
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(detail && { detail }),
    ...(documentation && { documentation }),
    ...(rule && (client.resolvesDocumentation ? { data: { rule } } : documented(rule, client, session))),
  }
}

/** What the page of a rule says in short. */
function documented(id: unknown, { markdown }: Structure, session: Session): Pick<CompletionItem, 'documentation'> {
  const rule = typeof id === 'string' ? session.ruleNamed(id) : undefined
  if (!rule) return {}
  if (!markdown) return { documentation: rule.summary }
  return { documentation: { kind: MarkupKind.Markdown, value: aboutRule(rule.id, rule.title, rule.summary, rule.url) } }
}
