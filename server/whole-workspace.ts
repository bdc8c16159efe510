// Findings of files that nobody has opened: told one file after the other, and again only where something changed.

import type {
  CancellationToken,
  Connection,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { diagnosticOf } from './diagnostic.ts'
import { formerDiagnostics } from './former.ts'
import type { Session } from './session.ts'
import type { Surveyed } from './survey.ts'

type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined

export function serveWholeWorkspace(connection: Connection, session: Session): void {
  if (!session.client.pulls || !session.client.own.wholeWorkspace) return
  const told = new Told(session)
  connection.languages.diagnostics.onWorkspace(async (params, token, _, progress) => told.answer(params, token, progress))
}

/** What the editor holds of each file. */
class Told {
  readonly #session: Session
  readonly #held = new Map<string, { readonly id: string; readonly json: string }>()
  #count = 0

  constructor(session: Session) {
    this.#session = session
  }

  /** The question stays open as long as there is nothing new to say, as the protocol has it. */
  async answer(params: WorkspaceDiagnosticParams, token: CancellationToken, progress: Progress): Promise<WorkspaceDiagnosticReport> {
    const { survey } = this.#session
    for (;;) {
      const since = survey.changes
      const items = await this.#news(params, token, progress)
      if (items > 0 || token.isCancellationRequested) return { items: progress ? [] : this.#rest.splice(0) }
      await Promise.race([survey.changed(since), cancelled(token)])
      if (token.isCancellationRequested) return { items: [] }
    }
  }

  /** Reports for a client that takes no parts. */
  readonly #rest: WorkspaceDocumentDiagnosticReport[] = []

  /** Says what is new, and gives how many files there was something to say of. */
  async #news({ previousResultIds }: WorkspaceDiagnosticParams, token: CancellationToken, progress: Progress): Promise<number> {
    const gone = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
    let count = 0
    const say = (item: WorkspaceDocumentDiagnosticReport) => {
      count++
      if (progress) progress.report({ items: [item] })
      else this.#rest.push(item)
    }
    const folders = await this.#wanted()
    const closed = this.#session.survey.takeClosed()
    for await (const file of folders.length > 0 ? this.#session.survey.files() : []) {
      if (token.isCancellationRequested) return count
      const { uri, isOpen } = file
      if (!folders.some((folder) => uri.startsWith(`${folder}/`))) continue
      const before = gone.get(uri)
      gone.delete(uri)
      // What is open is asked for by itself.
      const report = isOpen ? null : this.#report(file, before, closed.has(uri))
      if (report) say(report)
    }
    for (const uri of gone.keys()) say({ kind: 'full', uri, version: null, items: [] })
    return count
  }

  /** The folders whose owner wants all of it told, without a slash at the end. */
  async #wanted(): Promise<string[]> {
    const { folders, settings } = this.#session
    const all = await Promise.all(folders.map(async (folder) => ({ folder, settings: await settings.of(folder) })))
    return all.flatMap(({ folder, settings: { enable, wholeWorkspace } }) => (enable && wholeWorkspace ? folder.replace(/\/$/, '') : []))
  }

  /** `null` when the editor has it already; it may still show something else of a file that was just closed. */
  #report({ uri, check }: Surveyed, before: string | undefined, isJustClosed: boolean): WorkspaceDocumentDiagnosticReport | null {
    const { client } = this.#session
    const items = [...check.findings.map((finding) => diagnosticOf(finding, check, client)), ...formerDiagnostics(check, client)]
    const json = JSON.stringify(items)
    const known = this.#held.get(uri)
    const held = known?.json === json ? known : { id: `w${++this.#count}`, json }
    this.#held.set(uri, held)
    if (!isJustClosed && (held.id === before || (before === undefined && items.length === 0))) return null
    return { kind: 'full', uri, version: null, resultId: held.id, items }
  }
}

const cancelled = (token: CancellationToken) => new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()))
