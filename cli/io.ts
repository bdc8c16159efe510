// Everything the command line does to the world outside goes through here, so that tests bring their own.

import type { Host } from '../workspace/host.ts'
import type { Since } from './changed/since.ts'
import type { FormerNames } from './former.ts'
import type { Start, Thread } from './jobs/job.ts'
import type { Served } from './mcp/serve.ts'

/** Files that can also be written. */
export interface Disk extends Host {
  /** Replaces a file in one step, keeping its mode. Rejects and leaves the file as it was when its bytes are no longer `before`. */
  replace(path: string, before: Uint8Array, after: Uint8Array): Promise<void>
  /** Writes a file, new or not, in one step, and makes the folders above it. */
  write(path: string, text: string): Promise<void>
  /** Removes what killed runs left half-written in a folder. Never rejects. */
  sweep?(folder: string): Promise<void>
  /** What the files of the repository around a folder said when the work since a revision began. The problem goes on after "because". */
  since?(folder: string, ref: string): Promise<Since | { readonly problem: string }>
}

export interface Io {
  /** Absolute, with forward slashes. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly disk: Disk
  /** True when the output goes to a terminal. */
  readonly isTTY: boolean
  /** True when the standard error goes to a terminal. */
  readonly isErrTTY?: boolean
  /** Milliseconds since some moment; for showing progress only. */
  now?(): number
  /** Width of the terminal. */
  readonly columns: number
  /** `2026-12-31`. */
  readonly today: string
  out(text: string): void
  err(text: string): void
  stdin(): Promise<Uint8Array>
  /** Asks the person at the terminal, `words` there to be changed; `null` when no answer comes. Missing where nobody sits. */
  ask?(question: string, words?: string): Promise<string | null>
  /** Starts a thread of `--jobs`; without it everything is done in this one. */
  startThread?(start: Start): Thread
  /** A name for the program as it stands, other for every build. */
  program?(): Promise<string>
  /** The page for people without an editor, as HTML. */
  page?(): Promise<string>
  /** Former names that were met, to be told of when all is done. */
  readonly former?: FormerNames
  /** Starts the language server on standard input and output. */
  serve(): Promise<void>
  /** Offers tools to an assistant on standard input and output, until it has gone. */
  serveTools?(served: Served): Promise<void>
}
