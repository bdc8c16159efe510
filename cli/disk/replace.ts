// Replaces a file in one step: what was there, or the new text, never a part of it.

import { readFile, stat } from 'node:fs/promises'
import { put } from './put.ts'
import { writeReasons } from './reasons.ts'

/** Writes `after` over `before`, keeping mode and owner. Refuses, with the reason in words, where it could spoil something. */
export async function replace(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  try {
    const { mode, nlink, uid } = await stat(path)
    const reason = whyNot(mode, nlink, uid)
    if (reason !== null) throw new Error(reason)
    await put(path, after, async () => {
      if (!(await readFile(path)).equals(before)) throw new Error('it was changed while it was being linted; run again')
    })
  } catch (error) {
    const words = reasons[(error as NodeJS.ErrnoException).code ?? '']
    throw words === undefined ? error : new Error(words)
  }
}

function whyNot(mode: number, names: number, owner: number): string | null {
  const user = process.getuid?.()
  if (names > 1) return 'it has several names on this disk (hard links), and writing it would part them'
  if (!(mode & 0o200)) return 'it is read-only'
  return user !== undefined && user !== 0 && user !== owner ? 'it belongs to somebody else' : null
}

const reasons: Readonly<Record<string, string>> = {
  ...writeReasons,
  ENOENT: 'it is not there any more',
}
