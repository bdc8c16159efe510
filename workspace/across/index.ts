// The facts of one root, kept fresh: read in the background, one file at a time, with the texts on the screen in place of those on disk.

import type { DocumentFacts } from '../../engine/facts.ts'
import type { Rule } from '../../engine/rule.ts'
import { Watch } from '../deadline.ts'
import { joined } from '../paths.ts'
import type { Project } from '../project.ts'
import { filesOf, type Told, toldBy } from './files.ts'
import { Root } from './root.ts'

export interface RootIndexOptions {
  /** Absolute. */
  readonly root: string
  readonly rules: readonly Rule[]
  readonly watch?: Watch
  /** A project that has read nothing yet. */
  readonly project: () => Project
  /** The text on the screen of the file at an absolute path, if it is open. */
  readonly openText: (path: string) => string | undefined
  /** Called before and after the file at an absolute path is read. */
  readonly reads?: (path: string, isBegun: boolean) => void
  /** Whether a file is left alone; it says nothing then. */
  readonly leaves?: (path: string) => boolean
  /** Called when what the files say has changed in a way that matters to others. `path`: the only file that has; null for several. */
  readonly onChange: (path: string | null) => void
  /** Resolves when whoever waits has had a turn. */
  readonly turn: () => Promise<void>
}

/** What is known of the files, by root-relative path. */
export class RootIndex {
  readonly #options: RootIndexOptions
  readonly #disk = new Map<string, Told>()
  readonly #open = new Map<string, Told>()
  /** Root-relative paths. */
  #files: readonly string[] = []
  #isListed = false
  /** Files to be read again. */
  readonly #dirty = new Set<string>()
  /** Whether the findings may differ though no file on disk does. */
  #isOther = true
  #root: Root | null = null
  #isReady = false
  #reading: Promise<void> | null = null

  constructor(options: RootIndexOptions) {
    this.#options = options
  }

  /** All files together; null until each was read once. */
  get root(): Root | null {
    if (!this.#isReady) return null
    this.#root ??= new Root([...new Map([...this.#disk, ...this.#open]).values()], this.#options.rules, this.#options.watch)
    return this.#root
  }

  /** Reads what is not known yet or has changed, in the background. */
  refresh(): void {
    if (this.#reading) return
    this.#reading = this.#read().finally(() => {
      this.#reading = null
      if (!this.#isListed || this.#dirty.size > 0) this.refresh()
    })
  }

  /** What all files say; null until each was read once. */
  get told(): readonly Told[] | null {
    return this.#isReady ? [...new Map([...this.#disk, ...this.#open]).values()] : null
  }

  /** What all files say, once each was read. */
  async settled(): Promise<readonly Told[]> {
    if (!this.#isReady) this.refresh()
    while (this.#reading) await this.#reading
    return [...new Map([...this.#disk, ...this.#open]).values()]
  }

  /** What an open file says now. */
  shows(path: string, told: Told): void {
    const before = this.#open.get(path) ?? this.#disk.get(path)
    this.#open.set(path, told)
    if (before && digestOf(before.facts) === digestOf(told.facts)) return
    this.#root = null
    if (this.#isReady) this.#options.onChange(path)
  }

  /** The file is open no longer: what is on disk counts. */
  hides(path: string): void {
    if (this.#open.delete(path)) this.#isOther = true
    // It may have been read as it stood on the screen.
    this.changed(path)
  }

  /** The file on disk is another one. */
  changed(path: string): void {
    this.#dirty.add(path)
    this.refresh()
  }

  /** Files came or went. */
  moved(): void {
    this.#isListed = false
    this.refresh()
  }

  /** What holds for the files has changed: all are read again. */
  forget(): void {
    for (const path of this.#disk.keys()) this.#dirty.add(path)
    this.#isOther = true
    this.moved()
  }

  async #read(): Promise<void> {
    const project = this.#options.project()
    if (!this.#isListed) await this.#list(project)
    const wanted = this.#files.filter((path) => !this.#disk.has(path) || this.#dirty.has(path))
    this.#dirty.clear()
    for (const path of wanted) {
      await this.#options.turn()
      if (await this.#readOne(project, path)) this.#isOther = true
    }
    if (!this.#isOther) return
    this.#isOther = false
    this.#isReady = true
    this.#root = null
    this.#options.onChange(null)
  }

  async #list(project: Project): Promise<void> {
    const { root } = this.#options
    this.#isListed = true
    const files = await filesOf(project, root).catch(() => [])
    this.#files = files.map(({ path }) => path.slice(joined(root, '').length))
    const listed = new Set(this.#files)
    for (const path of [...this.#disk.keys()]) if (!listed.has(path) && this.#disk.delete(path)) this.#isOther = true
  }

  /** True when the file says something else than before. */
  async #readOne(project: Project, path: string): Promise<boolean> {
    const { root, rules, watch = new Watch(rules, undefined), openText, reads, leaves } = this.#options
    const absolute = joined(root, path)
    const before = this.#disk.get(path)
    const asked = { text: openText(absolute), reads: (isBegun: boolean) => reads?.(absolute, isBegun) }
    const told = leaves?.(absolute) ? null : await toldBy(project, root, absolute, watch, asked).catch(() => null)
    if (told) this.#disk.set(path, told)
    else this.#disk.delete(path)
    return JSON.stringify(before?.facts) !== JSON.stringify(told?.facts)
  }
}

/** All of the facts that can matter to another file: where things stand matters only for openers. */
function digestOf({ kinds, canonical, links, nodes, anchors, openers, silences, names }: DocumentFacts): string {
  const statements = nodes
    .filter(({ kind, label }) => label !== null || (kind !== 'tactic' && kind !== 'phase'))
    .map(({ kind, label, place }): [number, string] => [place.start, `${kind} ${label ?? ''}`])
  const headings = anchors.flatMap(({ anchor, section }): [number, string][] => [
    [section.start - 0.5, `#${anchor}`],
    [section.end - 0.5, `/${anchor}`],
  ])
  const order = [...statements, ...headings].sort(([a], [b]) => a - b).map(([, what]) => what)
  const levels = new Set(nodes.map(({ kind }) => kind))
  return JSON.stringify([kinds, canonical, links, [...levels].sort(), order, openers, openers.length > 0 ? silences : [], names])
}
