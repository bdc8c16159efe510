// Brings findings to the editor: answered when it asks, pushed when it cannot ask, never both.

import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from './capabilities.ts'
import type { Check, Checks } from './checks.ts'
import { diagnosticOf } from './diagnostic.ts'
import { type Documents, isLinted } from './documents.ts'

/** Milliseconds of rest after a change before findings are pushed. */
const pushDelay = 150

export class Delivery {
  readonly #connection: Connection
  readonly #client: Client
  readonly #documents: Documents
  readonly #checks: Checks
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()

  constructor(connection: Connection, client: Client, documents: Documents, checks: Checks) {
    this.#connection = connection
    this.#client = client
    this.#documents = documents
    this.#checks = checks
    if (client.pulls) connection.languages.diagnostics.on(({ textDocument }, token) => this.#answer(textDocument.uri, token))
    else documents.onDidChangeContent(({ document }) => this.#schedule(document, document.version === 1 ? 0 : pushDelay))
    documents.onDidClose(({ document }) => this.#close(document))
  }

  async #answer(uri: string, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const document = this.#documents.get(uri)
    if (!document || !isLinted(document)) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const check = await this.#checks.of(document)
    if (token.isCancellationRequested || this.#documents.get(uri) !== document) {
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the text has changed', { retriggerRequest: !token.isCancellationRequested })
    }
    return { kind: DocumentDiagnosticReportKind.Full, items: this.#diagnostics(check) }
  }

  #schedule(document: TextDocument, delay: number): void {
    clearTimeout(this.#timers.get(document.uri))
    this.#timers.set(
      document.uri,
      setTimeout(() => void this.#push(document), delay),
    )
  }

  async #push(document: TextDocument): Promise<void> {
    if (!isLinted(document)) return
    const check = await this.#checks.of(document)
    if (this.#documents.get(document.uri) !== document) return
    await this.#connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: this.#diagnostics(check) })
  }

  #diagnostics(check: Check): Diagnostic[] {
    return check.findings.map((finding) => diagnosticOf(finding, check, this.#client))
  }

  #close({ uri }: TextDocument): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    this.#checks.forget(uri)
    if (!this.#client.pulls) void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
  }
}
