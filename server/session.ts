// One client and what is open for it: what all features share.

import type { Connection, InitializeParams } from 'vscode-languageserver'
import type { Rule } from '../engine/rule.ts'
import { rules as builtIn } from '../rules/index.ts'
import { type Client, clientOf } from './capabilities.ts'
import { type Check, Checks } from './checks.ts'
import { resolveNothing } from './config.ts'
import type { Documents } from './documents.ts'
import type { Environment } from './environment.ts'
import { Quiet } from './quiet.ts'
import { EditorSettingsStore } from './settings.ts'
import { summaryOf } from './summary.ts'

export class Session {
  readonly client: Client
  readonly rules: readonly Rule[]
  readonly documents: Documents
  readonly checks: Checks
  readonly quiet: Quiet
  readonly settings: EditorSettingsStore
  readonly #connection: Connection
  readonly #told = new Set<string>()
  /** Called when findings may differ though no text did. */
  onChange: () => void = () => {}

  constructor(connection: Connection, documents: Documents, params: InitializeParams, environment: Environment) {
    this.#connection = connection
    this.client = clientOf(params)
    this.rules = environment.rules ?? builtIn
    this.documents = documents
    this.checks = new Checks(this.rules, resolveNothing)
    this.quiet = new Quiet(new Set(this.rules.filter(({ scope }) => scope === 'phrase').map(({ id }) => id)))
    this.settings = new EditorSettingsStore(connection, this.client, () => this.onChange())
  }

  /** The client is ready to be asked for things. */
  async listen(): Promise<void> {
    await this.settings.listen()
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.checks.forget(uri)
    this.quiet.forget(uri)
    this.settings.forget(uri)
  }

  /** Says what went wrong with a text, once each, and tells our own client what the text was taken for. */
  tell(check: Check): void {
    for (const trouble of check.troubles) {
      const message = `${check.document.uri}: ${trouble}`
      if (!this.#told.has(message)) this.#connection.console.error(message)
      this.#told.add(message)
    }
    const { uri, version } = check.document
    if (this.client.own.summaries) void this.#connection.sendNotification('guiderail/checked', { uri, version, summary: summaryOf(check) })
  }
}
