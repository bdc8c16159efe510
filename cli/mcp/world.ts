// Calls of the command line within this process, on a text that an assistant holds or on a file inside the folder.

import { inside, relative, resolve, slashed } from '../../workspace/paths.ts'
import type { Disk, Io } from '../io.ts'
import { run } from '../run.ts'
import type { Given } from './tool.ts'

/** The path that a text goes by when it has none. */
const nameless = 'text.md'

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Subject {
  /** From the folder. */
  readonly path: string
  /** What is read in place of the file; null: the file. */
  readonly text: string | null
}

/** What a call is about. Rejects when it is neither a text nor a file in the folder. */
export async function subjectOf({ text, path }: Given, io: Io): Promise<Subject> {
  if (text === undefined && path === undefined) throw new Error('Give a text, or the path of a file.')
  const absolute = resolve(io.cwd, slashed(path ?? nameless))
  const real = text === undefined ? ((await io.disk.real?.(absolute)) ?? absolute) : absolute
  if (!inside((await io.disk.real?.(io.cwd)) ?? io.cwd, real) && !inside(io.cwd, real))
    throw new Error(`${path} lies outside the folder that this server was started in; give its text.`)
  return { path: relative(io.cwd, absolute), text: text ?? null }
}

/** Runs `guiderail ARGS`; the text of the subject stands for its file. */
export async function guiderail(args: readonly string[], { path, text }: Subject, io: Io): Promise<Said> {
  let out = ''
  let err = ''
  const { ask: _, ...rest } = io
  const world: Io = {
    ...rest,
    disk: text === null ? io.disk : withText(io.disk, resolve(io.cwd, path), new TextEncoder().encode(text)),
    env: { NO_COLOR: '1' },
    isTTY: false,
    isErrTTY: false,
    out: (words) => {
      out += words
    },
    err: (words) => {
      err += words
    },
    stdin: async () => new Uint8Array(),
  }
  return { code: await run(args, world), out, err }
}

const withText = (disk: Disk, path: string, bytes: Uint8Array): Disk => ({
  ...disk,
  read: async (other) => (other === path ? bytes : disk.read(other)),
  stat: async (other) => (other === path ? { type: 'file', size: bytes.length } : disk.stat(other)),
  real: async (other) => (other === path ? path : ((await disk.real?.(other)) ?? null)),
})
