// As much of VS Code's API as the tests of the client need: what is shown to a person is kept, and answers are given beforehand.

type Listener = (value: never) => void

/** What a person saw, and what they will answer. */
export const stage = {
  items: [] as { text: string; tooltip: string; visible: boolean; command: string; label: string }[],
  messages: [] as string[],
  picks: [] as { labels: string[]; placeHolder: string }[],
  /** Answers to messages and lists, the next one first: the words of the button or the label of the entry. */
  answers: [] as string[],
  applied: [] as unknown[],
  /** Whether edits can be applied. */
  applies: true,
  /** The last view that was opened, with what it was told. */
  panel: null as Panel | null,
  /** Lines (0-based) that the cursor was sent to. */
  visited: [] as number[],
  /** Where dialogs would save by themselves. */
  suggested: [] as string[],
  written: new Map<string, string>(),
  contexts: [] as unknown[][],
  begin(): void {
    const lists = [this.items, this.messages, this.picks, this.answers, this.applied, this.visited, this.suggested, this.contexts]
    for (const list of lists) list.length = 0
    this.written.clear()
    activeListeners.clear()
    selectionListeners.clear()
    this.panel = null
    window.activeTextEditor = undefined
    this.applies = true
  },
  /** A document comes to the front. */
  show(uri: string, languageId = 'markdown'): void {
    window.activeTextEditor = { document: { uri: Uri.parse(uri), languageId }, selection: { active: { line: 0 } } }
    for (const listener of activeListeners) listener(window.activeTextEditor as never)
  },
  save(uri: string): void {
    for (const listener of saveListeners) listener({ uri: Uri.parse(uri) } as never)
  },
  /** The cursor goes to a line (0-based). */
  point(line: number): void {
    const editor = { ...window.activeTextEditor, selection: { active: { line } } }
    for (const listener of selectionListeners) listener({ textEditor: editor } as never)
  },
}

interface Panel {
  readonly html: string
  readonly told: unknown[]
  readonly options: unknown
  /** The script in the view says something. */
  readonly say: (said: unknown) => Promise<void>
  readonly close: () => void
}

interface FrontEditor {
  readonly document: { readonly uri: Uri; readonly languageId: string }
  readonly selection: { readonly active: { readonly line: number } }
}

const activeListeners = new Set<Listener>()
const selectionListeners = new Set<Listener>()
const saveListeners = new Set<Listener>()

const listening = (listeners: Set<Listener>) => (listener: Listener) => {
  listeners.add(listener)
  return { dispose: () => listeners.delete(listener) }
}

const message = async (text: string, ...buttons: string[]) => {
  stage.messages.push(text)
  return buttons.length === 0 ? undefined : buttons.find((button) => button === stage.answers[0] && stage.answers.shift())
}

export const StatusBarAlignment = { Left: 1, Right: 2 }

