// The server's bundle as in a web worker: in a place that has what workers have and nothing else.

import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import type { MemoryDisk } from '../disk.ts'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly uri: string }
  readonly result?: unknown
}

/** The editor's end of a worker. */
export interface WebWorker {
  ask(method: string, params: unknown): Promise<unknown>
  tell(method: string, params: unknown): void
}

/** Starts a worker with the bundle inside; it sees `files` by way of the editor. */
export function startWebWorker(bundle: string, files: MemoryDisk): WebWorker {
  const answers = new Map<number, (result: unknown) => void>()
  const send = loaded(bundle, ({ id, method, params, result }) => {
    if (id === undefined) return
    if (method === undefined) answers.get(id)?.(result)
    else void look(files, method, params?.uri ?? '').then((found) => send({ jsonrpc: '2.0', id, result: found }))
  })
  return {
    ask: (method, params) =>
      new Promise((resolve) => {
        const id = answers.size + 1
        answers.set(id, resolve)
        send({ jsonrpc: '2.0', id, method, params })
      }),
    tell: (method, params) => send({ jsonrpc: '2.0', method, params }),
  }
}

/** `blob:` places have an origin and a path that make no address together. */
function loaded(bundle: string, onMessage: (message: Message) => void): (message: object) => void {
  const scope: Record<string, unknown> = {
    postMessage: onMessage,
    addEventListener: () => {},
    location: { origin: 'http://127.0.0.1:80', pathname: 'http://127.0.0.1:80/0a1b', search: '' },
    ...{ setTimeout, clearTimeout, queueMicrotask, TextDecoder, TextEncoder, URL, atob, btoa, console },
  }
  scope.self = scope
  scope.globalThis = scope
  runInContext(readFileSync(bundle, 'utf8'), createContext(scope))
  // As in a worker, messages wait until the script has run.
  return (data) => void setImmediate(() => (scope.onmessage as (event: { data: unknown }) => void)({ data }))
}

/** Answers what our client answers: looks into the file system of the editor. */
async function look(files: MemoryDisk, method: string, uri: string): Promise<unknown> {
  if (!method.startsWith('guiderail/')) return null
  const { pathname } = new URL(uri)
  if (method === 'guiderail/readFile') return { base64: Buffer.from(await files.read(pathname)).toString('base64') }
  return method === 'guiderail/listFolder' ? files.list(pathname) : files.stat(pathname)
}
