// The command line with rules that never end, and little patience with them, unless the environment says how many milliseconds; its threads too.

import { isMainThread } from 'node:worker_threads'
import { serveJobs } from '../../cli/jobs/thread.ts'
import { nodeDisk, nodeIo } from '../../cli/node.ts'
import { run } from '../../cli/run.ts'
import { within } from '../../server/node/within.ts'
import { addEndless } from './rules.ts'

addEndless()
const disk = { ...nodeDisk, deadline: { patience: Number(process.env.PATIENCE ?? 400), strikes: 2, within, moment: 50 } }
if (isMainThread)
  run(process.argv.slice(2), { ...nodeIo(), disk }).then((code) => {
    process.exitCode = code
  })
else serveJobs(disk)
