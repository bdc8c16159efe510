// Puts a whole file in its place in one step: whoever reads sees what was there or the new text, never a part of it.

import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, stat, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { unfinishedName, type Writer } from '../../workspace/unfinished.ts'

/** This process. */
export const writer: Writer = {
  machine: createHash('sha256').update(hostname()).digest('hex').slice(0, 8),
  process: process.pid,
}

/**
 * A file that is there keeps mode and owner. `path`: links resolved. `agree`: asked just before the step, rejects when it
 * is not to be taken. Rejects, and leaves nothing behind, when it cannot be done.
 */
export async function put(path: string, bytes: Uint8Array, agree: () => Promise<void> = async () => {}): Promise<void> {
  const draft = join(dirname(path), unfinishedName(writer, randomBytes(6).toString('hex')))
  const before = await stat(path).catch(() => null)
  const file = await open(draft, 'wx')
  try {
    try {
      // Goes on after a short write, as on a full disk, until all is written or an error comes.
      await file.writeFile(bytes)
      if (before) await dress(file, before)
      await file.sync()
    } finally {
      await file.close()
    }
    await agree()
    await move(draft, path)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw error
  }
}

/** The owner first: to change it may take bits of the mode away. */
async function dress(file: FileHandle, { mode, uid, gid }: { mode: number; uid: number; gid: number }): Promise<void> {
  const own = await file.stat()
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => undefined)
  await file.chmod(mode & 0o7777)
}

/** Windows moves nothing over a file that somebody just reads, such as a virus scanner. */
const held: readonly unknown[] = process.platform === 'win32' ? ['EPERM', 'EACCES', 'EBUSY'] : []
/** Waiting times in milliseconds. */
const waits = [10, 50, 200, 500]

async function move(from: string, to: string, [wait, ...more]: readonly number[] = waits): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (wait === undefined || !held.includes((error as NodeJS.ErrnoException).code)) throw error
    await setTimeout(wait)
    await move(from, to, more)
  }
}
