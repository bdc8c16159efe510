// Files that were linted, together with those of their roots that were not: read once, and only when a finding depends on them.

import type { Rule } from '../../engine/rule.ts'
import type { Project } from '../project.ts'
import type { Place } from '../walk.ts'
import { filesOf, type Told, toldBy } from './files.ts'
import { type Alone, Interest, Root } from './root.ts'

/** A file that was linted alone. */
export interface Linted {
  readonly root: string
  /** Absolute, with all links resolved. */
  readonly real: string
  readonly told: Told
  readonly alone: Alone
}

export class Others {
  readonly #project: Project
  readonly #rules: readonly Rule[]
  readonly #files = new Map<string, Promise<readonly Place[]>>()
  /** By root and path. */
  readonly #told = new Map<string, Promise<Told | null>>()

  constructor(project: Project, rules: readonly Rule[]) {
    this.#project = project
    this.#rules = rules
  }

  /** The root of some files that were linted, with all files of it that they depend on. */
  async around(root: string, linted: readonly Linted[]): Promise<Root> {
    const interest = new Interest()
    for (const { told, alone } of linted) interest.add(told, alone.findings, this.#rules)
    const others = interest.isEmpty ? [] : await this.#others(root, linted, interest)
    return new Root([...linted.map(({ told }) => told), ...others], this.#rules)
  }

  async #others(root: string, linted: readonly Linted[], interest: Interest): Promise<Told[]> {
    const known = new Set(linted.map(({ real }) => real))
    const told: Told[] = []
    for (const { path, real } of await this.#filesOf(root)) {
      if (known.has(real) || !interest.covers(path.slice(root.endsWith('/') ? root.length : root.length + 1))) continue
      const one = await this.#toldBy(root, path)
      if (one) told.push(one)
    }
    return told
  }

  #filesOf(root: string): Promise<readonly Place[]> {
    const files = this.#files.get(root) ?? filesOf(this.#project, root)
    this.#files.set(root, files)
    return files
  }

  #toldBy(root: string, path: string): Promise<Told | null> {
    const key = `${root}\n${path}`
    const told = this.#told.get(key) ?? toldBy(this.#project, root, path, this.#rules)
    this.#told.set(key, told)
    return told
  }
}
