// A text on its way: what was changed, which findings were looked at, and the way back.

import { applyEdits } from '../../engine/edit.ts'
import { withLineEnds } from '../../engine/fix.ts'
import type { Edit, Finding } from '../../engine/rule.ts'
import { overlaps, type Span } from '../../engine/span.ts'

/** A finding that stays, at its place in the text as it stands now. */
interface Kept extends Span {
  readonly rule: string
}

interface State {
  readonly text: string
  readonly kept: readonly Kept[]
  readonly changes: number
}

export class Draft {
  #state: State
  readonly #past: State[] = []

  constructor(text: string) {
    this.#state = { text, kept: [], changes: 0 }
  }

  get text(): string {
    return this.#state.text
  }

  /** How many changes were made. */
  get changes(): number {
    return this.#state.changes
  }

  /** The first finding that was not decided on. */
  next(findings: readonly Finding[]): Finding | null {
    const { kept } = this.#state
    return (
      findings.find(({ rule, span }) => !kept.some((one) => one.rule === rule && one.start === span.start && one.end === span.end)) ?? null
    )
  }

  keep({ rule, span }: Finding): void {
    this.#go({ ...this.#state, kept: [...this.#state.kept, { rule, ...span }] })
  }

  /** Places behind an edit move along; what is decided of words that are changed is open again. */
  change(edits: readonly Edit[]): void {
    const { text, kept, changes } = this.#state
    const own = withLineEnds(edits, text)
    const by = (start: number) =>
      own.reduce((sum, edit) => sum + (edit.span.end <= start ? edit.text.length - (edit.span.end - edit.span.start) : 0), 0)
    const standing = kept.filter((one) => !own.some(({ span }) => overlaps(span, one)))
    const moved = standing.map(({ rule, start, end }) => ({ rule, start: start + by(start), end: end + by(start) }))
    this.#go({ text: applyEdits(text, own), kept: moved, changes: changes + 1 })
  }

  /** Takes back the last decision; false when there is none. */
  undo(): boolean {
    const before = this.#past.pop()
    if (before) this.#state = before
    return before !== undefined
  }

  #go(state: State): void {
    this.#past.push(this.#state)
    this.#state = state
  }
}
