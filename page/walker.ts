// Goes from finding to finding in the text, and takes their wordings.

import type { Told, Way } from './checking/answer.ts'
import type { Bubble } from './dom/bubble.ts'
import type { Editor } from './dom/editor.ts'
import type { Findings } from './dom/findings.ts'
import { say, toast } from './dom/say.ts'
import type { Reader } from './reader.ts'
import { oneOf } from './text/change.ts'

export class Walker {
  readonly #reader: Reader
  readonly #editor: Editor
  readonly #bubble: Bubble
  readonly #findings: Findings

  constructor(reader: Reader, editor: Editor, bubble: Bubble, findings: Findings) {
    this.#reader = reader
    this.#editor = editor
    this.#bubble = bubble
    this.#findings = findings
  }

  /** Goes to the words of a finding. */
  show(finding: Told): void {
    const nth = this.#reader.marks.indexOf(finding)
    if (nth < 0) return
    this.#editor.select(finding.start, finding.end)
    this.#editor.reveal(finding.start)
    this.point(nth)
  }

  /** Opens the bubble at a mark, or sets off none. */
  point(nth: number | null): void {
    const finding = nth === null ? null : (this.#reader.marks[nth] ?? null)
    this.#editor.current(nth)
    this.#findings.current(finding)
    if (finding && nth !== null) this.#bubble.open(finding, nth)
  }

  /** To the next finding in the text, or the one before; round and round. */
  walk(step: 1 | -1): void {
    const sorted = [...this.#reader.marks].sort((a, b) => a.start - b.start || a.end - b.end)
    const finding = sorted[this.#nextIn(sorted, step)]
    if (finding) this.show(finding)
    say(finding ? `${sorted.indexOf(finding) + 1} of ${sorted.length}. ${spoken(finding)}` : 'Nothing to change.')
  }

  #nextIn(sorted: readonly Told[], step: 1 | -1): number {
    const { selectionStart, selectionEnd } = this.#editor.area
    const here = this.#bubble.finding ? sorted.indexOf(this.#bubble.finding) : -1
    const after = sorted.findIndex(({ start }) => start >= selectionEnd)
    const before = sorted.findLastIndex(({ end }) => end <= selectionStart)
    const to = here >= 0 ? here + step : step > 0 ? Math.max(0, after) : before
    return (to + sorted.length) % sorted.length
  }

  /** Into the bubble of where the cursor is. */
  enter(): void {
    const nth = this.#editor.at(this.#editor.area.selectionStart)
    if (!this.#bubble.finding && nth !== null) this.point(nth)
    if (this.#bubble.finding) this.#bubble.enter()
    else say('Nothing is underlined here. F8 goes to the next place.')
  }

  /** Takes a wording of the open bubble; counts from 1. */
  takeNth(nth: number): void {
    const { finding } = this.#bubble
    const way = finding?.ways[nth - 1]
    if (finding && way) this.take(finding, way)
  }

  take(finding: Told, way: Way): void {
    // The text has moved on, and these places with it: the next answer is a moment away.
    if (!this.#reader.isCurrent || !this.#reader.marks.includes(finding)) return
    const change = oneOf(this.#reader.text, way.edits)
    if (!change) return
    this.#bubble.close()
    this.#editor.put(change)
    // On a phone the keyboard would cover what has changed.
    if (window.matchMedia('(pointer: coarse)').matches) this.#editor.area.blur()
    toast('Changed.', () => this.#editor.undo())
  }

  leave(finding: Told): void {
    this.#bubble.close()
    this.#reader.leave(finding)
    toast('Left as it is. It can be shown again below the list.')
  }
}

/** A finding with its wordings for people who listen. */
function spoken({ title, message, ways }: Told): string {
  return `${title}. ${message} ${ways.map((way, nth) => `${nth + 1}: ${way.title}.`).join(' ')}`
}
