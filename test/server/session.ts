// A client and a server that talk over two streams in this process, as an editor and the server do.

import { PassThrough, type Readable, type Writable } from 'node:stream'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type MarkupContent,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Environment } from '../../server/environment.ts'
import { start } from '../../server/start.ts'

/** An editor like VS Code: it asks for diagnostics and understands versioned edits. */
export const asking: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
  window: { showDocument: { support: true } },
}

/** An older editor: it is told diagnostics, and knows edits without versions only. */
export const listening: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true }, hover: { contentFormat: ['plaintext'] } },
}

/** The two ends of a server that an editor holds. */
export interface Streams {
  readonly input: Writable
  readonly output: Readable
}

function startHere(environment: Environment): Streams {
  const input = new PassThrough()
  const output = new PassThrough()
  start(createConnection(ProposedFeatures.all, new StreamMessageReader(input), new StreamMessageWriter(output)), environment)
  return { input, output }
}

/** An editor with a server of its own. */
export class Editor {
  readonly connection: ProtocolConnection
  readonly logged: string[] = []
  readonly pushed: PublishDiagnosticsParams[] = []
  readonly #documents = new Map<string, TextDocument>()
  #waiting: (() => void)[] = []

  /** `server`: a server somewhere else, in the place of one in this process. */
  constructor(environment: Environment, server: Streams = startHere(environment)) {
    this.connection = createProtocolConnection(new StreamMessageReader(server.output), new StreamMessageWriter(server.input))
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.pushed.push(params)
      this.wake()
    })
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message)
      this.wake()
    })
    this.connection.listen()
  }

  async initialize(capabilities: ClientCapabilities, more: Record<string, unknown> = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities, ...more })
    await this.connection.sendNotification(InitializedNotification.type, {})
    return result
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } })
  }

  /** Replaces a range, as typing does. */
  async change(uri: string, range: Range, text: string): Promise<void> {
    const document = this.document(uri)
    const version = document.version + 1
    const contentChanges = [{ range, text }]
    TextDocument.update(document, contentChanges, version)
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges })
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } })
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri)
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  async report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) }
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params)
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri)
    if (report.kind !== 'full') throw new Error('the answer points at an earlier one, and none was named')
    return report.items
  }

  /** Resolves with the first answer of `probe` that is not undefined; `probe` is asked whenever the server says something. */
  async until<T>(what: string, probe: () => T | undefined, patience = 5000): Promise<T> {
    const end = Date.now() + patience
    for (;;) {
      const found = probe()
      if (found !== undefined) return found
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
        setTimeout(resolve, end - Date.now() + 1).unref()
      })
    }
  }

  /** What the light bulb offers over a range, given the diagnostics that the editor holds there. */
  async actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) }
    const answer = await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })
    return (answer ?? []) as CodeAction[]
  }

  /** The text of an open document after an action, as the editor would apply it. Throws when the action is for another version. */
  after(uri: string, { edit }: CodeAction): string {
    const document = this.document(uri)
    const plain = edit?.changes?.[uri]
    if (plain) return TextDocument.applyEdits(document, plain)
    const change = edit?.documentChanges?.find((one): one is TextDocumentEdit => TextDocumentEdit.is(one) && one.textDocument.uri === uri)
    if (!change) throw new Error(`the action does not change ${uri}`)
    if (change.textDocument.version !== document.version) throw new Error(`the action is for version ${change.textDocument.version}`)
    return TextDocument.applyEdits(document, change.edits as TextEdit[])
  }

  /** Where some words stand in an open document. */
  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri)
    const at = document.getText().indexOf(words)
    if (at < 0) throw new Error(`"${words}" is not in ${uri}`)
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) }
  }

  async hover(uri: string, words: string): Promise<string | null> {
    const { start } = this.rangeOf(uri, words)
    const hover = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: start })
    return hover && (hover.contents as MarkupContent).value
  }

  /** The words of the document under each diagnostic. */
  words(uri: string, diagnostics: readonly Diagnostic[]): string[] {
    return diagnostics.map(({ range }) => this.document(uri).getText(range))
  }

  async end(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type)
    this.connection.dispose()
  }

  /** Something has happened that `until` may be waiting for. */
  wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
