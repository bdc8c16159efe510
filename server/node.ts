// The server in Node, started by loading this file: over stdio for any editor (`--stdio`), over the channel that VS Code opens (`--node-ipc`).

import { openConnection } from './node/connection.ts'
import { disk } from './node/disk.ts'
import { within } from './node/within.ts'
import { start } from './start.ts'

start(openConnection(), { disk: { ...disk, deadline: { patience: 1000, strikes: 1, within } } })
