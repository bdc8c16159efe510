// The server in a web worker.

import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import { start } from './start.ts'

const worker = globalThis as unknown as DedicatedWorkerGlobalScope
start(createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)))
