// The server with rules that never end, and little patience with them, unless the environment says how many milliseconds; its trials too.

import { openConnection } from '../../server/node/connection.ts'
import { disk } from '../../server/node/disk.ts'
import { elsewhere, isTrial, serveTrial } from '../../server/node/trial.ts'
import { within } from '../../server/node/within.ts'
import { start } from '../../server/start.ts'
import { addEndless } from './rules.ts'

addEndless()
const { PATIENCE, ALONE } = process.env
const deadline = { patience: Number(PATIENCE ?? 400), strikes: 1, within, ...(ALONE === undefined && { moment: 50, elsewhere }) }
if (isTrial()) serveTrial(deadline)
else start(openConnection(), { disk: { ...disk, deadline } })
