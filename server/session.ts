// One client and what is open for it: what all features share.

import {
  type Connection,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver'
import { currentId } from '../engine/former.ts'
import { engineRules } from '../engine/own.ts'
import type { Rule } from '../engine/rule.ts'
import { rules as builtIn } from '../rules/index.ts'
import { Watch } from '../workspace/deadline.ts'
import { type Client, clientOf } from './capabilities.ts'
import { type Check, Checks, type Reading } from './checks.ts'
import { Complaints } from './complaints.ts'
import { Configs, type Home, type Resolved } from './config.ts'
import type { Documents } from './documents.ts'
import type { Environment } from './environment.ts'
import { Files } from './files.ts'
import { Neighbours } from './neighbours.ts'
import { Quiet } from './quiet.ts'
import { EditorSettingsStore } from './settings.ts'
import { summaryOf } from './summary.ts'
import { Survey } from './survey.ts'
import { Watched } from './watched.ts'

const today = () => new Date().toISOString().slice(0, 10)

export class Session {
  readonly client: Client
  /** The rules that are run. */
  readonly rules: readonly Rule[]
  /** These and the engine's own: all that a finding can come from. */
  readonly known: readonly Rule[]
  readonly documents: Documents
  readonly files: Files
  readonly checks: Checks
  readonly quiet: Quiet
  readonly settings: EditorSettingsStore
  readonly survey: Survey
  readonly #connection: Connection
  readonly #configs: Configs
  readonly #watched: Watched
  readonly #complaints: Complaints
  readonly neighbours: Neighbours
  readonly #said = new Set<string>()
  /** Rules of teams in the configs that were read. */
  readonly #team = new Map<string, Rule>()
  /** Called when findings may differ though no text did. */
  onChange: () => void = () => {}
  /** Called when what the survey has told may differ. */
  onSurvey: () => void = () => {}

  constructor(connection: Connection, documents: Documents, params: InitializeParams, environment: Environment) {
    this.#connection = connection
    this.client = clientOf(params)
    this.rules = environment.rules ?? builtIn
    this.known = [...this.rules, ...engineRules]
    this.documents = documents
    this.files = new Files(connection, environment.disk, this.client.own.files === true)
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : [])
    this.#watched = new Watched(this.files)
    this.#configs = new Configs(this.known, this.files, folders, environment.today ?? today, (config, host) =>
      this.#watched.meets(config, host),
    )
    this.#complaints = new Complaints(connection, this.client)
    const watch = new Watch(this.rules, environment.disk?.deadline)
    const reading = readingOf(connection, this.client)
    this.neighbours = new Neighbours(
      this.rules,
      watch,
      { now: reading.now, isLeftAlone: (uri) => this.checks.isLeftAlone(uri) },
      this.files,
      () => documents.all(),
      () => this.onChange(),
    )
    this.checks = new Checks(this.rules, watch, reading, async (uri) => this.#met(await this.#configs.of(uri)), this.neighbours)
    const wording = new Set(this.rules.filter(({ scope }) => scope === 'phrase').map(({ id }) => id))
    this.quiet = new Quiet((rule) => wording.has(rule) || this.#team.has(rule))
    this.settings = new EditorSettingsStore(connection, this.client, () => this.onChange())
    this.survey = new Survey(this)
    connection.onDidChangeWatchedFiles(({ changes }) => this.#touched(changes))
    // A client that does not tell of changed files gets the configs read anew when a document is saved.
    if (!this.client.watchesFiles) documents.onDidSave(() => this.#reread())
  }

  /** The client is ready to be asked for things. */
  async listen(): Promise<void> {
    await this.settings.listen()
    if (this.client.watchesFiles) await this.#watched.listen(this.#connection)
    if (this.client.hasFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = await this.#connection.workspace.getWorkspaceFolders()
        this.#reread(folders?.map(({ uri }) => uri) ?? [])
      })
  }

  /** Addresses of the open folders. */
  get folders(): readonly string[] {
    return this.#configs.folders
  }

  /** Addresses of all files that linting the open folders would take. */
  filesInFolders(): Promise<readonly string[]> {
    return this.#configs.files()
  }

  /** The roots of the open folders and documents, each once. */
  async homes(): Promise<readonly Home[]> {
    const homes = [...(await this.#configs.homes()), ...this.neighbours.homes]
    return [...new Map(homes.map((home) => [home.uri, home])).values()]
  }

  /** One of our rules, also by a former id, or of a team's. */
  ruleNamed(id: string): Rule | undefined {
    const now = currentId(id, this.known)
    return this.known.find((rule) => rule.id === now) ?? this.#team.get(id)
  }

  #met(config: Resolved): Resolved {
    for (const rule of config.settings.teamRules ?? []) this.#team.set(rule.id, rule)
    return config
  }

  /** Tells the person something that cannot be seen in a text. */
  say(message: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.checks.forget(uri)
    this.neighbours.hides(uri)
    this.survey.closes(uri)
    this.quiet.forget(uri)
    this.settings.forget(uri)
  }

  /** Says what went wrong with a text, once each, and tells our own client what the text was taken for. */
  tell(check: Check): void {
    this.#complaints.tell(check.config)
    for (const trouble of check.troubles) {
      const message = `${check.document.uri}: ${trouble}`
      if (!this.#said.has(message)) this.#connection.console.error(message)
      this.#said.add(message)
    }
    const { uri, version } = check.document
    if (this.client.own.summaries)
      void this.#connection.sendNotification('guiderail/checked', { uri, version, summary: summaryOf(check, this.known) })
  }

  /** Texts only matter to those that refer to them; all else may change what holds for everything. */
  #touched(changes: readonly FileEvent[]): void {
    const texts = changes.filter(({ uri }) => this.#watched.isText(uri))
    if (changes.some(({ uri }) => this.#watched.isHeld(uri))) this.#reread()
    for (const { uri, type } of texts) {
      this.checks.retry(uri)
      this.neighbours.touched(uri, type !== FileChangeType.Changed)
      this.survey.touched(uri, type !== FileChangeType.Changed)
    }
  }

  #reread(folders?: readonly string[]): void {
    this.#configs.forget(folders)
    this.#watched.forget()
    this.#team.clear()
    this.#complaints.clear()
    this.checks.forgetAll()
    if (folders) this.neighbours.clear()
    else this.neighbours.forget()
    this.survey.forget()
    this.onChange()
  }
}

function readingOf(connection: Connection, { own }: Client): Reading {
  let told: string | null = null
  return {
    leaveAlone: own.leaveAlone ?? [],
    now: (uri) => {
      if (own.watchesReading && uri !== told) void connection.sendNotification('guiderail/reading', { uri })
      told = uri
    },
  }
}
