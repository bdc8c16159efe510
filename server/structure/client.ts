// What the client can do with the structure of a text, and what it is offered.

import { type ClientCapabilities, FoldingRangeKind, MarkupKind, type ServerCapabilities } from 'vscode-languageserver'
import type { ClientOptions } from '../../protocol/requests.ts'
import { legend } from './legend.ts'

export interface Structure {
  readonly nestsSymbols: boolean
  /** It lists headings and follows links of any Markdown by itself. */
  readonly knowsMarkdown: boolean
  /** A link may say which words it leads from. */
  readonly linksDefinitions: boolean
  readonly foldingKinds: ReadonlySet<string>
  /** More ranges than this are not wanted. */
  readonly mostFolds: number
  readonly snippets: boolean
  /** Documentation of completions may be Markdown. */
  readonly markdown: boolean
  /** It asks for the documentation of one completion when it shows it. */
  readonly resolvesDocumentation: boolean
}

export function structureOf({ textDocument = {} }: ClientCapabilities, own: ClientOptions): Structure {
  const { documentSymbol, definition, foldingRange, completion } = textDocument
  const item = completion?.completionItem
  return {
    nestsSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    knowsMarkdown: own.markdown === true,
    linksDefinitions: definition?.linkSupport === true,
    foldingKinds: new Set(foldingRange?.foldingRangeKind?.valueSet ?? [FoldingRangeKind.Comment, FoldingRangeKind.Region]),
    mostFolds: foldingRange?.rangeLimit ?? 5000,
    snippets: item?.snippetSupport === true,
    markdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    resolvesDocumentation: item?.resolveSupport?.properties.includes('documentation') === true,
  }
}

/** Each feature only to a client that says it can use it. */
export function offersStructure({ textDocument = {}, workspace = {} }: ClientCapabilities): ServerCapabilities {
  const { rename, semanticTokens, completion } = textDocument
  return {
    ...(textDocument.documentSymbol && { documentSymbolProvider: { label: 'Guiderail' } }),
    ...(workspace.symbol && { workspaceSymbolProvider: true }),
    ...(textDocument.foldingRange && { foldingRangeProvider: true }),
    ...(textDocument.selectionRange && { selectionRangeProvider: true }),
    ...(textDocument.definition && { definitionProvider: true }),
    ...(textDocument.references && { referencesProvider: true }),
    ...(textDocument.documentHighlight && { documentHighlightProvider: true }),
    ...(rename && { renameProvider: rename.prepareSupport ? { prepareProvider: true } : true }),
    ...(textDocument.documentLink && { documentLinkProvider: {} }),
    ...(completion && {
      completionProvider: {
        triggerCharacters: ['#', '[', '{', '(', '-', ':', '|', ','],
        resolveProvider: completion.completionItem?.resolveSupport?.properties.includes('documentation') === true,
      },
    }),
    ...(semanticTokens && {
      semanticTokensProvider: {
        legend,
        range: Boolean(semanticTokens.requests?.range),
        full: typeof semanticTokens.requests?.full === 'object' ? { delta: semanticTokens.requests.full.delta === true } : true,
      },
    }),
  }
}
