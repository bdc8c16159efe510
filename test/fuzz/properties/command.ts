// The command line reports the same whether it is cold or has a cache, and whether one does the work or several.

import { equal } from 'node:assert/strict'
import type { Start, Thread } from '../../../cli/jobs/job.ts'
import { answering } from '../../../cli/jobs/worker.ts'
import { guiderail } from '../../cli/io.ts'
import { type MemoryDisk, memoryDisk } from '../../disk.ts'
import { mixed, type Property, type Trial } from '../property.ts'

const flags = ['--format', 'json', '--severity', 'hint', '--report-unused-disables', '--cache-location', 'kept/cache']

export const runsAlike: Property = {
  name: 'cached = cold, and several jobs = one',
  share: 4,
  async holds(trial) {
    const disk = memoryDisk(workspaceOf(trial))
    const world = { disk, program: async () => 'this' }
    const cold = await guiderail(flags, {}, world)
    equal((await guiderail(flags, {}, world)).out, cold.out, 'warm')
    equal((await guiderail([...flags.slice(0, -2), '--jobs', '2'], {}, { disk, startThread: threadsOn(disk) })).out, cold.out, 'two jobs')
    const edited = { ...workspaceOf(trial), '/repo/b.md': trial.text }
    await disk.write('/repo/b.md', trial.text)
    const fresh = await guiderail(flags, {}, { ...world, disk: memoryDisk(edited) })
    equal((await guiderail(flags, {}, world)).out, fresh.out, 'warm after an edit')
  },
}

/** The text as one file, and what stands before and behind a place of it as two more. */
export function workspaceOf({ text, salt }: Trial): Record<string, string> {
  const place = mixed(salt, 9) % (text.length + 1)
  return { '/repo/.git/HEAD': '', '/repo/a.md': text, '/repo/b.md': text.slice(place), '/repo/c/d.md': text.slice(0, place) }
}

const threadsOn =
  (disk: MemoryDisk) =>
  (start: Start): Thread => {
    const answer = answering(start, disk as never)
    let hear: Parameters<Thread['onAnswer']>[0] = () => {}
    return {
      post: (job) => void answer.then((act) => act(structuredClone(job))).then((told) => hear(structuredClone(told))),
      onAnswer: (listener) => {
        hear = listener
      },
      onEnd: () => {},
      end: () => {},
    }
  }
