// The server, started by loading this file: one bundle for Node and for web workers, which loads what only one of them has.

import { start } from './start.ts'

const isNode = typeof process === 'object' && typeof process.versions?.node === 'string'

async function begin(): Promise<void> {
  const { open } = isNode ? await import('./node.ts') : await import('./browser.ts')
  const opened = open()
  // A thread that only tries a text serves nobody.
  if (opened) start(opened.connection, opened.environment)
}

void begin()
