// The extension in VS Code for the web.

import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { clientOptions, run } from './client.ts'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true))
  client = new LanguageClient('guiderail', 'Guiderail', worker, clientOptions)
  await run(client)
}

export const deactivate = () => client?.stop()
