// What is wrong with a config: shown in the config itself, and said aloud once, for nobody may have it open.

import { type Connection, DiagnosticSeverity, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import type { ConfigProblem } from '../workspace/config/load.ts'
import { inWords, type Resolved } from './config.ts'

export class Complaints {
  readonly #connection: Connection
  /** Configs that show complaints now: what they show. */
  readonly #shown = new Map<string, string>()
  readonly #said = new Set<string>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Complains about the config of a document, if there is anything to complain about. */
  tell({ problems, source }: Resolved): void {
    const [first] = problems
    if (!first) return
    const message = `${inWords(first)} Nothing under this config is checked until that is put right.`
    if (!this.#said.has(message))
      void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
    this.#said.add(message)
    for (const path of new Set(problems.map((problem) => problem.path)))
      if (source)
        this.#show(
          source.place.uriOf(path),
          problems.filter((problem) => problem.path === path),
        )
  }

  /** The configs are read anew; those that are still wrong will be complained about again. */
  clear(): void {
    for (const uri of this.#shown.keys()) void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
    this.#shown.clear()
  }

  #show(uri: string, problems: readonly ConfigProblem[]): void {
    if (this.#shown.get(uri) === JSON.stringify(problems)) return
    this.#shown.set(uri, JSON.stringify(problems))
    const diagnostics = problems.map(({ line, column, message }) => {
      const place = { line: line - 1, character: column - 1 }
      return { range: { start: place, end: place }, severity: DiagnosticSeverity.Error, source: 'guiderail', message }
    })
    void this.#connection.sendDiagnostics({ uri, diagnostics })
  }
}
