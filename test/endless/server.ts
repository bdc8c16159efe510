// The server with rules that never end, and little patience with them.

import { openConnection } from '../../server/node/connection.ts'
import { disk } from '../../server/node/disk.ts'
import { within } from '../../server/node/within.ts'
import { start } from '../../server/start.ts'
import { addEndless } from './rules.ts'

addEndless()
start(openConnection(), { disk: { ...disk, deadline: { patience: 400, strikes: 1, within } } })
