// Which files a project has read: what they say decides what holds for every text.

import { createHash } from 'node:crypto'
import type { Disk } from '../io.ts'

/** A short name for what some strings say. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64')
}

/** What is ignored matters to nobody who is read. */
export class Seen {
  readonly disk: Disk
  readonly #files = new Map<string, string>()
  #name: string | null = null

  constructor(disk: Disk) {
    this.disk = {
      ...disk,
      read: async (path) => {
        const bytes = await disk.read(path)
        if (!path.endsWith('ignore')) this.#files.set(path, digest(bytes))
        this.#name = null
        return bytes
      },
    }
  }

  /** What was read, by absolute path, with a name for what it said. */
  get files(): ReadonlyMap<string, string> {
    return this.#files
  }

  /** A name for all that was read so far. */
  get name(): string {
    this.#name ??= digest(...[...this.#files].flat().sort())
    return this.#name
  }
}