export const window = {
  activeTextEditor: undefined as FrontEditor | undefined,
  visibleTextEditors: [],
  createStatusBarItem() {
    const item = {
      text: '',
      tooltip: '',
      command: '',
      label: '',
      visible: false,
      set accessibilityInformation({ label }: { label: string }) {
        item.label = label
      },
      show: () => {
        item.visible = true
      },
      hide: () => {
        item.visible = false
      },
      dispose: () => {},
    }
    stage.items.push(item)
    return item
  },
  onDidChangeActiveTextEditor: listening(activeListeners),
  onDidChangeTextEditorSelection: listening(selectionListeners),
  createWebviewPanel(_: string, __: string, ___: unknown, options: unknown) {
    const heard = new Set<Listener>()
    const closed = new Set<Listener>()
    const told: unknown[] = []
    const webview = {
      html: '',
      cspSource: 'https://views.example',
      asWebviewUri: (uri: Uri) => uri,
      onDidReceiveMessage: listening(heard),
      postMessage: async (message: unknown) => told.push(message) > 0,
    }
    stage.panel = {
      told,
      options,
      get html() {
        return webview.html
      },
      say: async (said) => {
        for (const listener of heard) await (listener as (said: unknown) => Promise<void>)(said)
      },
      close: () => {
        for (const listener of closed) listener(undefined as never)
      },
    }
    return { webview, onDidDispose: listening(closed), reveal: () => {}, dispose: () => stage.panel?.close() }
  },
  createTreeView: () => ({ visible: true, description: '', onDidChangeVisibility: listening(new Set()), dispose: () => {} }),
  async showSaveDialog({ defaultUri }: { defaultUri?: Uri }) {
    stage.suggested.push(`${defaultUri}`)
    return stage.answers[0] === undefined ? undefined : Uri.parse(stage.answers.shift() ?? '')
  },
  async showTextDocument(_: unknown, { selection }: { selection: { start: { line: number } } }) {
    stage.visited.push(selection.start.line)
  },
  /** An answer is what is typed; none is Escape. */
  async showInputBox({ title, prompt }: { title: string; prompt: string }) {
    stage.messages.push(`${title}. ${prompt}`)
    return stage.answers.shift()
  },
  showInformationMessage: message,
  showWarningMessage: message,
  async showQuickPick(entries: readonly { label: string }[], { placeHolder }: { placeHolder: string }) {
    stage.picks.push({ labels: entries.map(({ label }) => label), placeHolder })
    const answer = stage.answers.shift()
    return entries.find(({ label }) => label === answer)
  },
}

/** An address. */
export class Uri {
  readonly path: string
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    this.path = text.replace(/^[\w-]+:(?:\/\/)?/, '')
  }

  static parse(text: string): Uri {
    return new Uri(text)
  }

  static joinPath(base: Uri, ...parts: string[]): Uri {
    return new Uri([`${base}`, ...parts].join('/').replace(/[^/]+\/\.\.\//g, ''))
  }

  get scheme(): string {
    return this.#text.slice(0, this.#text.indexOf(':'))
  }

  toString(): string {
    return this.#text
  }
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => void>()
  readonly event = (listener: (value: T) => void) => {
    this.#listeners.add(listener)
    return { dispose: () => this.#listeners.delete(listener) }
  }

  fire(value: T): void {
    for (const listener of this.#listeners) listener(value)
  }

  dispose(): void {}
}

export class TreeItem {
  readonly label: string
  readonly collapsibleState: number

  constructor(label: string, collapsibleState = 0) {
    this.label = label
    this.collapsibleState = collapsibleState
  }
}

export class ThemeIcon {
  static readonly Folder = new ThemeIcon('folder')
  readonly id: string

  constructor(id: string) {
    this.id = id
  }
}

export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 }
export const ViewColumn = { One: 1, Beside: -2 }

export const commands = {
  async executeCommand(...args: unknown[]) {
    stage.contexts.push(args)
  },
}

/** Every document has ten lines. */
const lines = 10

export const workspace = {
  asRelativePath: (uri: Uri) => uri.path.replace('/repo/', ''),
  fs: {
    async writeFile(uri: Uri, bytes: Uint8Array) {
      stage.written.set(`${uri}`, new TextDecoder().decode(bytes))
    },
  },
  async openTextDocument(uri: Uri) {
    return { uri, lineCount: lines, lineAt: (line: number) => ({ range: { start: { line } } }) }
  },
  findFiles: async () => [] as Uri[],
  onDidCloseTextDocument: listening(new Set()),
  onDidSaveTextDocument: listening(saveListeners),
  async applyEdit(edit: unknown) {
    if (stage.applies) stage.applied.push(edit)
    return stage.applies
  },
}

export const l10n = {
  t: (text: string, ...args: unknown[]) =>
    args.length === 0 ? text : text.replace(/\{(\d)\}/g, (_, nth: string) => String(args[Number(nth)])),
}
