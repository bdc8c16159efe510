// Files that were linted, together with those of their roots that were not: read once, and only when a finding depends on them.

import type { Rule } from '../../engine/rule.ts'
import { Watch } from '../deadline.ts'
import type { Project } from '../project.ts'
import type { Place } from '../walk.ts'
import { filesOf, type Told, toldBy } from './files.ts'
import { type Alone, Interest, Root } from './root.ts'

/** A file that was linted alone. */
export interface Linted {
  readonly root: string
  /** Absolute, with all links resolved. */
  readonly real: string
  /** May be brief. */
  readonly told: Told
  readonly alone: Alone
  /** All that it says; asked for when the findings of another file depend on it. */
  readonly inFull: () => Told
}

export class Others {
  readonly #project: Project
  readonly #rules: readonly Rule[]
  readonly #watch: Watch
  readonly #files = new Map<string, Promise<readonly Place[]>>()
  /** By root and path. */
  readonly #told = new Map<string, Promise<Told | null>>()

  /** Why files that were to be read beside others were not, by absolute path. */
  readonly unread = new Map<string, string>()

  constructor(project: Project, rules: readonly Rule[], watch = new Watch(rules, project.folders.host.deadline)) {
    this.#project = project
    this.#rules = rules
    this.#watch = watch
  }

  /** The root of some files that were linted, with all files of it that they depend on. */
  async around(root: string, linted: readonly Linted[]): Promise<Root> {
    const interest = new Interest()
    for (const { told, alone } of linted) interest.add(told, alone.findings, this.#rules)
    const told = interest.isInPlans ? inFull(linted) : linted.map((one) => one.told)
    const others = interest.isEmpty ? [] : await this.#others(root, linted, interest)
    return new Root([...told, ...others], this.#rules, this.#watch)
  }

  async #others(root: string, linted: readonly Linted[], interest: Interest): Promise<Told[]> {
    const known = new Set(linted.map(({ real }) => real))
    const told: Told[] = []
    for (const { path, real } of await this.#filesOf(root)) {
      const below = path.slice(root.endsWith('/') ? root.length : root.length + 1)
      if (known.has(real) || !interest.covers(below)) continue
      const one = await this.#toldBy(root, path, !interest.asks(below))
      if (one) told.push(one)
    }
    return told
  }

  #filesOf(root: string): Promise<readonly Place[]> {
    const files = this.#files.get(root) ?? filesOf(this.#project, root)
    this.#files.set(root, files)
    return files
  }

  #toldBy(root: string, path: string, isBrief: boolean): Promise<Told | null> {
    const key = `${root}\n${path}\n${isBrief}`
    const read = () => toldBy(this.#project, root, path, this.#watch, { isBrief }).catch((error) => this.#fails(path, error))
    const told = this.#told.get(key) ?? read()
    this.#told.set(key, told)
    return told
  }

  #fails(path: string, error: unknown): null {
    this.unread.set(path, error instanceof Error ? error.message : String(error))
    return null
  }
}

/** A file that asks is asked too: files that number alike each number for themselves. */
const inFull = (linted: readonly Linted[]): Told[] => linted.map((one) => (one.told.facts.isBrief ? one.inFull() : one.told))
