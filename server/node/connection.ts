// The way to the editor in Node: over standard input and output, where anything may come in, or the channel that VS Code opens.

import { Console } from 'node:console'
import {
  type Connection,
  createConnection,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { Frames } from './frames.ts'
import { inOrderOnly } from './order.ts'

export function openConnection(): Connection {
  const [reader, writer] = process.argv.includes('--node-ipc') ? overIpc() : overStdio()
  const connection = createConnection(ProposedFeatures.all, inOrderOnly(reader, writer), writer)
  let isEnding = false
  connection.onShutdown(() => {
    isEnding = true
  })
  // An editor that is gone leaves nobody to work for.
  reader.onClose(() => setImmediate(() => process.exit(isEnding ? 0 : 1)))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error) =>
      connection.console.error(`Something went wrong in Guiderail itself: ${error instanceof Error ? error.stack : error}`),
    )
  return connection
}

function overIpc(): [MessageReader, MessageWriter] {
  return [new IPCMessageReader(process), new IPCMessageWriter(process)]
}

function overStdio(): [MessageReader, MessageWriter] {
  // A line that something else prints there would be taken for a message.
  globalThis.console = new Console(process.stderr)
  const frames = process.stdin.pipe(new Frames(refuse))
  const reader = new StreamMessageReader(frames)
  const writer = new StreamMessageWriter(process.stdout)
  reader.onError(() => {
    const error = { code: ErrorCodes.ParseError, message: 'a message is no JSON' }
    void writer.write({ jsonrpc: '2.0', id: null, error } as Message)
  })
  return [reader, writer]
}

/** What follows cannot be told from the rest of the broken message, so the session is over. */
function refuse(reason: string): void {
  process.stderr.write(`guiderail: the editor sent what cannot be read: ${reason}. The language server ends.\n`, () => process.exit(1))
}
