// The extension on the desktop and on remote machines.

import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { clientOptions, run } from './client.ts'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js')
  client = new LanguageClient('guiderail', 'Guiderail', { module, transport: TransportKind.ipc }, clientOptions)
  await run(client)
}

export const deactivate = () => client?.stop()
