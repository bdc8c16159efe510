// What holds for a file: its root, its config, its settings. One answer for the terminal, CI and the editor.

import type { Rule } from '../engine/rule.ts'
import type { Settings } from '../engine/settings.ts'
import type { LoadedAccepted } from './accepted/load.ts'
import { acceptedName } from './accepted/name.ts'
import type { AcceptedFile } from './accepted/read.ts'
import type { LoadedBaseline } from './baseline/load.ts'
import { type Config, emptyConfig } from './config/config.ts'
import type { FormerKey } from './config/former.ts'
import type { ConfigProblem, FormerNameIn } from './config/load.ts'
import { nearestConfigs } from './config/nearest.ts'
import { SettingsMaker, type Wishes } from './config/settings.ts'
import { Folders } from './folders.ts'
import type { Host } from './host.ts'
import { basename, dirname, inside, relative } from './paths.ts'

export interface ProjectOptions extends Wishes {
  /** All rules that can be set, the engine's own included. */
  readonly known: readonly Rule[]
  /** Keys of configs that were renamed; default: ours. */
  readonly formerKeys?: readonly FormerKey[]
  /** Called once for each config that was read. */
  readonly onConfig?: (inForce: InForce) => void
  /** The open folder or the current one: the root of what lies in it and in no repository. */
  readonly folder: string
  /** The config of all files (absolute path), or `null` for none; without it the nearest one is looked for. */
  readonly config?: string | null
  /** The baseline of all files (absolute path), or `null` for none; without it the one that the config names. */
  readonly baseline?: string | null
}

/** The config in force somewhere. */
export interface InForce {
  /** Absolute path; `null`: there is none, defaults hold. */
  readonly source: string | null
  /** Globs and ignore patterns of the config count from here. */
  readonly base: string
  readonly config: Config
  readonly settings: (path: string) => Settings
  /** When there are any, files under this config must not be linted. */
  readonly problems: readonly ConfigProblem[]
}

/** What holds for one file. */
export interface Resolved {
  readonly root: string
  /** From the root, with forward slashes. */
  readonly path: string
  readonly settings: Settings
  readonly inForce: InForce
  /** The project's list of accepted sentences, if it has one. */
  readonly accepted: AcceptedFile | null
}

/** Answers are kept; after a change on disk make a new project. */
export class Project {
  readonly folders: Folders
  readonly #options: ProjectOptions
  readonly #baselines = new Map<string, Promise<LoadedBaseline>>()
  readonly #configs = new Map<string, Promise<InForce>>()
  readonly #inForce = new Map<string, Promise<InForce>>()
  readonly #acceptedFiles = new Map<string, Promise<LoadedAccepted | null>>()
  readonly #roots = new Map<string, Promise<string | null>>()
  readonly #formerNames: FormerNameIn[] = []

  constructor(host: Host, options: ProjectOptions) {
    this.folders = new Folders(host)
    this.#options = options
  }

  /** Former names in the configs and lists that were read so far. */
  get formerNames(): readonly FormerNameIn[] {
    return this.#formerNames
  }

  /** The nearest folder up from `folder` that holds `.git`; else the open folder; else `named`, or `folder` itself. */
  async root(folder: string, named = folder): Promise<string> {
    const repository = await this.#repository(folder)
    if (repository !== null) return repository
    return inside(this.#options.folder, folder) ? this.#options.folder : named
  }

  /** What holds for the file at an absolute path; `named` is the folder through which a person named it. */
  async resolve(path: string, named?: string): Promise<Resolved> {
    const folder = dirname(path)
    const root = await this.root(folder, named)
    const inForce = await this.inForce(folder, named)
    const settings = inForce.settings(relative(inForce.base, path))
    const found = { root, path: relative(root, path) }
    const accepted = await this.#accepted(root)
    if (!accepted) return { ...found, settings, inForce, accepted: null }
    const { file, problems } = accepted
    const whole = { ...inForce, problems: [...inForce.problems, ...problems] }
    return { ...found, settings: { ...settings, accepted: file.index }, inForce: whole, accepted: file }
  }

  /** `null` when there is none, or when no config is wanted at all. */
  #accepted(root: string): Promise<LoadedAccepted | null> {
    const known = this.#acceptedFiles.get(root) ?? this.#loadAccepted(root)
    this.#acceptedFiles.set(root, known)
    return known
  }

