// Notices when a web worker reads one text without end: no worker can stop itself, and the server that is a process has a deadline of its own.

import { BrowserMessageReader } from 'vscode-languageclient/browser'

/** Milliseconds between two looks. */
const look = 1000
/** Looks in vain, one after the other, after which the worker is stuck: a text of 1 MB takes two or three. Looks and not a clock, for a machine that slept. */
const patience = 20

/** As much of a message as matters here. */
interface Said {
  readonly method?: string
  readonly params?: { readonly uri?: string | null }
}

/** What a worker says; when it is stuck, this ends it and tells the language client that it is gone. */
export class WatchedReader extends BrowserMessageReader {
  readonly #worker: Worker
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(worker: Worker) {
    super(worker)
    this.#worker = worker
  }

  override listen(callback: Parameters<BrowserMessageReader['listen']>[0]): ReturnType<BrowserMessageReader['listen']> {
    return super.listen((message) => {
      this.#hears(message as Said)
      callback(message)
    })
  }

  /** Nobody waits for it any more. */
  override dispose(): void {
    clearInterval(this.#timer)
    super.dispose()
  }

  /** It says what it begins to read, and something else when it has. */
  #hears(message: Said): void {
    clearInterval(this.#timer)
    if (message.method !== 'guiderail/reading' || typeof message.params?.uri !== 'string') return
    let looks = 0
    this.#timer = setInterval(() => {
      if (++looks < patience) return
      clearInterval(this.#timer)
      this.#worker.terminate()
      this.fireClose()
    }, look)
  }
}
