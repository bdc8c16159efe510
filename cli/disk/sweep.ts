// Removes what killed runs left half-written in a folder.

import { lstat, readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Writer, writerOf } from '../../workspace/unfinished.ts'
import { writer } from './put.ts'

/** Milliseconds: nobody writes a file for so long. */
const longest = 60 * 60 * 1000

/** Takes only regular files of this very folder with a name of ours, whose writer is gone or that are old. Never rejects. */
export async function sweep(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const by = entry.isFile() ? writerOf(entry.name) : null
    const path = join(folder, entry.name)
    if (by && (isGone(by) || (await isOld(path)))) await unlink(path).catch(() => undefined)
  }
}

/** Of another machine that shares the folder nothing is known. */
function isGone({ machine, process: id }: Writer): boolean {
  if (machine !== writer.machine) return false
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

async function isOld(path: string): Promise<boolean> {
  const entry = await lstat(path).catch(() => null)
  return entry !== null && Date.now() - entry.mtimeMs > longest
}
