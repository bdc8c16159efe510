// A thread of `--jobs`: lints the texts that it is given.

import { rules } from '../../rules/index.ts'
import { Progress } from '../../server/node/progress.ts'
import { Watch } from '../../workspace/deadline.ts'
import type { Io } from '../io.ts'
import { readHere } from '../lint/outcome.ts'
import { openProject } from '../lint/project.ts'
import type { Answer, Job, Start } from './job.ts'

/** Answers jobs, one after the other; `progress` tells how far it is. */
export async function answering(start: Start, disk: Io['disk'], progress = new Progress()): Promise<(job: Job) => Promise<Answer>> {
  const { cwd, today, config, wishes } = start
  const project = await openProject({ cwd, today, disk }, config, wishes)
  const watch = new Watch(rules, disk.deadline, progress.noting(rules))
  const read = readHere(start.overview ? (await import('../overview.ts')).overviewOf : null, watch)
  return async ({ number, target, text, known }) => {
    try {
      const resolved = await project.resolve(target.path, target.named)
      progress.begins(number)
      return { number, outcome: await read(target, text, resolved, known) }
    } catch (error) {
      return { number, problem: error instanceof Error ? error.message : String(error) }
    } finally {
      progress.ends()
    }
  }
}
