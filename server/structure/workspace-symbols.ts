// Symbols of the workspace: statements of all plans, and the headings of plans, scripts and messages, open or not.

import type { CancellationToken, Connection, SymbolInformation } from 'vscode-languageserver'
import type { DocumentFacts } from '../../engine/facts.ts'
import { covers } from '../../engine/span.ts'
import { isLinted } from '../documents.ts'
import { rangeOf } from '../ranges.ts'
import type { Session } from '../session.ts'
import { stopIf } from './asked.ts'
import { rangeOfPlace } from './navigation.ts'
import { type Entry, inShort, outlineOf } from './outline.ts'
import { symbolKinds } from './symbols.ts'

/** A list that is longer than this helps nobody. */
const most = 1000

export function serveWorkspaceSymbols(connection: Connection, session: Session): void {
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const open = await openSymbols(session, token)
    const seen = new Set(open.map(({ location }) => location.uri))
    const symbols = [...open]
    for (const home of await session.homes()) {
      const told = await session.neighbours.files(home)
      stopIf(token)
      for (const { facts } of told) {
        const uri = home.place.uriOf(`${home.root.replace(/\/$/, '')}/${facts.path}`)
        if (!seen.has(uri)) symbols.push(...closedSymbols(facts, uri))
      }
    }
    return symbols.filter(({ name }) => fits(query, name)).slice(0, most)
  })
}

/** Whether all signs of a query stand in a name in their order. */
function fits(query: string, name: string): boolean {
  const wanted = query.toLowerCase().replace(/\s+/g, '')
  let at = 0
  for (const sign of name.toLowerCase()) if (sign === wanted[at]) at++
  return at === wanted.length
}

/** Those of the texts on the screen, as they stand there; unsaved ones too. */
async function openSymbols(session: Session, token: CancellationToken): Promise<SymbolInformation[]> {
  const symbols: SymbolInformation[] = []
  for (const text of session.documents.all()) {
    if (!isLinted(text) || !(await session.settings.of(text.uri)).enable) continue
    const { report } = await session.checks.of(text)
    stopIf(token)
    if (!report || report.document.kinds.length === 0 || session.documents.get(text.uri) !== text) continue
    const { path } = report.document
    for (const { kind, name, words } of flat(outlineOf(report.document)))
      symbols.push({
        name,
        kind: symbolKinds[kind],
        location: { uri: text.uri, range: rangeOf(text, words) },
        ...(path && { containerName: path }),
      })
  }
  return symbols
}

/** Headings and statements; whoever looks through all files does not look for one turn of a talk. */
const flat = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap((entry) => [
    ...(['plan', 'stage', 'seller', 'buyer', 'message'].includes(entry.kind) ? [] : [entry]),
    ...flat(entry.children),
  ])

/** In the order of the text. A heading that is a statement is told of as that. */
function closedSymbols({ path, nodes, anchors }: DocumentFacts, uri: string): SymbolInformation[] {
  const headings = anchors.filter(({ place }) => !nodes.some((node) => covers(place, node.place)))
  const told = [
    ...nodes.map(({ kind, label, text, place }) => ({ name: [label, text].filter(Boolean).join(' '), kind: symbolKinds[kind], place })),
    ...headings.map(({ title, place }) => ({ name: title, kind: symbolKinds.heading, place })),
  ]
  return told
    .filter(({ name }) => name !== '')
    .sort((one, other) => one.place.start - other.place.start)
    .map(({ name, kind, place }) => ({ name: inShort(name), kind, location: { uri, range: rangeOfPlace(place) }, containerName: path }))
}
