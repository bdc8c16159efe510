// An editor with a folder of files, in which somebody works at random: what is on the screen and on the disk is known here.

import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
  RegistrationRequest,
} from 'vscode-languageserver/node'
import { asking, Editor, type Streams } from '../session.ts'

/** Where the files are: in memory for a test, in a folder for a server of its own. */
export interface Folder {
  /** Absolute. */
  readonly path: string
  write(name: string, text: string): void
  remove(name: string): void
}

/** What a server must tell the same about, however it came to be. */
export interface State {
  /** Texts on disk, by name. */
  readonly disk: ReadonlyMap<string, string>
  /** Texts on the screen, by name. */
  readonly open: ReadonlyMap<string, string>
}

const capabilities = {
  ...asking,
  workspace: {
    ...asking.workspace,
    diagnostics: { refreshSupport: true },
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
}

export class World {
  readonly editor: Editor
  readonly folder: Folder
  readonly disk = new Map<string, string>()
  readonly #open = new Set<string>()
  refreshes = 0

  /** `server`: of another process. */
  constructor(folder: Folder, environment: ConstructorParameters<typeof Editor>[0], server?: Streams) {
    this.folder = folder
    this.editor = new Editor(environment, server)
    this.editor.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ quietWhileTyping: 0 })))
    this.editor.connection.onRequest(RegistrationRequest.type, () => {})
    this.editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++
      this.editor.wake()
    })
  }

  async begin({ disk, open }: State): Promise<void> {
    for (const [name, text] of disk) this.#write(name, text)
    const workspaceFolders = [{ uri: `file://${this.folder.path}`, name: 'repo' }]
    await this.editor.initialize(capabilities, { processId: process.pid, workspaceFolders })
    for (const [name, text] of open) await this.open(name, text)
  }

  get state(): State {
    return { disk: new Map(this.disk), open: new Map(this.names.map((name) => [name, this.textOf(name)])) }
  }

  /** Of the open files. */
  get names(): string[] {
    return [...this.#open].sort()
  }

  uri(name: string): string {
    return `file://${this.folder.path}/${name}`
  }

  textOf(name: string): string {
    return this.editor.document(this.uri(name)).getText()
  }

  isOpen(name: string): boolean {
    return this.#open.has(name)
  }

  async open(name: string, text: string): Promise<void> {
    this.#open.add(name)
    await this.editor.open(this.uri(name), text)
  }

  async close(name: string): Promise<void> {
    this.#open.delete(name)
    await this.editor.close(this.uri(name))
  }

  /** Replaces `[start, end)` of an open text. */
  async edit(name: string, start: number, end: number, text: string): Promise<void> {
    const document = this.editor.document(this.uri(name))
    await this.editor.change(this.uri(name), { start: document.positionAt(start), end: document.positionAt(end) }, text)
  }

  async save(name: string): Promise<void> {
    await this.write(name, this.textOf(name))
    await this.editor.save(this.uri(name))
  }

  /** Something writes a file, as an editor or a program does, and the editor tells of it. */
  async write(name: string, text: string): Promise<void> {
    const type = this.disk.has(name) ? FileChangeType.Changed : FileChangeType.Created
    this.#write(name, text)
    await this.#tell(name, type)
  }

  async remove(name: string): Promise<void> {
    if (!this.disk.delete(name)) return
    this.folder.remove(name)
    await this.#tell(name, FileChangeType.Deleted)
  }

  #write(name: string, text: string): void {
    this.disk.set(name, text)
    this.folder.write(name, text)
  }

  #tell(name: string, type: FileChangeType): Promise<void> {
    return this.editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: this.uri(name), type }] })
  }

  /** Has every open text looked at, as a hover does, which does not wait for a rest. */
  async look(): Promise<void> {
    const position = { line: 0, character: 2 }
    for (const name of this.names)
      await this.editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri: this.uri(name) }, position })
  }

  /** What the server says now of all that is open. */
  async told(): Promise<Record<string, unknown>> {
    const told: Record<string, unknown> = {}
    for (const name of this.names) told[name] = await this.editor.pull(this.uri(name))
    return told
  }

  end(): Promise<void> {
    return this.editor.end()
  }
}
