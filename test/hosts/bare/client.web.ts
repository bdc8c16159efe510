// The same on the web.

import { type ExtensionContext, Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'

export function activate(context: ExtensionContext): Promise<void> {
  const server = async () => {
    const worker = new Worker(Uri.joinPath(context.extensionUri, 'server.web.js').toString(true))
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return new LanguageClient('bare', 'Bare', server, { documentSelector: [{ language: 'markdown' }] }).start()
}
