// A program that speaks JSON-RPC in frames over its standard streams, as an editor talks to it.

import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'

export class Server {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #writer: StreamMessageWriter
  readonly #answers = new Map<number, (result: never) => void>()
  #asked = 0

  constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child
    this.#writer = new StreamMessageWriter(child.stdin)
    new StreamMessageReader(child.stdout).listen((message) => {
      const { id, result } = message as { id?: number; result?: never; method?: string }
      if (id !== undefined && !('method' in message)) this.#answers.get(id)?.(result as never)
    })
  }

  // biome-ignore lint/suspicious/noExplicitAny: the answer is whatever the server says.
  ask(method: string, params: object): Promise<any> {
    const id = ++this.#asked
    void this.#writer.write({ jsonrpc: '2.0', id, method, params } as never)
    return new Promise((resolve) => this.#answers.set(id, resolve))
  }

  tell(method: string, params: object): void {
    void this.#writer.write({ jsonrpc: '2.0', method, params } as never)
  }

  end(): void {
    this.#child.kill()
  }
}
