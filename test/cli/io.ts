// A world in memory for the command line.

import type { Io } from '../../cli/io.ts'
import { run } from '../../cli/run.ts'
import { type Content, type MemoryDisk, memoryDisk } from '../disk.ts'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly disk: MemoryDisk
}

export interface World extends Partial<Omit<Io, 'disk' | 'stdin'>> {
  readonly stdin?: string | Uint8Array
  readonly disk?: MemoryDisk
}

/** Runs `guiderail ARGS` in /repo with these files (paths from there). */
export async function guiderail(
  args: readonly string[],
  contents: Readonly<Record<string, Content>> = {},
  world: World = {},
): Promise<Outcome> {
  const { stdin = '', disk = memoryDisk(placed(contents)), ...rest } = world
  let out = ''
  let err = ''
  const io: Io = {
    cwd: '/repo',
    env: {},
    isTTY: false,
    columns: 80,
    today: '2026-06-15',
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    serve: async () => {},
    ...rest,
    disk,
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
  }
  return { code: await run(args, io), out, err, disk }
}

const placed = (contents: Readonly<Record<string, Content>>) =>
  Object.fromEntries([
    ['/repo/.git/HEAD', ''] as const,
    ...Object.entries(contents).map(([path, content]) => [path.startsWith('/') ? path : `/repo/${path}`, content] as const),
  ])

/** The JSON report of a run. */
export const reportOf = ({ out }: Outcome) => JSON.parse(out)
