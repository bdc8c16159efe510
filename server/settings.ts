// How the editor wants to be served. Rules are no editor settings: they come from the config file.

import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver'
import type { Client } from './capabilities.ts'

export interface EditorSettings {
  readonly enable: boolean
  readonly run: 'onType' | 'onSave'
  /** Milliseconds of rest before something new is said about the words being typed. */
  readonly quietWhileTyping: number
  /** Whether plans and scripts are told in one line over their titles. */
  readonly codeLens: boolean
  /** Whether each turn of a script says how long it takes. */
  readonly speakingTimes: boolean
  /** Whether files that are not open are told of too. */
  readonly wholeWorkspace: boolean
}

export const defaultEditorSettings: EditorSettings = {
  enable: true,
  run: 'onType',
  quietWhileTyping: 800,
  codeLens: true,
  speakingTimes: false,
  wholeWorkspace: false,
}

/** Reads what a client sends; what is missing or makes no sense keeps its default. */
export function editorSettingsOf(value: unknown): EditorSettings {
  const told = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const { enable, run, quietWhileTyping, codeLens, speakingTimes, wholeWorkspace } = told
  return {
    enable: enable !== false,
    run: run === 'onSave' ? run : 'onType',
    quietWhileTyping:
      typeof quietWhileTyping === 'number' && quietWhileTyping >= 0
        ? Math.min(quietWhileTyping, 10_000)
        : defaultEditorSettings.quietWhileTyping,
    codeLens: codeLens !== false,
    speakingTimes: speakingTimes === true,
    wholeWorkspace: wholeWorkspace === true,
  }
}

/** The settings of each document, asked of the client once. */
export class EditorSettingsStore {
  readonly #connection: Connection
  readonly #client: Client
  readonly #known = new Map<string, Promise<EditorSettings>>()
  #told: EditorSettings = defaultEditorSettings

  constructor(connection: Connection, client: Client, onChange: () => void) {
    this.#connection = connection
    this.#client = client
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#told = editorSettingsOf((settings as { guiderail?: unknown } | null)?.guiderail)
      this.#known.clear()
      onChange()
    })
  }

  /** Asks to hear of changes, where the client wants to be asked. */
  async listen(): Promise<void> {
    if (this.#client.registersSettings)
      await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'guiderail' })
  }

  of(uri: string): Promise<EditorSettings> {
    if (!this.#client.hasSettings) return Promise.resolve(this.#told)
    const known = this.#known.get(uri) ?? this.#ask(uri)
    this.#known.set(uri, known)
    return known
  }

  forget(uri: string): void {
    this.#known.delete(uri)
  }

  async #ask(uri: string): Promise<EditorSettings> {
    try {
      return editorSettingsOf(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'guiderail' }))
    } catch {
      return defaultEditorSettings
    }
  }
}
