// When the server dies: it is started again, not too often, without the text that it died of, and the person is told in plain words.

import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode'
import { type BaseLanguageClient, CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient'

/** So often in so many milliseconds: then something is wrong that starting again does not mend. */
const most = 4
const spell = 3 * 60_000

export class Crashes implements ErrorHandler, Disposable {
  readonly #now: () => number
  readonly #subscriptions: readonly Disposable[]
  /** When it was started again, the last times. */
  #times: readonly number[] = []
  /** The address of what is being read. */
  #reading: string | null = null
  readonly #deadly = new Set<string>()

  constructor(now: () => number = Date.now) {
    this.#now = now
    const relents = ({ uri }: { uri: Uri }) => this.#deadly.delete(uri.toString())
    this.#subscriptions = [workspace.onDidSaveTextDocument(relents), workspace.onDidCloseTextDocument(relents)]
  }

  /** Addresses of the texts that a server died of and that have not been saved since. */
  get leaveAlone(): readonly string[] {
    return [...this.#deadly]
  }

  listen(client: BaseLanguageClient): void {
    client.onNotification('guiderail/reading', ({ uri }: { uri: string | null }) => {
      this.#reading = uri
    })
  }

  error(_error: Error, _message: unknown, count: number | undefined) {
    return { action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown }
  }

  closed(): CloseHandlerResult {
    const culprit = this.#reading
    this.#reading = null
    if (culprit !== null) this.#deadly.add(culprit)
    const now = this.#now()
    this.#times = [...this.#times.filter((time) => now - time < spell), now]
    const isOver = this.#times.length > most
    void this.#say(isOver ? given : culprit === null ? again() : without(culprit), isOver)
    return { action: isOver ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  async #say(message: string, isOver: boolean): Promise<void> {
    const restart = l10n.t('Start Again')
    const output = l10n.t('Show Output')
    const answer = await window.showWarningMessage(message, ...(isOver ? [restart, output] : [output]))
    if (answer === restart) {
      this.#times = []
      await commands.executeCommand('guiderail.restart')
    }
    if (answer === output) await commands.executeCommand('guiderail.showOutput')
  }
}

const given = l10n.t(
  'Guiderail has stopped {0} times within three minutes and is not started again by itself. Your texts are as they were.',
  most + 1,
)

const again = (): string => l10n.t('Guiderail stopped unexpectedly and was started again. Your texts are as they were.')

const without = (uri: string): string =>
  l10n.t(
    'Guiderail stopped unexpectedly while it read {0} and was started again. That file is left out until you save it.',
    workspace.asRelativePath(Uri.parse(uri, true)),
  )
