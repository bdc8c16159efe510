// What the client can do, as far as we care, and what we offer it.

import {
  type ClientCapabilities,
  CodeActionKind,
  DiagnosticTag,
  type InitializeParams,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type { ClientOptions } from '../protocol/requests.ts'

/** Facts about the client, read once. */
export interface Client {
  /** It asks for diagnostics; then they are never pushed. */
  readonly pulls: boolean
  /** It asks again when told that diagnostics may have changed. */
  readonly refreshes: boolean
  /** Its edits carry document versions, so that it refuses stale ones. */
  readonly versionedEdits: boolean
  /** Its edits may select what is to be typed over. */
  readonly snippetEdits: boolean
  readonly createsFiles: boolean
  /** It asks for the edit of one code action when a person takes it. */
  readonly resolvesEdits: boolean
  readonly markdown: boolean
  readonly linksCodes: boolean
  readonly relatesPlaces: boolean
  /** It shows faded what is not needed. */
  readonly fades: boolean
  /** It shows struck through what is to be given up. */
  readonly strikes: boolean
  readonly showsDocuments: boolean
  readonly hasSettings: boolean
  readonly registersSettings: boolean
  readonly watchesFiles: boolean
  readonly hasFolders: boolean
  /** It asks for lenses, or for hints, again when told to. */
  readonly refreshesLenses: boolean
  readonly refreshesHints: boolean
  readonly own: ClientOptions
}

export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument = {}, workspace = {}, window = {} } = capabilities as Required<ClientCapabilities>
  const tags = (textDocument.diagnostic ?? textDocument.publishDiagnostics)?.tagSupport?.valueSet ?? []
  return {
    pulls: textDocument.diagnostic !== undefined,
    refreshes: workspace.diagnostics?.refreshSupport === true,
    versionedEdits: workspace.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    createsFiles: workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    resolvesEdits:
      textDocument.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    markdown: textDocument.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    linksCodes: (textDocument.diagnostic ?? textDocument.publishDiagnostics)?.codeDescriptionSupport !== false,
    relatesPlaces: (textDocument.diagnostic ?? textDocument.publishDiagnostics)?.relatedInformation !== false,
    fades: tags.includes(DiagnosticTag.Unnecessary),
    strikes: tags.includes(DiagnosticTag.Deprecated),
    showsDocuments: window.showDocument?.support === true,
    hasSettings: workspace.configuration === true,
    registersSettings: workspace.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace.workspaceFolders === true,
    refreshesLenses: workspace.codeLens?.refreshSupport === true,
    refreshesHints: workspace.inlayHint?.refreshSupport === true,
    own: (initializationOptions as { guiderail?: ClientOptions } | undefined)?.guiderail ?? {},
  }
}

export const fixAllKind = `${CodeActionKind.SourceFixAll}.guiderail`
export const openPageCommand = 'guiderail.openRulePage'

export function offers(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.pulls && {
      diagnosticProvider: {
        identifier: 'guiderail',
        interFileDependencies: !client.refreshes,
        workspaceDiagnostics: client.own.wholeWorkspace === true,
      },
    }),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind],
      ...(client.resolvesEdits && { resolveProvider: true }),
    },
    hoverProvider: true,
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: false },
    executeCommandProvider: { commands: [openPageCommand] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }
}
