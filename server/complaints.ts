// What is wrong with a config: shown in the config itself, and said aloud once, for nobody may have it open.

import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  MessageType,
  type Range,
  ShowMessageNotification,
} from 'vscode-languageserver'
import type { ConfigProblem, FormerNameIn } from '../workspace/config/load.ts'
import type { Client } from './capabilities.ts'
import { inWords, type Resolved } from './config.ts'
import { formerDiagnostic } from './former.ts'

export class Complaints {
  readonly #connection: Connection
  readonly #client: Client
  /** Configs that show complaints now: what they show. */
  readonly #shown = new Map<string, string>()
  readonly #said = new Set<string>()

  constructor(connection: Connection, client: Client) {
    this.#connection = connection
    this.#client = client
  }

  /** Complains about the config of a document, if there is anything to complain about. */
  tell({ problems, formerNames, source }: Resolved): void {
    if (problems[0]) this.#say(problems[0])
    const diagnostics = [
      ...problems.map((problem) => ({ path: problem.path, diagnostic: faultOf(problem) })),
      ...formerNames.map((name) => ({ path: name.path, diagnostic: formerDiagnostic(name, rangeOf(name), this.#client) })),
    ]
    for (const path of new Set(diagnostics.map((each) => each.path)))
      if (source)
        this.#show(
          source.place.uriOf(path),
          diagnostics.filter((each) => each.path === path).map(({ diagnostic }) => diagnostic),
        )
  }

  #say(problem: ConfigProblem): void {
    const message = `${inWords(problem)} Nothing under this config is checked until that is put right.`
    if (!this.#said.has(message))
      void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
    this.#said.add(message)
  }

  /** The configs are read anew; those that are still wrong will be complained about again. */
  clear(): void {
    for (const uri of this.#shown.keys()) void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
    this.#shown.clear()
  }

  #show(uri: string, diagnostics: Diagnostic[]): void {
    if (this.#shown.get(uri) === JSON.stringify(diagnostics)) return
    this.#shown.set(uri, JSON.stringify(diagnostics))
    void this.#connection.sendDiagnostics({ uri, diagnostics })
  }
}

function faultOf({ line, column, message }: ConfigProblem): Diagnostic {
  const place = { line: line - 1, character: column - 1 }
  return { range: { start: place, end: place }, severity: DiagnosticSeverity.Error, source: 'guiderail', message }
}

/** A name stands in one line. */
function rangeOf({ line, column, span }: FormerNameIn): Range {
  const start = { line: line - 1, character: column - 1 }
  return { start, end: { line: start.line, character: start.character + span.end - span.start } }
}
