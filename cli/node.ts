// The world as Node gives it.

import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { within } from '../server/node/within.ts'
import { slashed } from '../workspace/paths.ts'
import { digest } from './cache/seen.ts'
import { disk } from './disk.ts'
import type { Disk, Io } from './io.ts'
import { startThread } from './jobs/thread.ts'

export const nodeDisk: Disk = {
  ...disk,
  deadline: { patience: 5000, strikes: 3, within, moment: 300 },
  replace: async (path, before, after) => (await import('./disk/replace.ts')).replace(path, before, after),
  history: async (path, since) => (await import('./history.ts')).historyOf(path, since),
  since: async (folder, ref) => (await import('./changed/since.ts')).since(folder, ref),
  sweep: async (folder) => (await import('./disk/sweep.ts')).sweep(folder),
  write: async (path, text) => (await import('./disk/write.ts')).write(path, text),
}

/** Stand beside the bundle of the command line. */
const serverBundle: string = './server.js'
const toolsBundle: string = './mcp.js'
const pageBeside = 'page.html'

export function nodeIo(): Io {
  return {
    cwd: slashed(process.cwd()),
    env: process.env,
    disk: nodeDisk,
    isTTY: process.stdout.isTTY === true,
    isErrTTY: process.stderr.isTTY === true,
    now: () => performance.now(),
    columns: process.stdout.columns ?? process.stderr.columns ?? 80,
    today: new Date().toISOString().slice(0, 10),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
    ...(process.stdin.isTTY && process.stdout.isTTY && { ask: async (question, words) => (await import('./ask.ts')).ask(question, words) }),
    startThread,
    program: async () => digest(await nodeDisk.read(__filename)),
    page: () => readFile(join(dirname(__filename), pageBeside), 'utf8'),
    serve: async () => {
      if (!process.argv.includes('--stdio')) process.argv.push('--stdio')
      await import(serverBundle)
    },
    serveTools: async (served) => ((await import(toolsBundle)) as typeof import('./mcp/serve.ts')).serve(served),
  }
}
