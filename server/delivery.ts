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
import type { Check } from './checks.ts'
import { diagnosticOf } from './diagnostic.ts'
import { isLinted } from './documents.ts'
import { formerDiagnostics } from './former.ts'
import type { Session } from './session.ts'

/** Milliseconds of rest after a change before findings are pushed. */
const pushDelay = 150
/** The same before an answer: a client that asks at every key cancels what it asked before. */
const answerDelay = 40

/** What the editor holds for a document. */
interface Delivered {
  readonly id: string
  readonly diagnostics: readonly Diagnostic[]
  /** The same as text, to compare. */
  readonly written: string
}

export class Delivery {
  readonly #connection: Connection
  readonly #session: Session
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #delivered = new Map<string, Delivered>()
  /** Documents with changes that are not saved. */
  readonly #unsaved = new Set<string>()
  #count = 0

  constructor(connection: Connection, session: Session) {
    this.#connection = connection
    this.#session = session
    const { documents, client } = session
    if (client.pulls)
      connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
        this.#answer(textDocument.uri, previousResultId, token),
      )
    documents.onDidChangeContent(({ document }) => this.#changed(document))
    documents.onDidSave(({ document }) => this.#saved(document))
    documents.onDidClose(({ document }) => this.#close(document))
  }

  /** Rules or settings changed: everything that is open is to be looked at again. */
  refresh(): void {
    if (this.#session.client.pulls) this.#askAgain()
    else for (const { uri } of this.#session.documents.all()) this.#again(uri, 0)
  }

  #changed(document: TextDocument): void {
    if (this.#delivered.has(document.uri)) this.#unsaved.add(document.uri)
    if (!this.#session.client.pulls) this.#again(document.uri, this.#delivered.has(document.uri) ? pushDelay : 0)
  }

  #saved({ uri }: TextDocument): void {
    this.#unsaved.delete(uri)
    this.#session.checks.retry(uri)
    if (!this.#session.client.pulls) this.#again(uri, 0)
    else void this.#session.settings.of(uri).then(({ run }) => run === 'onSave' && this.#askAgain())
  }

  #close({ uri }: TextDocument): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    this.#delivered.delete(uri)
    this.#unsaved.delete(uri)
    this.#session.forget(uri)
    if (!this.#session.client.pulls) void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  async #answer(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const wait = answerDelay - this.#session.quiet.rest(uri)
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const document = this.#session.documents.get(uri)
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    if (token.isCancellationRequested) throw takenBack()
    const { id, diagnostics } = await this.#look(document)
    if (this.#session.documents.get(uri) !== document) throw token.isCancellationRequested ? takenBack() : outdated()
    if (id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...diagnostics] }
  }

  /** Pushes after a rest, or asks the client to ask. */
  #again(uri: string, delay: number): void {
    clearTimeout(this.#timers.get(uri))
    const act = () => {
      const document = this.#session.documents.get(uri)
      if (document) this.#push(document).catch((error) => this.#connection.console.error(`${uri}: ${error}`))
    }
    if (!this.#session.client.pulls) this.#timers.set(uri, setTimeout(act, delay))
    else if (delay > 0)
      this.#timers.set(
        uri,
        setTimeout(() => this.#askAgain(), delay),
      )
  }

  #askAgain(): void {
    if (this.#session.client.refreshes) void this.#connection.languages.diagnostics.refresh().catch(() => {})
  }

  async #push(document: TextDocument): Promise<void> {
    if (!isLinted(document)) return
    const before = this.#delivered.get(document.uri)
    const { id, diagnostics } = await this.#look(document)
    if (this.#session.documents.get(document.uri) !== document || id === before?.id) return
    await this.#connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [...diagnostics] })
  }

  /** What the editor should show for this text now. */
  async #look(document: TextDocument): Promise<Delivered> {
    const { uri } = document
    const settings = await this.#session.settings.of(uri)
    const before = this.#delivered.get(uri)
    if (before && settings.run === 'onSave' && this.#unsaved.has(uri)) return before
    const check = settings.enable && isLinted(document) ? await this.#session.checks.of(document) : null
    // Nobody will see it, so it must not count as shown.
    if (this.#session.documents.get(uri) !== document) return { id: '', diagnostics: [], written: '' }
    const diagnostics = check ? this.#diagnostics(check, settings.quietWhileTyping) : []
    const written = JSON.stringify(diagnostics)
    const delivered = before?.written === written ? before : { id: `${++this.#count}`, diagnostics, written }
    this.#delivered.set(uri, delivered)
    if (check) this.#session.tell(check)
    return delivered
  }

  #diagnostics(check: Check, delay: number): Diagnostic[] {
    const { client, quiet } = this.#session
    const patient = !client.pulls || client.refreshes
    const { shown, again } = quiet.sift(check, patient ? delay : 0)
    if (again > 0) this.#again(check.document.uri, again)
    return [...shown.map((finding) => diagnosticOf(finding, check, client)), ...formerDiagnostics(check, client)]
  }
}

/** The client took its question back. Not "server cancelled, do not ask again": VS Code's client would never ask about that document again. */
const takenBack = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'taken back')

const outdated = () => new ResponseError(LSPErrorCodes.ServerCancelled, 'the text has changed meanwhile', { retriggerRequest: true })
