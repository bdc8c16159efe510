// What the server has in Node: a way to any editor (`--stdio`) or to VS Code (`--node-ipc`), the files, and an end to what never returns.

import type { Opened } from './environment.ts'
import { openConnection } from './node/connection.ts'
import { disk } from './node/disk.ts'
import { elsewhere, isTrial, serveTrial } from './node/trial.ts'
import { within } from './node/within.ts'

const deadline = { patience: 1000, strikes: 1, within, moment: 150, elsewhere }

export function open(): Opened | null {
  if (!isTrial()) return { connection: openConnection(), environment: { disk: { ...disk, deadline } } }
  serveTrial(deadline)
  return null
}
