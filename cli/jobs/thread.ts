// Threads as Node gives them: each starts as the command does, so with the code that is compiled already.

import { join } from 'node:path'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { Progress } from '../../server/node/progress.ts'
import type { Io } from '../io.ts'
import type { Answer, Job, Start, Thread } from './job.ts'

/** Stands beside this bundle. */
const program = 'cli.js'

/** What a thread is started with. */
interface Given {
  readonly start: Start
  readonly memory: SharedArrayBuffer
}

export function startThread(start: Start): Thread {
  const progress = new Progress()
  const given: Given = { start, memory: progress.memory }
  const worker = new Worker(join(__dirname, program), { workerData: given })
  return {
    post: (job) => worker.postMessage(job),
    onAnswer: (hear) => void worker.on('message', (answer: Answer) => hear(answer)),
    onEnd: (hear) => {
      const dies = (message: string, isOfMemory: boolean) => hear({ message, isOfMemory, doing: progress.now })
      worker.on('error', (error: NodeJS.ErrnoException) => dies(error.message, error.code === 'ERR_WORKER_OUT_OF_MEMORY'))
      worker.on('exit', () => dies('a thread has ended early', false))
    },
    end: () => void worker.terminate(),
  }
}

/** What this bundle does as a thread. */
export function serveJobs(disk: Io['disk']): void {
  const { start, memory }: Given = workerData
  const answer = import('./worker.ts').then(({ answering }) => answering(start, disk, new Progress(memory)))
  parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await (await answer)(job)))
}
