// The server's bundle in a web worker, loaded where there is neither a page nor Node, as VS Code for the web loads it.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { memoryDisk } from '../disk.ts'
import { asking } from './session.ts'
import { startWebWorker } from './web-worker.ts'

const bundle = join(import.meta.dirname, '../../dist/server.js')

test.skipIf(!existsSync(bundle))(
  'the bundle finds what it should, with the config of a virtual workspace (npm run build makes it)',
  async () => {
    const files = memoryDisk({ '/acme/guiderail.config.yaml': 'rules:\n  get-them-to: error\n' })
    const worker = startWebWorker(bundle, files)
    const folder = { uri: 'vscode-vfs://github/acme', name: 'acme' }
    const initializationOptions = { guiderail: { files: true } }
    await worker.ask('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [folder],
      initializationOptions,
      capabilities: asking,
    })
    const textDocument = { uri: `${folder.uri}/plan.md`, languageId: 'markdown', version: 1 }
    const text = '---\nkind: account-plan\n---\n\n# Plan\n\nGet the CFO to sign &amp; return it.\n'
    worker.tell('textDocument/didOpen', { textDocument: { ...textDocument, text } })
    expect(await worker.ask('textDocument/diagnostic', { textDocument })).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ code: 'get-them-to', severity: 1 })]),
    })
  },
)
