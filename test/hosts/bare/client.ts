// The least that an extension with a language server is, on the desktop: what Guiderail's start is measured against.

import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('server.js'), transport: TransportKind.ipc }
  return new LanguageClient('bare', 'Bare', server, { documentSelector: [{ language: 'markdown' }] }).start()
}
