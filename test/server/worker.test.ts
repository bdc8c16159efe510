// The bundle for web workers, loaded where there is neither a page nor Node, as VS Code for the web loads it.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { memoryDisk } from '../disk.ts'
import { asking } from './session.ts'

const bundle = join(import.meta.dirname, '../../dist/server.web.js')

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly uri: string }
  readonly result?: unknown
}

/** A worker with the bundle inside. It has what workers have; `blob:` places have an origin and a path that make no address together. */
function startWorker(onMessage: (message: Message) => void): (message: object) => void {
  const scope: Record<string, unknown> = {
    postMessage: onMessage,
    addEventListener: () => {},
    location: { origin: 'http://127.0.0.1:80', pathname: 'http://127.0.0.1:80/0a1b', search: '' },
    ...{ setTimeout, clearTimeout, queueMicrotask, TextDecoder, TextEncoder, URL, atob, btoa, console },
  }
  scope.self = scope
  scope.globalThis = scope
  runInContext(readFileSync(bundle, 'utf8'), createContext(scope))
  return (data) => (scope.onmessage as (event: { data: unknown }) => void)({ data })
}

/** Answers what our client answers: looks into the file system of the editor. */
async function look(files: ReturnType<typeof memoryDisk>, method: string, uri: string): Promise<unknown> {
  const { pathname } = new URL(uri)
  if (method === 'guiderail/readFile') return { base64: Buffer.from(await files.read(pathname)).toString('base64') }
  return method === 'guiderail/listFolder' ? files.list(pathname) : files.stat(pathname)
}

test.skipIf(!existsSync(bundle))(
  'the bundle finds what it should, with the config of a virtual workspace (npm run build makes it)',
  async () => {
    const files = memoryDisk({ '/acme/guiderail.config.yaml': 'rules:\n  get-them-to: error\n' })
    const answers = new Map<number, (result: unknown) => void>()
    const send = startWorker(({ id, method, params, result }) => {
      if (id === undefined) return
      if (method === undefined) answers.get(id)?.(result)
      else void look(files, method, params?.uri ?? '').then((found) => send({ jsonrpc: '2.0', id, result: found }))
    })
    const ask = (method: string, params: unknown) =>
      new Promise<unknown>((resolve) => {
        const id = answers.size + 1
        answers.set(id, resolve)
        send({ jsonrpc: '2.0', id, method, params })
      })
    const folder = { uri: 'vscode-vfs://github/acme', name: 'acme' }
    const initializationOptions = { guiderail: { files: true } }
    await ask('initialize', { processId: null, rootUri: null, workspaceFolders: [folder], initializationOptions, capabilities: asking })
    const textDocument = { uri: `${folder.uri}/plan.md`, languageId: 'markdown', version: 1 }
    const text = '---\nkind: account-plan\n---\n\n# Plan\n\nGet the CFO to sign &amp; return it.\n'
    send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, text } } })
    expect(await ask('textDocument/diagnostic', { textDocument })).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ code: 'get-them-to', severity: 1 })]),
    })
  },
)
