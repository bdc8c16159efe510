// Which settings hold for a document: what the command line would say of the same file.

import type { Rule } from '../engine/rule.ts'
import { defaultSettings, type Settings } from '../engine/settings.ts'
import { acceptedName } from '../workspace/accepted/name.ts'
import { filesOf } from '../workspace/across/files.ts'
import type { LoadedBaseline } from '../workspace/baseline/load.ts'
import type { ConfigProblem, FormerNameIn } from '../workspace/config/load.ts'
import { newConfigName } from '../workspace/config/nearest.ts'
import { leftAlone } from '../workspace/find.ts'
import type { Host } from '../workspace/host.ts'
import { basename, dirname, inside, joined } from '../workspace/paths.ts'
import { type InForce, Project } from '../workspace/project.ts'
import type { Files, Place } from './files.ts'

/** What the config says about one document. */
export interface Resolved {
  readonly settings: Settings
  /** The document's path from the root, forward slashes; empty for unsaved texts. */
  readonly path: string
  /** The config in force, or the one to make; `null` when there is nowhere to put one. */
  readonly source: ConfigSource | null
  /** The list of accepted sentences, or the one to make; `null` when there is nowhere to put one. */
  readonly accepted: ConfigSource | null
  /** The project's list of known findings, if it has one. */
  readonly baseline: LoadedBaseline | null
  /** The root that it belongs to; `null` for unsaved texts. */
  readonly home: Home | null
  /** Why the document must not be looked at; the config itself is to be put right first. */
  readonly problems: readonly ConfigProblem[]
  /** Former names in the configs and lists that hold for it. */
  readonly formerNames: readonly FormerNameIn[]
  /** Why the document is left alone on purpose. */
  readonly ignored: string | null
}

/** A text that belongs to no place: the defaults hold for it. */
export const nowhere: Resolved = {
  settings: defaultSettings,
  path: '',
  source: null,
  accepted: null,
  baseline: null,
  home: null,
  problems: [],
  formerNames: [],
  ignored: null,
}

/** A root of files. */
export interface Home {
  /** Its address. */
  readonly uri: string
  /** Absolute, in the terms of the place's host. */
  readonly root: string
  readonly place: Place
  /** A project for it that has read nothing yet. */
  readonly project: () => Project
}

export interface ConfigSource {
  readonly place: Place
  readonly exists: boolean
}

export class Configs {
  readonly #known: readonly Rule[]
  readonly #files: Files
  readonly #today: () => string
  readonly #onConfig: (inForce: InForce, host: Host) => void
  #folders: readonly string[]
  #projects = new Map<string, Project>()

  /** `known`: all rules that a config may name; `folders`: addresses of the open folders; `onConfig`: called for each config that was read. */
  constructor(
    known: readonly Rule[],
    files: Files,
    folders: readonly string[],
    today: () => string,
    onConfig: (inForce: InForce, host: Host) => void,
  ) {
    this.#onConfig = onConfig
    this.#known = known
    this.#files = files
    this.#folders = folders
    this.#today = today
  }

  /** Files or folders changed: everything is read anew when somebody asks. */
  forget(folders: readonly string[] = this.#folders): void {
    this.#folders = folders
    this.#projects = new Map()
  }

  get folders(): readonly string[] {
    return this.#folders
  }

  /** Addresses of all files that linting the open folders would take, each once. */
  async files(): Promise<readonly string[]> {
    const addresses = new Set<string>()
    for (const folder of this.#folders) {
      const place = this.#files.placeOf(folder)
      const found = place ? await filesOf(this.#newProject(place, place.path), place.path).catch(() => []) : []
      for (const { path } of found) if (place) addresses.add(place.uriOf(path))
    }
    return [...addresses]
  }

  async of(uri: string): Promise<Resolved> {
    const place = this.#files.placeOf(uri)
    if (!place) return this.#unsaved()
    const folder = this.#folderOf(place) ?? dirname(place.path)
    const project = this.#project(place, folder)
    const { path, settings, inForce, root, accepted } = await project.resolve(place.path)
    const config = inForce.source ?? joined(root, newConfigName)
    return {
      settings: this.#dated(settings),
      path,
      source: { place: { ...place, path: config }, exists: inForce.source !== null },
      accepted: { place: { ...place, path: joined(root, acceptedName) }, exists: accepted !== null },
      baseline: inForce.config.baseline === null ? null : await project.baselineAt(inForce.config.baseline, root),
      home: { uri: place.uriOf(root), root, place, project: () => this.#newProject(place, folder) },
      problems: inForce.problems,
      formerNames: [...project.formerNames],
      ignored: inForce.problems.length > 0 ? null : await leftAlone(project, folder, place.path),
    }
  }

  /** The roots of the open folders. */
  async homes(): Promise<Home[]> {
    const homes: Home[] = []
    for (const folder of this.#folders) {
      const place = this.#files.placeOf(folder)
      const home = place && (await this.of(place.uriOf(joined(place.path, 'any.md')))).home
      if (home) homes.push(home)
    }
    return homes
  }

  /** A text that is not saved yet is a text of the first open folder. */
  async #unsaved(): Promise<Resolved> {
    const place = this.#folders.map((folder) => this.#files.placeOf(folder)).find((found) => found !== null)
    if (!place) return { ...nowhere, settings: this.#dated(defaultSettings) }
    const { settings, problems } = await this.#project(place, place.path).inForce(place.path)
    return { ...nowhere, settings: this.#dated(settings('')), problems }
  }

  #dated = (settings: Settings): Settings => ({ ...settings, today: this.#today() })

  #folderOf({ host, path }: Place): string | undefined {
    const places = this.#folders.map((folder) => this.#files.placeOf(folder))
    const around = places.filter((place) => place?.host === host && inside(place.path, path)).map((place) => place?.path ?? '')
    return around.sort((a, b) => b.length - a.length)[0]
  }

  #newProject({ host }: Pick<Place, 'host'>, folder: string): Project {
    const onConfig = (inForce: InForce) => this.#onConfig(inForce, host)
    return new Project(host, { known: this.#known, folder, today: this.#today(), onConfig })
  }

  #project({ host, uriOf }: Place, folder: string): Project {
    const key = uriOf(folder)
    const known = this.#projects.get(key) ?? this.#newProject({ host }, folder)
    this.#projects.set(key, known)
    return known
  }
}

/** A problem of a config as a person reads it in passing. */
export const inWords = ({ path, line, message }: ConfigProblem): string => `${basename(path)}, line ${line}: ${message}`
