// Which files are meant by the paths, folders and globs that a person names.

import { hint } from '../engine/names.ts'
import { baseOf, globProblem, isGlob, matcherOf } from './globs.ts'
import { ignoredBy, type Verdict } from './ignores.ts'
import { basename, dirname, inside, relative, resolve, slashed } from './paths.ts'
import type { Project } from './project.ts'
import { writerOf } from './unfinished.ts'
import { everything, type Patterns, patternsFor, walk } from './walk.ts'

/** A path and what is to be said of it. */
export interface Remark {
  /** Absolute. */
  readonly path: string
  readonly message: string
}

export interface Target {
  /** Absolute. */
  readonly path: string
  /** The folder through which it was named. */
  readonly named: string
  /** Absolute, with all links resolved, where that is known. */
  readonly real?: string
}

export interface Found {
  /** Each file once, in the order of their paths. */
  readonly targets: readonly Target[]
  /** What could not be found or read: the run is not whole. */
  readonly problems: readonly Remark[]
  /** What was left alone on purpose although it was named. */
  readonly notices: readonly Remark[]
}

/** What is linted at and below the named paths; a named file is taken whatever its name, and whatever `files` a config has. */
export async function findFiles(project: Project, cwd: string, names: readonly string[]): Promise<Found> {
  const finder = new Finder(project, cwd)
  for (const name of names) await finder.add(name)
  return finder.found()
}

/** Why a file that was named is left alone all the same, or `null`. That git ignores it is no reason: who names it means it. */
export async function leftAlone(project: Project, cwd: string, path: string): Promise<string | null> {
  if (writerOf(basename(path))) return `${relative(cwd, path)} is left alone: it is what a run left that was killed while it wrote.`
  const folder = dirname(path)
  const { own } = await patternsFor(project, folder, await project.root(folder), folder)
  const verdict = ignoredBy(own, path, false)
  return verdict && inWords(path, verdict, cwd)
}

/** ` Did you mean "acme.md"?`, of what stands in the same folder; or nothing. */
export async function nearby({ folders }: Project, path: string): Promise<string> {
  const entries = await folders.entries(dirname(path)).catch(() => [])
  return hint(
    basename(path),
    entries.map(({ name }) => name),
  )
}

function inWords(path: string, { pattern, layer }: Verdict, cwd: string): string {
  return `${relative(cwd, path)} is left alone: "${pattern}" in ${relative(cwd, layer.source)}.`
}

class Finder {
  readonly #project: Project
  readonly #cwd: string
  readonly #targets = new Map<string, { readonly named: string; readonly real: string; readonly isLink: boolean }>()
  readonly #problems: Remark[] = []
  readonly #notices: Remark[] = []

  constructor(project: Project, cwd: string) {
    this.#project = project
    this.#cwd = cwd
  }

