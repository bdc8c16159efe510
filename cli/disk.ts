// Files as the command line reads them. It waits for every file anyway, and asking the system directly takes a third of what its threads take.

import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { orNull, typeOf } from '../server/node/disk.ts'
import type { Host } from '../workspace/host.ts'
import { slashed } from '../workspace/paths.ts'

export const disk: Host = {
  read: async (path) => readFileSync(path),
  list: async (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, type: typeOf(entry) })),
  stat: async (path) => {
    const stats = await orNull(() => lstatSync(path))
    return stats && { type: typeOf(stats), size: stats.size }
  },
  real: async (path) => {
    const real = await orNull(() => realpathSync.native(path))
    return real === null ? null : slashed(real)
  },
}
