// A host's folders, each asked for once.

import type { Entry, EntryType, Host } from './host.ts'
import { basename, dirname, joined } from './paths.ts'

export class Folders {
  readonly host: Host
  readonly #lists = new Map<string, Promise<readonly Entry[]>>()
  readonly #known = new Map<string, readonly Entry[]>()
  readonly #types = new Map<string, Promise<EntryType | null>>()

  constructor(host: Host) {
    this.host = host
  }

  /** What the folder holds, sorted by name. Rejects when it cannot be read. */
  entries(folder: string): Promise<readonly Entry[]> {
    let list = this.#lists.get(folder)
    if (!list) {
      list = this.host.list(folder).then((entries) => {
        const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
        this.#known.set(folder, sorted)
        return sorted
      })
      this.#lists.set(folder, list)
    }
    return list
  }

  /** What stands at the path; taken from the folder's list when that was read already. */
  async type(path: string): Promise<EntryType | null> {
    const known = this.#known.get(dirname(path))
    if (known) return known.find(({ name }) => name === basename(path))?.type ?? null
    let type = this.#types.get(path)
    if (!type) {
      type = this.host.stat(path).then((stat) => stat?.type ?? null)
      this.#types.set(path, type)
    }
    return type
  }

  has(folder: string, name: string): Promise<EntryType | null> {
    return this.type(joined(folder, name))
  }
}
