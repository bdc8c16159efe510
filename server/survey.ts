// All files of the open folders, looked at in the background one by one: for findings of the whole workspace, and for the overview.

import { TextDocument } from 'vscode-languageserver-textdocument'
import { goodIn, tallyOf } from '../engine/strengths.ts'
import type { SegmentSummary } from '../protocol/requests.ts'
import { readText } from '../workspace/text.ts'
import type { Check } from './checks.ts'
import type { Session } from './session.ts'

/** A file as it is on disk, or on the screen where it is open. */
export interface Surveyed {
  readonly uri: string
  readonly isOpen: boolean
  /** With the other files known. Of a file that is not open no report is kept. */
  readonly check: Check
  readonly segments: readonly SegmentSummary[]
  /** What is good already, as clauses. */
  readonly good: readonly string[]
}

/** So many files whose findings are known are told of in one go. */
const atOnce = 20

export class Survey {
  readonly #session: Session
  #listed: readonly string[] | null = null
  readonly #entries = new Map<string, Surveyed>()
  /** Counts what has happened to files, so that nothing read before is taken for what is there now. */
  #changes = 0
  readonly #closed = new Set<string>()
  #waiting: (() => void)[] = []

  constructor(session: Session) {
    this.#session = session
  }

  /** A file was closed: what is on disk counts. */
  closes(uri: string): void {
    this.#closed.add(uri)
    this.touched(uri, false)
  }

  /** The files that were closed since somebody last took them. */
  takeClosed(): ReadonlySet<string> {
    const closed = new Set(this.#closed)
    this.#closed.clear()
    return closed
  }

  /** A file was written, or came or went. */
  touched(uri: string, isMoved: boolean): void {
    this.#entries.delete(uri)
    if (isMoved) this.#listed = null
    this.wake()
  }

  /** What holds for files has changed, or folders have. */
  forget(): void {
    this.#entries.clear()
    this.#listed = null
    this.wake()
  }

  /** Findings may differ. */
  wake(): void {
    this.#changes++
    this.#session.onSurvey()
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  /** Resolves when anything may differ from what was told before `since`. */
  async changed(since: number): Promise<void> {
    if (this.#changes === since) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  get changes(): number {
    return this.#changes
  }

  /** The files in the order of their paths, each as soon as it was looked at; whoever types has a turn between two. */
  async *files(): AsyncGenerator<Surveyed> {
    this.#listed ??= await this.#session.filesInFolders()
    for (const [nth, uri] of this.#listed.entries()) {
      if (nth % atOnce === 0) await turn()
      const open = this.#session.documents.get(uri)
      const known = open ? surveyed(uri, true, await this.#session.checks.of(open)) : (this.#entries.get(uri) ?? (await this.#read(uri)))
      if (known) yield known.isOpen ? known : { ...known, check: this.#session.checks.apart(known.check) }
    }
  }

  async #read(uri: string): Promise<Surveyed | null> {
    const changes = this.#changes
    await turn()
    const place = this.#session.files.placeOf(uri)
    const source = place && (await readText(place.host, place.path))
    if (!source || !('text' in source)) return null
    const check = await this.#session.checks.glance(TextDocument.create(uri, 'markdown', 0, source.text))
    const file = surveyed(uri, false, check)
    if (changes === this.#changes) this.#entries.set(uri, file)
    return file
  }
}

function surveyed(uri: string, isOpen: boolean, check: Check): Surveyed {
  const segments = check.report?.document.segments ?? []
  const told = segments.map(({ kind, scenario, template, reasons }) => ({ kind, scenario, template, reasons }))
  return { uri, isOpen, check: isOpen ? check : { ...check, report: null }, segments: told, good: goodIn(tallyOf(segments)) }
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
