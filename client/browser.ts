// The extension in VS Code for the web.

import { type ExtensionContext, Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import * as shared from './client.ts'

export function activate(context: ExtensionContext): Promise<void> {
  const file = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true)
  let worker: Worker | undefined
  /** A fresh worker at every start, so that a restart leaves nothing of the old one. */
  const server = async () => {
    worker?.terminate()
    worker = new Worker(file)
    // Not the worker itself: VS Code's extension host has a Worker of its own, which the language client does not know as one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return shared.activate(context, (options) => new LanguageClient('guiderail', 'Guiderail', server, options))
}

export const deactivate = shared.deactivate
