// Threads as Node gives them: each starts as the command does, so with the code that is compiled already.

import { join } from 'node:path'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { Io } from '../io.ts'
import type { Answer, Job, Start, Thread } from './job.ts'

/** Stands beside this bundle. */
const program = 'cli.js'

export function startThread(start: Start): Thread {
  const worker = new Worker(join(__dirname, program), { workerData: start })
  return {
    post: (job) => worker.postMessage(job),
    onAnswer: (hear) => void worker.on('message', (answer: Answer) => hear(answer)),
    onEnd: (hear) => void worker.on('error', (error) => hear(error.message)).on('exit', () => hear('a thread has ended early')),
    end: () => void worker.terminate(),
  }
}

/** What this bundle does as a thread. */
export function serveJobs(disk: Io['disk']): void {
  const answer = import('./worker.ts').then(({ answering }) => answering(workerData, disk))
  parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await (await answer)(job)))
}
