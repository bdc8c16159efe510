// The extension on the desktop and on remote machines.

import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import * as shared from './client.ts'

export function activate(context: ExtensionContext): Promise<void> {
  // Where Node can, it keeps the compiled server there: the next start takes half the work.
  const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath }
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc, options: { env } }
  return shared.activate(context, (options) => new LanguageClient('guiderail', 'Guiderail', server, options))
}

export const deactivate = shared.deactivate
