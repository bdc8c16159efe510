// What texts came to in an earlier run, by all that it depends on: the text, its name, the settings, the config and the program.

import type { Settings } from '../../engine/settings.ts'
import type { Disk, Io } from '../io.ts'
import { type Outcome, type Read, withAccepted } from '../lint/outcome.ts'
import { cacheFolder } from './folder.ts'
import { digest } from './seen.ts'

interface Entry {
  readonly key: string
  readonly outcome: Outcome
}

/** A cache with more files keeps only those of the last run. */
const most = 20_000
/** So many texts are remembered of a file: those of branches that take turns. */
const variants = 4

export class Cache {
  readonly #disk: Disk
  readonly #place: string
  /** Names what else the outcome depends on. */
  readonly #world: () => string
  /** By path, the last first. */
  readonly #before: ReadonlyMap<string, readonly Entry[]>
  readonly #now = new Map<string, Entry>()
  hits = 0

  private constructor(disk: Disk, place: string, world: () => string, before: ReadonlyMap<string, readonly Entry[]>) {
    this.#disk = disk
    this.#place = place
    this.#world = world
    this.#before = before
  }

  /** The cache at an absolute path. One that is not there or is damaged is an empty one. */
  static async open(disk: Disk, place: string, world: () => string): Promise<Cache> {
    return new Cache(disk, place, world, await entriesAt(disk, place))
  }

  /** Takes from the cache what it has, and reads the rest. What went wrong is read again the next time. */
  reading(read: Read): Read {
    return async (target, text, resolved) => {
      const key = digest(text, resolved.path, settingsName(resolved.settings), this.#world())
      const known = this.#before.get(target.path)?.find((entry) => entry.key === key)
      if (known) this.hits++
      const outcome = known ? withAccepted(known.outcome, resolved.settings.accepted) : await read(target, text, resolved)
      if (outcome.failures.length === 0) this.#now.set(target.path, { key, outcome })
      return outcome
    }
  }

  /** Writes the cache in one step; a run never fails for it. */
  async save(): Promise<void> {
    const now = [...this.#now].map(([path, entry]): [string, Entry[]] => [path, [entry, ...this.#others(path, entry)].slice(0, variants)])
    const all = new Map([...this.#before, ...now])
    const body = JSON.stringify([...(all.size > most ? now : all)])
    await this.#disk.write(this.#place, `${sumOf(body)}\n${body}\n`).catch(() => undefined)
  }

  #others(path: string, { key }: Entry): readonly Entry[] {
    return (this.#before.get(path) ?? []).filter((entry) => entry.key !== key)
  }
}

/** Functions are made from the config, whose text is part of the world. */
const settingsName = (settings: Settings): string => JSON.stringify(settings)

/** Another form of cache has another sum, so it is an empty one. */
export const sumOf = (body: string): string => digest('guiderail cache 2', body)

async function entriesAt(disk: Disk, place: string): Promise<ReadonlyMap<string, readonly Entry[]>> {
  try {
    const [sum, body = ''] = new TextDecoder().decode(await disk.read(place)).split('\n')
    return sum === sumOf(body) ? new Map(JSON.parse(body)) : new Map()
  } catch {
    return new Map()
  }
}

/** Where the cache of a folder is kept. */
export function usualPlace({ cwd, env }: Pick<Io, 'cwd' | 'env'>): string | null {
  const folder = cacheFolder(env)
  return folder && `${folder}/${digest(cwd).replace(/\W/g, '').slice(0, 32)}.cache`
}