  async add(name: string): Promise<void> {
    const path = resolve(this.#cwd, await this.#spelled(name))
    const type = await this.#project.folders.type(path)
    if (type === 'link') return this.#link(name, path)
    if (type === 'file') return this.#file(path)
    if (type === 'folder') return this.#folder(path)
    if (type === 'other') return this.#problem(path, `${name} is no regular file.`)
    if (isGlob(name)) return this.#glob(slashed(name))
    this.#problem(path, `There is no file or folder ${name}.${await nearby(this.#project, path)}`)
  }

  found(): Found {
    // What is met under its own name is not linted again under that of a link.
    const inOrder = [...this.#targets].sort(([a, one], [b, other]) => Number(one.isLink) - Number(other.isLink) || (a < b ? -1 : 1))
    const byReal = new Map<string, Target>()
    for (const [path, { named, real }] of inOrder) if (!byReal.has(real)) byReal.set(real, { path, named, real })
    const targets = [...byReal.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
    return { targets, problems: this.#problems, notices: this.#notices }
  }

  /** Backslashes are separators, unless a file is really called that. */
  async #spelled(name: string): Promise<string> {
    if (!name.includes('\\')) return name
    return (await this.#project.folders.type(resolve(this.#cwd, name))) === null ? slashed(name) : name
  }

  async #file(path: string, isLink = false): Promise<void> {
    const message = await leftAlone(this.#project, this.#cwd, path)
    if (message !== null) this.#notices.push({ path, message })
    else this.#targets.set(path, { named: dirname(path), real: await this.#real(path), isLink })
  }

  async #folder(path: string, isLink = false): Promise<void> {
    const some = await this.#walk(path, null, isLink)
    if (some === false) this.#notices.push({ path, message: await this.#nothingIn(path) })
  }

  async #nothingIn(folder: string): Promise<string> {
    const { config, source } = await this.#project.inForce(folder, folder)
    if (config.files === null || source === null) return `There are no Markdown files in ${this.#shown(folder)}.`
    return `No file in ${this.#shown(folder)} fits the files of ${this.#shown(source)}.`
  }

  async #glob(glob: string): Promise<void> {
    const path = resolve(this.#cwd, glob)
    const base = resolve(this.#cwd, baseOf(glob))
    const problem = globProblem(glob)
    if (problem !== null) return this.#problem(path, problem)
    const fits = matcherOf(relative(base, path))
    const isFolder = (await this.#project.folders.type(base)) === 'folder'
    if (!isFolder || (await this.#walk(base, (file) => fits(relative(base, file)))) === false)
      this.#problem(path, `No Markdown file fits ${glob}.`)
  }

  /** Takes the files below a folder, or of those that a glob fits; false when there is none, `null` when we were told to leave the folder alone. */
  async #walk(path: string, fits: ((file: string) => boolean) | null, isLink = false): Promise<boolean | null> {
    const patterns = await this.#patternsAbove(path)
    if (patterns === null) return null
    const realRoot = await this.#real(await this.#project.root(path))
    const state = { project: this.#project, named: path, realRoot, visited: new Set<string>(), byGlob: fits !== null }
    let some = false
    for await (const met of walk(state, { path, real: await this.#real(path), isLink }, patterns)) {
      if ('problem' in met) this.#problem(met.folder, `This folder ${met.problem}.`)
      else if (!fits || fits(met.file.path)) {
        some = true
        this.#targets.set(met.file.path, { ...met.file, named: path })
      }
    }
    return some
  }

  /** The patterns in force for a folder that was named; `null`, with a notice, when they are against it. */
  async #patternsAbove(folder: string): Promise<Patterns | null> {
    const root = await this.#project.root(folder)
    if (folder === root) return everything
    const { git, own, takes } = await patternsFor(this.#project, dirname(folder), root, folder)
    const verdict = ignoredBy(own, folder, true)
    if (verdict) {
      this.#notices.push({ path: folder, message: inWords(folder, verdict, this.#cwd) })
      return null
    }
    // Whoever names a folder that git ignores means it, so the files that ignore it have no say below it.
    return { git: git.filter((layer) => !ignoredBy([layer], folder, true)), own, takes }
  }

  async #link(name: string, path: string): Promise<void> {
    const { host } = this.#project.folders
    const real = (await host.real?.(path)) ?? null
    if (real === null) return this.#problem(path, `${name} is a link that leads nowhere.`)
    const root = await this.#project.root(dirname(path))
    if (!inside(await this.#real(root), real))
      return this.#problem(path, `${name} is a link to ${real}, outside ${root}; name that path itself.`)
    const type = (await host.stat(real))?.type
    if (type === 'folder') return this.#folder(path, true)
    return type === 'file' ? this.#file(path, true) : this.#problem(path, `${name} is no regular file.`)
  }

  async #real(path: string): Promise<string> {
    return (await this.#project.folders.host.real?.(path)) ?? path
  }

  #shown(path: string): string {
    return relative(this.#cwd, path)
  }

  #problem(path: string, message: string): void {
    this.#problems.push({ path, message })
  }
}
