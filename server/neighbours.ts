// What the other files of a document's root make of its findings: known in the background, root by root, once a finding depends on it.

import type { TextDocument } from 'vscode-languageserver-textdocument'
import { ungathered } from '../engine/checklist.ts'
import { factsOf } from '../engine/facts.ts'
import { isActive } from '../engine/findings.ts'
import type { Report } from '../engine/lint.ts'
import type { Finding, Rule } from '../engine/rule.ts'
import { asksElsewhere } from '../workspace/across/elsewhere.ts'
import type { Told } from '../workspace/across/files.ts'
import { RootIndex } from '../workspace/across/index.ts'
import { compares } from '../workspace/across/lint.ts'
import type { Alone } from '../workspace/across/root.ts'
import type { Watch } from '../workspace/deadline.ts'
import { inside, joined } from '../workspace/paths.ts'
import type { Home, Resolved } from './config.ts'
import type { Files } from './files.ts'

/** A document as it was found alone. */
export interface Single {
  readonly document: TextDocument
  readonly config: Resolved
  readonly report: Report
}

/** What is read in the background, and what is not. */
interface Background {
  now(uri: string | null): void
  isLeftAlone(uri: string): boolean
}

interface Known {
  readonly home: Home
  readonly index: RootIndex
}

export class Neighbours {
  readonly #rules: readonly Rule[]
  readonly #watch: Watch
  readonly #reading: Background
  readonly #files: Files
  readonly #open: () => readonly TextDocument[]
  readonly #onChange: () => void
  /** By the address of the root. */
  readonly #roots = new Map<string, Known>()
  readonly #told = new WeakMap<Single, Told>()

  /** `onChange`: findings of open documents may differ though their texts do not. */
  constructor(
    rules: readonly Rule[],
    watch: Watch,
    reading: Background,
    files: Files,
    open: () => readonly TextDocument[],
    onChange: () => void,
  ) {
    this.#rules = rules
    this.#watch = watch
    this.#reading = reading
    this.#files = files
    this.#open = open
    this.#onChange = onChange
  }

  /** A version of a document was looked at. */
  shows(single: Single): void {
    const { path, home } = single.config
    if (home) this.#roots.get(home.uri)?.index.shows(path, this.#toldBy(single))
  }

  /** The document was closed. */
  hides(uri: string): void {
    this.#at(uri, ({ index }, path) => index.hides(path))
  }

  /** A Markdown file was written, or came or went. */
  touched(uri: string, isMoved: boolean): void {
    this.#at(uri, ({ index }, path) => {
      index.changed(path)
      if (isMoved) index.moved()
    })
  }

  /** The roots are other ones. */
  clear(): void {
    this.#roots.clear()
  }

  /** What holds for files has changed. */
  forget(): void {
    for (const { index } of this.#roots.values()) index.forget()
  }

  /** The findings of an open document with the other files known; what those may settle is held back until they are. */
  together(single: Single): Alone {
    const { config, report } = single
    return this.apart(config, report, single)
  }

  /** The same for a file that is not open (`single` is null): what was found in it alone, under its config. */
  apart({ home, path, settings }: Resolved, { findings, suppressed }: Alone, single: Single | null = null): Alone {
    const depends = asksElsewhere(findings) || this.#rules.some((rule) => compares(rule) && isActive(rule, settings))
    if (!home || !depends) return { findings, suppressed }
    const { root } = this.#indexOf(home, single)
    return root ? root.together({ findings, suppressed }, path) : { findings: findings.filter(isCertain).map(unsafe), suppressed }
  }

  /** The roots that are known. */
  get homes(): readonly Home[] {
    return [...this.#roots.values()].map(({ home }) => home)
  }

  /** What all files of a root say, once each was read. */
  files(home: Home): Promise<readonly Told[]> {
    return this.#indexOf(home, null).settled()
  }

  /** The same as far as it is known already; null while they are read in the background. */
  filesKnown(home: Home): readonly Told[] | null {
    return this.#indexOf(home, null).told
  }

  /** What is known of a root; begins to read it when nobody has asked before, with one document of it as it was found. */
  #indexOf(home: Home, single: Single | null): RootIndex {
    const known = this.#roots.get(home.uri)
    if (known) return known.index
    const index = this.#newIndex(home)
    this.#roots.set(home.uri, { home, index })
    if (single) index.shows(single.config.path, this.#toldBy(single))
    index.refresh()
    return index
  }

  #newIndex(home: Home): RootIndex {
    const openText = (path: string) =>
      this.#open()
        .find(({ uri }) => this.#files.placeOf(uri)?.path === path)
        ?.getText()
    const onChange = () => this.#onChange()
    const reads = (path: string, isBegun: boolean) => this.#reading.now(isBegun ? home.place.uriOf(path) : null)
    const leaves = (path: string) => this.#reading.isLeftAlone(home.place.uriOf(path))
    const { root, project } = home
    return new RootIndex({ root, rules: this.#rules, watch: this.#watch, project, openText, reads, leaves, onChange, turn })
  }

  #toldBy(single: Single): Told {
    const known = this.#told.get(single)
    if (known) return known
    const { report, config } = single
    const told = { facts: factsOf(report.document, this.#rules, config.settings), settings: config.settings }
    this.#told.set(single, told)
    return told
  }

  /** Does something with the innermost root around an address. */
  #at(uri: string, act: (known: Known, path: string) => void): void {
    const place = this.#files.placeOf(uri)
    if (!place) return
    const around = [...this.#roots.values()].filter(({ home }) => home.place.host === place.host && inside(home.root, place.path))
    const [nearest] = around.sort((a, b) => b.home.root.length - a.home.root.length)
    if (nearest) act(nearest, place.path.slice(joined(nearest.home.root, '').length))
  }
}

/** Whether no other file could take the finding away. */
const isCertain = (finding: Finding): boolean => ungathered([finding]).every(({ needs = [] }) => needs.length === 0)

const unsafe = (finding: Finding): Finding => ({
  ...finding,
  fixes: finding.fixes.map((fix) => (fix.takesId === undefined ? fix : { ...fix, safe: false })),
})

/** Whatever the editor asks comes first. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
