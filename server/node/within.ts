// How Node stops what never returns: a thread of its own watches, so that loops and patterns without end are stopped too.

import { Script } from 'node:vm'
import type { Deadline } from '../../workspace/deadline.ts'

/** A name that the script can see; nothing else can be handed to one that is to be stopped. */
const handed = '__guiderailWork'
let script: Script | undefined

/** What was computed so far, in milliseconds: of this thread where Node can tell (24), else of all of them. */
function computed(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage }
  const { user, system } = threadCpuUsage ? threadCpuUsage.call(process) : process.cpuUsage()
  return (user + system) / 1000
}

/** The clock of the watching thread runs on while others have the processor, so what was stopped too early is begun again with more time. */
export const within: Deadline['within'] = (milliseconds, work) => {
  for (let clock = milliseconds; ; clock *= 2) {
    const before = computed()
    const done = once(clock, work)
    if (done || computed() - before >= milliseconds * 0.9) return done
  }
}

function once<T>(milliseconds: number, work: () => T): { readonly value: T } | null {
  const scope = globalThis as { [handed]?: () => void }
  let done: { readonly value: T } | null = null
  scope[handed] = () => {
    done = { value: work() }
  }
  try {
    script ??= new Script(`${handed}()`)
    script.runInThisContext({ timeout: Math.ceil(milliseconds) })
    return done
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  } finally {
    delete scope[handed]
  }
}
