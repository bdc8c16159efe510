// One look at each version of a document: everybody who asks about the same version gets the same answer.

import type { TextDocument } from 'vscode-languageserver-textdocument'
import { lint, type Report } from '../engine/lint.ts'
import type { Finding, Rule } from '../engine/rule.ts'
import type { Resolved } from './config.ts'

/** What is known of one version of a document. */
export interface Check {
  readonly document: TextDocument
  readonly config: Resolved
  /** `null` when the engine failed on this text. */
  readonly report: Report | null
  readonly findings: readonly Finding[]
  /** What went wrong, each in one sentence. */
  readonly troubles: readonly string[]
}

interface Entry {
  readonly document: TextDocument
  readonly check: Promise<Check>
}

export class Checks {
  readonly #rules: readonly Rule[]
  readonly #resolve: (uri: string) => Promise<Resolved>
  readonly #entries = new Map<string, Entry>()

  constructor(rules: readonly Rule[], resolve: (uri: string) => Promise<Resolved>) {
    this.#rules = rules
    this.#resolve = resolve
  }

  of(document: TextDocument): Promise<Check> {
    const known = this.#entries.get(document.uri)
    if (known?.document === document) return known.check
    const check = this.#look(document)
    this.#entries.set(document.uri, { document, check })
    return check
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.#entries.delete(uri)
  }

  /** Settings changed: every text is looked at again when somebody asks. */
  forgetAll(): void {
    this.#entries.clear()
  }

  async #look(document: TextDocument): Promise<Check> {
    const config = await this.#resolve(document.uri)
    try {
      const report = lint(document.getText(), config.path, this.#rules, config.settings)
      return { document, config, report, findings: report.findings, troubles: troublesOf(report) }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { document, config, report: null, findings: [], troubles: [`Guiderail failed on this text: ${reason}`] }
    }
  }
}

function troublesOf(report: Report): string[] {
  return [
    ...report.document.markdown.refusals.map(({ message }) => message),
    ...report.failures.map(({ rule, message }) => `The rule ${rule} failed on this text and was left out: ${message}`),
  ]
}
