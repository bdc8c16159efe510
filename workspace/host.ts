// The only way to files that `workspace` knows; the CLI and the server each bring their own.

/** What a directory entry is. Links are never followed out of the root. */
export type EntryType = 'file' | 'folder' | 'link' | 'other'

/** Reads a tree of files. Paths are absolute in the host's own terms, with forward slashes. Rejects with an `Error` whose message names the path. */
export interface Host {
  read(path: string): Promise<Uint8Array>
  list(folder: string): Promise<readonly { readonly name: string; readonly type: EntryType }[]>
  stat(path: string): Promise<{ readonly type: EntryType; readonly size: number } | null>
}
