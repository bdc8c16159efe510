// The command `guiderail`: arguments and streams in, exit code out. The threads of `--jobs` begin here too.

import { isMainThread } from 'node:worker_threads'
import { serveJobs } from './jobs/thread.ts'
import { nodeDisk, nodeIo } from './node.ts'
import { run } from './run.ts'

// A reader that goes away (`| head`) is no fault, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

// No process.exit here: it would cut off output that a pipe has not taken yet.
if (isMainThread)
  run(process.argv.slice(2), nodeIo()).then((code) => {
    process.exitCode = code
  })
else serveJobs(nodeDisk)
