// The built server as any editor starts it, spoken to over its standard input and output.

import type { ChildProcess } from 'node:child_process'
import { createProtocolConnection, type ProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'

export interface Spoken {
  readonly connection: ProtocolConnection
  /** Shuts the server down; gives its exit code. */
  end(): Promise<number | null>
}

/** `server` was started with pipes. */
export function speakTo(server: ChildProcess): Spoken {
  if (!server.stdout || !server.stdin) throw new Error('the server has no pipes')
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  connection.listen()
  const ended = new Promise<number | null>((resolve) => server.on('close', resolve))
  return {
    connection,
    end: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      connection.dispose()
      server.stdin?.end()
      return ended
    },
  }
}
