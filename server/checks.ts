// One look at each version of a document: everybody who asks about the same version gets the same answer.

import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Document } from '../engine/document.ts'
import { lint, type Report } from '../engine/lint.ts'
import type { Before } from '../engine/parse.ts'
import type { Finding, Rule } from '../engine/rule.ts'
import type { Suppressed } from '../engine/suppress.ts'
import { Endless, type Watch } from '../workspace/deadline.ts'
import { joined } from '../workspace/paths.ts'
import { inWords, nowhere, type Resolved } from './config.ts'
import { withKnown } from './known.ts'
import type { Neighbours, Single } from './neighbours.ts'

/** What is known of one version of a document. */
export interface Check {
  readonly document: TextDocument
  readonly config: Resolved
  /** `null` when the text was not looked at, or the engine failed on it. */
  readonly report: Report | null
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  /** What went wrong, each in one sentence. */
  readonly troubles: readonly string[]
}

/** What is being read, for whoever has to know what a server died of. */
export interface Reading {
  now(uri: string | null): void
  /** Addresses of what a server before this one died of. */
  readonly leaveAlone: readonly string[]
}

const deadly = 'Guiderail stopped while it read this text, so it is left alone; it tries again when the text is saved.'

interface Entry {
  readonly document: TextDocument
  readonly check: Promise<Check>
}

export class Checks {
  readonly #rules: readonly Rule[]
  readonly #watch: Watch
  readonly #resolve: (uri: string) => Promise<Resolved>
  readonly #neighbours: Neighbours
  /** What was found in each document alone. */
  readonly #entries = new Map<string, Entry>()
  /** The version of each document that was looked at last: what an edit leaves as it was is not read again. */
  readonly #read = new Map<string, Document>()
  /** Why documents are left alone that could not be read to an end, by address: every edit would stop everything else. */
  readonly #endless: Map<string, string>
  readonly #reading: Reading

  constructor(rules: readonly Rule[], watch: Watch, reading: Reading, resolve: (uri: string) => Promise<Resolved>, neighbours: Neighbours) {
    this.#rules = rules
    this.#watch = watch
    this.#reading = reading
    this.#endless = new Map(reading.leaveAlone.map((uri) => [uri, deadly]))
    this.#resolve = resolve
    this.#neighbours = neighbours
  }

  /** What is known of a document when the other files of its root are. Never rejects. */
  async of(document: TextDocument): Promise<Check> {
    const alone = await this.#alone(document)
    return isSingle(alone) ? this.#withKnown({ ...alone, ...this.#neighbours.together(alone) }) : alone
  }

  /** The same for what `glance` gave. */
  apart(check: Check): Check {
    const { problems, ignored } = check.config
    return problems.length > 0 || ignored !== null ? check : this.#withKnown({ ...check, ...this.#neighbours.apart(check.config, check) })
  }

  #withKnown(check: Check): Check {
    const { document, config, findings } = check
    const { baseline, home, path } = config
    if (!baseline || !home) return check
    return { ...check, findings: withKnown(findings, document.getText(), joined(home.root, path), baseline, this.#rules) }
  }

  /** What was known of a document last, of this version or one before it: for whoever cannot wait. Never rejects. */
  latest(document: TextDocument): Promise<Check> {
    return this.#entries.get(document.uri)?.check ?? this.of(document)
  }

  /** What another text of the same document comes to, the other files known. */
  report({ document, config }: Check, text: string): Report {
    const report = this.#watch.run(text.length, (rules) => lint(text, config.path, rules, config.settings)).value
    return { ...report, ...this.#neighbours.together({ document, config, report }) }
  }

  /** A file that is not open, alone. Nothing of it is kept. Never rejects. */
  glance(document: TextDocument): Promise<Check> {
    return this.#look(document)
  }

  #alone(document: TextDocument): Promise<Check> {
    const known = this.#entries.get(document.uri)
    if (known?.document === document) return known.check
    const check = this.#look(document, this.#read.get(document.uri) ?? 'nothing')
    this.#entries.set(document.uri, { document, check })
    void check.then((alone) => {
      if (!isSingle(alone) || this.#entries.get(document.uri)?.document !== document) return
      this.#read.set(document.uri, alone.report.document)
      this.#neighbours.shows(alone)
    })
    return check
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.#entries.delete(uri)
    this.#read.delete(uri)
    this.#endless.delete(uri)
  }

  /** The document was saved: one that could not be read to an end gets another turn. */
  retry(uri: string): void {
    if (this.#endless.delete(uri)) this.#entries.delete(uri)
  }

  /** Settings changed: every text is looked at again when somebody asks. */
  forgetAll(): void {
    this.#entries.clear()
  }

  /** Whether the document is left alone because it could not be read to an end. */
  isLeftAlone(uri: string): boolean {
    return this.#endless.has(uri)
  }

  async #look(document: TextDocument, before: Before | null = null): Promise<Check> {
    const unread = { document, config: nowhere, report: null, findings: [], suppressed: [] }
    try {
      const config = await this.#resolve(document.uri)
      const problems = config.problems.map((problem) => `Not checked until the config is put right: ${inWords(problem)}`)
      if (problems.length > 0 || config.ignored !== null) return { ...unread, config, troubles: problems }
      const endless = this.#endless.get(document.uri)
      if (endless !== undefined) return { ...unread, config, troubles: [endless] }
      const { path, settings } = config
      const text = document.getText()
      const { value, failures } = await this.#watch.runAside({ text, path, settings }, (rules) => {
        this.#reading.now(document.uri)
        return lint(text, path, rules, settings, before)
      })
      const report = { ...value, failures: [...value.failures, ...failures] }
      return { document, config, report, findings: report.findings, suppressed: report.suppressed, troubles: troublesOf(report, config) }
    } catch (error) {
      if (error instanceof Endless) {
        const trouble = `${error.message} Guiderail tries again when it is saved.`
        this.#endless.set(document.uri, trouble)
        return { ...unread, troubles: [trouble] }
      }
      return { ...unread, troubles: [`Guiderail failed on this text: ${error instanceof Error ? error.message : String(error)}`] }
    } finally {
      this.#reading.now(null)
    }
  }
}

const isSingle = (check: Check): check is Check & Single => check.report !== null

function troublesOf(report: Report, { baseline }: Resolved): string[] {
  const failures = report.failures.map(({ rule, message }) => `The rule ${rule} failed on this text and was left out: ${message}`)
  return [...(baseline?.problems ?? []).map((problem) => `Known issues are shown as all others: ${inWords(problem)}`), ...failures]
}
