// Files as Node reads them: for the server and for the command line.

import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import type { EntryType, Host } from '../../workspace/host.ts'
import { slashed } from '../../workspace/paths.ts'

/** What a Node entry is to us. */
export function typeOf(entry: Dirent | Stats): EntryType {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}

/** Not there, or not for us to see, as folders above the current one may be. */
const unseen = ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM', 'ENAMETOOLONG']

/** Nothing there is no failure but `null`. */
export async function orNull<T>(ask: () => T | Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (unseen.includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

export const disk: Host = {
  read: (path) => readFile(path),
  list: async (folder) => (await readdir(folder, { withFileTypes: true })).map((entry) => ({ name: entry.name, type: typeOf(entry) })),
  stat: async (path) => {
    const stats = await orNull(() => lstat(path))
    return stats && { type: typeOf(stats), size: stats.size }
  },
  real: async (path) => {
    const real = await orNull(() => realpath(path))
    return real === null ? null : slashed(real)
  },
}
