// Replaces a file in one step: what was there, or the new text, never a part of it.

import { readFile, stat } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'

/** Writes `after` over `before`, keeping the mode. Refuses when the file is no longer `before` or has several names. */
export async function replace(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const { mode, nlink } = await stat(path)
  if (nlink > 1) throw new Error('it has several names on this disk (hard links), which replacing it would part')
  if (!(mode & 0o200)) throw new Error('it is read-only')
  if (!(await readFile(path)).equals(before)) throw new Error('it was changed while it was being linted; run again')
  await writeFileAtomic(path, Buffer.from(after), { mode: mode & 0o7777 })
}
