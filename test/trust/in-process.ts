// The command line on the real disk, in this process.

import type { Io } from '../../cli/io.ts'
import { nodeIo } from '../../cli/node.ts'
import { run } from '../../cli/run.ts'
import { slashed } from '../../workspace/paths.ts'

export interface Told {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function guiderailOnDisk(folder: string, ...args: string[]): Promise<Told> {
  let out = ''
  let err = ''
  const io: Io = {
    ...nodeIo(),
    cwd: slashed(folder),
    env: {},
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  }
  return { code: await run(args, io), out, err }
}
