// Document symbols: the outline as the editor shows it in its outline, breadcrumbs and "go to symbol".

import { type Connection, type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import { covers } from '../../engine/span.ts'
import { rangeOf } from '../ranges.ts'
import type { Session } from '../session.ts'
import { type Asked, wholeText } from './asked.ts'
import type { Structure } from './client.ts'
import { type Entry, type EntryKind, outlineOf } from './outline.ts'

export const symbolKinds: Readonly<Record<EntryKind, SymbolKind>> = {
  heading: SymbolKind.String,
  plan: SymbolKind.Namespace,
  objective: SymbolKind.Class,
  strategy: SymbolKind.Interface,
  tactic: SymbolKind.Method,
  measure: SymbolKind.Number,
  risk: SymbolKind.Event,
  phase: SymbolKind.Package,
  stage: SymbolKind.Namespace,
  seller: SymbolKind.Function,
  buyer: SymbolKind.Variable,
  message: SymbolKind.Constant,
}

export function serveSymbols(connection: Connection, session: Session, client: Structure): void {
  connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
    const asked = await wholeText(session, uri, token)
    if (!asked || (client.knowsMarkdown && asked.document.kinds.length === 0)) return []
    const symbols = outlineOf(asked.document).map((entry) => symbolOf(entry, asked))
    return client.nestsSymbols ? symbols : flat(symbols, uri, '')
  })
}

function symbolOf({ kind, name, detail, span, words, children }: Entry, asked: Asked): DocumentSymbol {
  return {
    name,
    ...(detail && { detail }),
    kind: symbolKinds[kind],
    range: rangeOf(asked.text, span),
    selectionRange: rangeOf(asked.text, covers(span, words) ? words : { start: span.start, end: span.start }),
    children: children.map((child) => symbolOf(child, asked)),
  }
}

function flat(symbols: readonly DocumentSymbol[], uri: string, containerName: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName && { containerName }) },
    ...flat(children, uri, name),
  ])
}
