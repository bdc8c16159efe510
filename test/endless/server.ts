// The server with rules that never end, and little patience with them, unless the environment says how many milliseconds.

import { openConnection } from '../../server/node/connection.ts'
import { disk } from '../../server/node/disk.ts'
import { within } from '../../server/node/within.ts'
import { start } from '../../server/start.ts'
import { addEndless } from './rules.ts'

addEndless()
const patience = Number(process.env.PATIENCE ?? 400)
start(openConnection(), { disk: { ...disk, deadline: { patience, strikes: 1, within } } })
