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
  begin(): void {
    for (const list of [this.items, this.messages, this.picks, this.answers, this.applied]) list.length = 0
    window.activeTextEditor = undefined
    this.applies = true
  },
  /** A document comes to the front. */
  show(uri: string): void {
    window.activeTextEditor = { document: { uri: { toString: () => uri } } }
    for (const listener of activeListeners) listener(window.activeTextEditor as never)
  },
}

const activeListeners = new Set<Listener>()

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
  activeTextEditor: undefined as { document: { uri: { toString(): string } } } | undefined,
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
  showInformationMessage: message,
  showWarningMessage: message,
  async showQuickPick(entries: readonly { label: string }[], { placeHolder }: { placeHolder: string }) {
    stage.picks.push({ labels: entries.map(({ label }) => label), placeHolder })
    const answer = stage.answers.shift()
    return entries.find(({ label }) => label === answer)
  },
}

export const workspace = {
  onDidCloseTextDocument: listening(new Set()),
  async applyEdit(edit: unknown) {
    if (stage.applies) stage.applied.push(edit)
    return stage.applies
  },
}

export const l10n = {
  t: (text: string, ...args: unknown[]) => text.replace(/\{(\d)\}/g, (_, nth: string) => String(args[Number(nth)])),
}
