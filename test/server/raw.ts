// A server that is sent bytes, and what it answers.

import { builtServer, type Child, startChild, type Wanted } from './child.ts'

export interface Answer {
  readonly id?: number | string | null
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

export const framed = (message: unknown): string => {
  const body = typeof message === 'string' ? message : JSON.stringify(message)
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/** One server and the bytes that go to it. */
export class Raw {
  readonly child: Child
  readonly answers: Answer[] = []
  #rest = Buffer.alloc(0)
  #waiting: (() => void)[] = []

  constructor(wanted: Wanted = { program: builtServer }) {
    this.child = startChild(wanted)
    this.child.output.on('data', (chunk: Buffer) => this.#take(chunk))
    void this.child.exit.then(() => this.#wake())
  }

  send(...parts: readonly (string | Buffer | object)[]): void {
    for (const part of parts) this.child.input.write(typeof part === 'object' && !Buffer.isBuffer(part) ? framed(part) : part)
  }

  initialize(more: object = {}): Promise<Answer> {
    this.send({ jsonrpc: '2.0', id: 'start', method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, ...more } })
    return this.answer('start')
  }

  /** The answer to a question; rejects when the server ends before. */
  async answer(id: number | string | null): Promise<Answer> {
    let isGone = false
    void this.child.exit.then(() => {
      isGone = true
    })
    for (;;) {
      const found = this.answers.find((answer) => answer.id === id && answer.method === undefined)
      if (found) return found
      if (isGone) throw new Error(`the server ended (${await this.child.exit}): ${this.child.said()}`)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  #take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk])
    while (this.#takeOne());
    this.#wake()
  }

  /** False when the next message is not there wholly. */
  #takeOne(): boolean {
    const at = this.#rest.indexOf('\r\n\r\n')
    const length = Number(/Content-Length: (\d+)/.exec(this.#rest.subarray(0, Math.max(0, at)).toString())?.[1])
    if (at < 0 || this.#rest.length < at + 4 + length) return false
    this.answers.push(JSON.parse(this.#rest.subarray(at + 4, at + 4 + length).toString()))
    this.#rest = this.#rest.subarray(at + 4 + length)
    return true
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
