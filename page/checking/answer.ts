// What the page wants to know of a text, and what it is told: plain data, so that a worker can say it.

import type { KindChoice, PlanPicture, Reading } from '../../protocol/requests.ts'
import type { Quotation } from '../../views/quotation.ts'

export interface Question {
  readonly text: string
  /** Name of the file that it came from, which is weak evidence for what it is; else empty. */
  readonly name: string
  /** What the writer says it is; `null`: find out. */
  readonly kind: KindChoice | null
  /** `2026-12-31` */
  readonly today: string
}

export interface Answer {
  /** The worst first; of equals, what stands first. */
  readonly findings: readonly Told[]
  /** Of what to change first, the first finding of each sort, as indexes of `findings`, and how many of its sort there are. */
  readonly first: readonly { readonly at: number; readonly count: number }[]
  /** What is good already, as clauses: "every action serves a strategy". */
  readonly good: readonly string[]
  readonly taken: Taken
  /** `null`: there is no plan to draw. */
  readonly picture: PlanPicture | null
  /** `null`: nobody says anything in it. */
  readonly reading: Reading | null
  readonly numbers: readonly { readonly title: string; readonly rows: readonly (readonly [what: string, value: string])[] }[]
  /** What could not be looked at, in one sentence each. */
  readonly troubles: readonly string[]
}

/** What the text was taken for. */
export interface Taken {
  /** "a call script"; `null`: no sales material, so nothing is said about it. */
  readonly name: string | null
  /** Why, strongest first: "14 speaker labels". */
  readonly reasons: readonly string[]
  /** Nothing said what it is, so it was taken for what people bring here most. */
  readonly assumed: boolean
}

/** A finding as a person reads it. Offsets are UTF-16 code units of the text that was asked about. */
export interface Told {
  readonly rule: string
  readonly title: string
  readonly severity: 'error' | 'warning' | 'info' | 'hint'
  readonly start: number
  readonly end: number
  /** Counts from 1. */
  readonly line: number
  readonly quotation: Quotation | null
  readonly message: string
  /** Why the rule is there, as Markdown of ours; empty for the engine's own. */
  readonly why: string
  /** How sure that is: "advice of experts". */
  readonly ground: string
  /** Better wordings and other ways out, the safe ones first. */
  readonly ways: readonly Way[]
  /** What it is called by when it comes up again: the fault and the words around it. */
  readonly key: string
}

export interface Way {
  /** "Write "ask what she would need"". */
  readonly title: string
  /** How the lines would read then, with what is new apart; `null` when it changes more, or only takes away. */
  readonly preview: Quotation | null
  /** Replacements of `[start, end)`. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}
