// The extension on the desktop and on remote machines.

import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import * as shared from './client.ts'

export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc }
  return shared.activate(context, (options) => new LanguageClient('guiderail', 'Guiderail', server, options))
}

export const deactivate = shared.deactivate
