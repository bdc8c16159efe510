// The language client in VS Code for the web: the server is a web worker.

import { type ExtensionContext, Uri } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import { BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { WatchedReader } from './stuck.ts'

export function createClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const file = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true)
  let worker: Worker | undefined
  /** A fresh worker at every start, so that a restart leaves nothing of the old one. */
  const server = async () => {
    worker?.terminate()
    worker = new Worker(file)
    // Not the worker itself: VS Code's extension host has a Worker of its own, which the language client does not know as one.
    return { reader: new WatchedReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return new LanguageClient('guiderail', 'Guiderail', server, options)
}
