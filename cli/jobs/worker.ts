// A thread of `--jobs`: lints the texts that it is given.

import { rules } from '../../rules/index.ts'
import { Watch } from '../../workspace/deadline.ts'
import type { Io } from '../io.ts'
import { readHere } from '../lint/outcome.ts'
import { openProject } from '../lint/project.ts'
import type { Answer, Job, Start } from './job.ts'

/** Answers jobs, one after the other. */
export async function answering(start: Start, disk: Io['disk']): Promise<(job: Job) => Promise<Answer>> {
  const { cwd, today, config, wishes } = start
  const project = await openProject({ cwd, today, disk }, config, wishes)
  const read = readHere(start.overview ? (await import('../overview.ts')).overviewOf : null, new Watch(rules, disk.deadline))
  return async ({ number, target, text }) => {
    try {
      return { number, outcome: await read(target, text, await project.resolve(target.path, target.named)) }
    } catch (error) {
      return { number, problem: error instanceof Error ? error.message : String(error) }
    }
  }
}
