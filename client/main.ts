// The extension: one bundle for the desktop, remote machines and the web, which loads what only one of them has.

import type { ExtensionContext } from 'vscode'
import * as shared from './client.ts'

const isNode = typeof process === 'object' && typeof process.versions?.node === 'string'

export async function activate(context: ExtensionContext): Promise<void> {
  const { createClient } = isNode ? await import('./node.ts') : await import('./browser.ts')
  return shared.activate(context, (options) => createClient(context, options))
}

export const deactivate = shared.deactivate
