// Writes a changed text back to where it was read.

import { inside } from '../../workspace/paths.ts'
import type { Disk } from '../io.ts'

/** `before`: the bytes as they were read. `null`, or why the file was left as it was: "it is ...". */
export async function keep(path: string, root: string, before: Uint8Array, text: string, disk: Disk): Promise<string | null> {
  const real = (await disk.real?.(path)) ?? path
  if (!inside((await disk.real?.(root)) ?? root, real)) return `it is a link to ${real}, outside the project`
  try {
    await disk.replace(real, before, new TextEncoder().encode(text))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
