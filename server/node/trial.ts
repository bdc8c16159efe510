// Lints a suspicious text in a thread of its own: the server answers others meanwhile, and what eats all memory takes only the thread.

import { join } from 'node:path'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { RuleFailure } from '../../engine/findings.ts'
import { lint } from '../../engine/lint.ts'
import { rules } from '../../rules/index.ts'
import { type Deadline, Endless, hoarding, type Trial, Watch } from '../../workspace/deadline.ts'
import { Progress } from './progress.ts'

/** This bundle. */
const program = 'server.js'

/** What the thread is started with. */
interface Start {
  readonly guiderailTrial: Trial
  readonly known: readonly RuleFailure[]
  readonly memory: SharedArrayBuffer
}

type Verdict = { readonly failures: readonly RuleFailure[] } | { readonly endless: string }

/** Whether this bundle was started as such a thread. */
export const isTrial = (): boolean => (workerData as Partial<Start> | null)?.guiderailTrial !== undefined

/** What this bundle does as a thread. */
export function serveTrial(deadline: Deadline): void {
  const { guiderailTrial, known, memory } = workerData as Start
  const progress = new Progress(memory)
  progress.begins(0)
  const { text, path, settings } = guiderailTrial
  const watch = new Watch(rules, deadline, progress.noting(rules))
  const tell = (verdict: Verdict) => parentPort?.postMessage(verdict)
  try {
    tell({ failures: watch.run(text.length, (watched) => lint(text, path, watched, settings), known).failures })
  } catch (error) {
    if (!(error instanceof Endless)) throw error
    tell({ endless: error.message })
  }
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other, for there is no hurry and not many processors. */
export const elsewhere: NonNullable<Deadline['elsewhere']> = (trial) => {
  const verdict = last.then(() => verdictOn(trial))
  last = verdict.catch(() => {})
  return verdict
}

async function verdictOn({ text, path, settings }: Trial): Promise<readonly RuleFailure[]> {
  // A team's rules are no plain data; they run on an engine that always ends.
  const { teamRules: _, ...plain } = settings
  const known: RuleFailure[] = []
  for (;;) {
    const progress = new Progress()
    const verdict = await started({ guiderailTrial: { text, path, settings: plain }, known, memory: progress.memory })
    if (verdict === 'no verdict') return known
    if (verdict !== 'out of memory') {
      if ('endless' in verdict) throw new Endless(verdict.endless)
      return verdict.failures
    }
    known.push(hoarding(rules[progress.now?.rule ?? -1]?.id ?? null, known))
  }
}

/** Where no thread can be had there is no verdict, and the text is linted here. */
function started(start: Start): Promise<Verdict | 'out of memory' | 'no verdict'> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(join(__dirname, program), { workerData: start })
      worker.on('message', (verdict: Verdict) => {
        resolve(verdict)
        void worker.terminate()
      })
      worker.on('error', (error: NodeJS.ErrnoException) =>
        resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : 'no verdict'),
      )
      worker.on('exit', () => resolve('no verdict'))
    } catch {
      resolve('no verdict')
    }
  })
}
