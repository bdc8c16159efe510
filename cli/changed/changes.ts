// What has changed in each file since a revision, asked of git once for each repository.

import { dirname } from '../../workspace/paths.ts'
import type { Project } from '../../workspace/project.ts'
import { readText } from '../../workspace/text.ts'
import type { Io } from '../io.ts'
import type { Trouble } from '../results.ts'
import { type ChangedLines, changedLines } from './lines.ts'
import type { Since } from './since.ts'

/** `all`: it is new, or nothing is known of what it was. `nothing`: it is what it was. */
export type Changed = ChangedLines | 'all' | 'nothing'

export class Changes {
  readonly #ref: string
  readonly #project: Project
  readonly #io: Io
  readonly #roots = new Map<string, Promise<Since | null>>()
  readonly #files = new Map<string, Promise<Changed>>()
  readonly #troubles: Trouble[] = []

  constructor(ref: string, project: Project, io: Io) {
    this.#ref = ref
    this.#project = project
    this.#io = io
  }

  /** Repositories of which nothing is known: all that stands there counts as changed. */
  get troubles(): readonly Trouble[] {
    return this.#troubles
  }

  /** `path`: absolute; `text`: what stands there, if it was read already; `named`: the folder through which it was named. */
  of(path: string, text?: string, named?: string): Promise<Changed> {
    const known = this.#files.get(path) ?? this.#look(path, text, named)
    this.#files.set(path, known)
    return known
  }

  async #look(path: string, text: string | undefined, named: string | undefined): Promise<Changed> {
    const since = await this.#since(await this.#project.root(dirname(path), named))
    const now = text ?? (await this.#read(path))
    // Of what cannot be read back all counts as new.
    const before = since && now !== null ? await since.before(path, now).catch(() => null) : null
    if (before === null || now === null) return 'all'
    const changes = changedLines(before, now)
    if (changes === null) return 'all'
    return changes.lines.size + changes.cuts.size === 0 ? 'nothing' : changes
  }

  async #read(path: string): Promise<string | null> {
    const source = await readText(this.#io.disk, path)
    return 'problem' in source ? null : source.text
  }

  #since(root: string): Promise<Since | null> {
    const known = this.#roots.get(root) ?? this.#ask(root)
    this.#roots.set(root, known)
    return known
  }

  async #ask(root: string): Promise<Since | null> {
    const { disk, cwd } = this.#io
    const since = (await disk.since?.(root, this.#ref)) ?? { problem: 'nothing is known of earlier versions' }
    if (!('problem' in since)) return since
    this.#troubles.push({
      path: root === cwd ? '.' : root,
      message: `All findings are shown, not only those on changed lines, because ${since.problem}.`,
    })
    return null
  }
}
