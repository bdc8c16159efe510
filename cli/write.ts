// Writes a new report in one step: the old one stays until the new one is whole.

import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'

/** Makes the folders above; what is no plain file (`/dev/stdout`, a pipe) is written as it is. */
export async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const there = await stat(path).catch(() => null)
  if (there === null || there.isFile()) await writeFileAtomic(path, text)
  else await writeFile(path, text)
}
