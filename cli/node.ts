// The world as Node gives it.

import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, readFile, realpath, writeFile } from 'node:fs/promises'
import type { EntryType } from '../workspace/host.ts'
import { slashed } from '../workspace/paths.ts'
import type { Disk, Io } from './io.ts'

function typeOf(entry: Dirent | Stats): EntryType {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}

const isMissing = (error: unknown) => ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')

/** Nothing there is no failure but `null`. */
async function orNull<T>(value: Promise<T>): Promise<T | null> {
  try {
    return await value
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

export const nodeDisk: Disk = {
  read: (path) => readFile(path),
  list: async (folder) => (await readdir(folder, { withFileTypes: true })).map((entry) => ({ name: entry.name, type: typeOf(entry) })),
  stat: async (path) => {
    const stats = await orNull(lstat(path))
    return stats && { type: typeOf(stats), size: stats.size }
  },
  real: async (path) => {
    const real = await orNull(realpath(path))
    return real === null ? null : slashed(real)
  },
  replace: async (path, before, after) => (await import('./replace.ts')).replace(path, before, after),
  write: (path, text) => writeFile(path, text),
}

/** Stands beside the bundle of the command line. */
const serverBundle: string = './server.js'

export function nodeIo(): Io {
  return {
    cwd: slashed(process.cwd()),
    env: process.env,
    disk: nodeDisk,
    isTTY: process.stdout.isTTY === true,
    today: new Date().toISOString().slice(0, 10),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
    serve: async () => {
      if (!process.argv.includes('--stdio')) process.argv.push('--stdio')
      await import(serverBundle)
    },
  }
}
