// What the server has in Node: a way to any editor (`--stdio`) or to VS Code (`--node-ipc`), the files, and an end to what never returns.

import type { Opened } from './environment.ts'
import { openConnection } from './node/connection.ts'
import { disk } from './node/disk.ts'
import { within } from './node/within.ts'

export function open(): Opened {
  return { connection: openConnection(), environment: { disk: { ...disk, deadline: { patience: 1000, strikes: 1, within } } } }
}
