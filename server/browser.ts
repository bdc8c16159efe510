// What the server has in a web worker: a way to whoever started it.

import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import type { Opened } from './environment.ts'

const worker = globalThis as unknown as DedicatedWorkerGlobalScope

export function open(): Opened {
  const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker))
  return { connection, environment: {} }
}