  async #loadAccepted(root: string): Promise<LoadedAccepted | null> {
    if (this.#options.config === null || (await this.folders.has(root, acceptedName)) === null) return null
    const { loadAccepted } = await import('./accepted/load.ts')
    return this.#noted(await loadAccepted(this.folders.host, root, this.#options.known))
  }

  /** Absolute path of the list of known findings of what stands in a folder, or `null`. */
  async baselinePath(folder: string, named?: string): Promise<string | null> {
    const { baseline } = this.#options
    return baseline === undefined ? (await this.inForce(folder, named)).config.baseline : baseline
  }

  /** The list of known findings at an absolute path; one that a config names is only read inside of the root. */
  baselineAt(path: string, root: string): Promise<LoadedBaseline> {
    const within = this.#options.baseline === undefined ? root : dirname(path)
    const load = async () => {
      const { loadBaseline } = await import('./baseline/load.ts')
      return this.#noted(await loadBaseline(this.folders.host, within, path, this.#options.known))
    }
    const known = this.#baselines.get(path) ?? load()
    this.#baselines.set(path, known)
    return known
  }

  /** The config in force for the files of a folder. */
  inForce(folder: string, named?: string): Promise<InForce> {
    const key = `${folder}\n${named ?? ''}`
    const known = this.#inForce.get(key) ?? this.#find(folder, named)
    this.#inForce.set(key, known)
    return known
  }

  async #find(folder: string, named?: string): Promise<InForce> {
    const root = await this.root(folder, named)
    const { config } = this.#options
    if (config === null) return this.#defaults(root)
    if (config !== undefined) return this.#load(config, await this.root(dirname(config)))
    const [first, second] = await nearestConfigs(this.folders, folder, root)
    if (first === undefined) return this.#defaults(root)
    if (second !== undefined) return this.#clash(first, second)
    return this.#load(first, root)
  }

  #repository(folder: string): Promise<string | null> {
    let root = this.#roots.get(folder)
    if (!root) {
      root = this.folders.has(folder, '.git').then((type) => {
        if (type !== null) return folder
        return dirname(folder) === folder ? null : this.#repository(dirname(folder))
      })
      this.#roots.set(folder, root)
    }
    return root
  }

  #load(path: string, root: string): Promise<InForce> {
    return this.#once(path, async () => {
      const { loadConfig } = await import('./config/load.ts')
      const { config, problems } = this.#noted(
        await loadConfig(this.folders.host, path, root, this.#options.known, this.#options.formerKeys),
      )
      return this.#made(config, path, dirname(path), problems)
    })
  }

  #defaults(root: string): Promise<InForce> {
    return this.#once(root, async () => this.#made(emptyConfig, null, root, []))
  }

  #clash(first: string, second: string): Promise<InForce> {
    const message = `${basename(second)} stands beside it and says the same kind of thing; keep one of the two.`
    return this.#once(first, async () => this.#made(emptyConfig, first, dirname(first), [{ path: first, line: 1, column: 1, message }]))
  }

  #made(config: Config, source: string | null, base: string, problems: readonly ConfigProblem[]): InForce {
    const maker = new SettingsMaker(config, this.#options)
    const inForce: InForce = { source, base, config, problems, settings: (path) => maker.settings(path) }
    if (source !== null) this.#options.onConfig?.(inForce)
    return inForce
  }

  #noted<T extends { readonly formerNames: readonly FormerNameIn[] }>(loaded: T): T {
    this.#formerNames.push(...loaded.formerNames)
    return loaded
  }

  #once(key: string, make: () => Promise<InForce>): Promise<InForce> {
    const known = this.#configs.get(key) ?? make()
    this.#configs.set(key, known)
    return known
  }
}
