// Writes a new report in one step: the old one stays until the new one is whole.

import { mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { put } from './put.ts'
import { sweep } from './sweep.ts'

/** Makes the folders above; what is no plain file (`/dev/stdout`, a pipe) is written as it is. */
export async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const there = await stat(path).catch(() => null)
  if (there !== null && !there.isFile()) return writeFile(path, text)
  const real = there === null ? path : await realpath(path)
  await sweep(dirname(real))
  await put(real, Buffer.from(text))
}
