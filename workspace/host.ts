// The only way to files that `workspace` knows; the CLI and the server each bring their own.

import type { Deadline } from './deadline.ts'

/** What a directory entry is. */
export type EntryType = 'file' | 'folder' | 'link' | 'other'

/** A name in a folder. */
export interface Entry {
  readonly name: string
  readonly type: EntryType
}

/** What a file said from a day on. */
export interface Version {
  /** `2026-12-31` */
  readonly day: string
  readonly text: string
}

/** Reads a tree of files. Paths are absolute in the host's own terms, with forward slashes. Rejects with an `Error` whose message names the path. */
export interface Host {
  read(path: string): Promise<Uint8Array>
  list(folder: string): Promise<readonly Entry[]>
  /** What stands at the path itself, links not followed; `null` when there is nothing. */
  stat(path: string): Promise<{ readonly type: EntryType; readonly size: number } | null>
  /** The path with all links resolved; `null` when it leads nowhere. A host without links leaves it out. */
  real?(path: string): Promise<string | null>
  /**
   * What the file said earlier, the newest first: all versions since a day, and the one that held on that day. The problem
   * goes on after "because": "there is no git on this machine". A host that cannot tell leaves it out.
   */
  history?(path: string, since: string): Promise<readonly Version[] | { readonly problem: string }>
  /** How long reading and linting a file may take; without it, for ever. */
  readonly deadline?: Deadline
}
