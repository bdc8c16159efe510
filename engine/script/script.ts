// What a script or message says: turns, stages, branches, questions, placeholders.

import type { LeafView } from '../document.ts'
import type { Span } from '../span.ts'

/** What a passage of a script is for. */
export type Stage = 'opening' | 'gatekeeper' | 'discovery' | 'value' | 'objections' | 'ask' | 'next-step' | 'voicemail' | 'other'

/** A piece of speech: offsets count in the plain text of its leaf. */
export interface Piece extends Span {
  readonly leaf: LeafView
}

/** One person speaking until the other does, or one message without its subject line. */
export interface Turn {
  readonly role: 'rep' | 'buyer'
  readonly stage: Stage
  /** Source span from the first spoken word to the last. */
  readonly span: Span
  /** The pieces of speech in order. */
  readonly parts: readonly Piece[]
  /** The spoken words: pieces of one leaf joined by a space, of several by an empty line. */
  readonly text: string
  /** Number of spoken words. */
  readonly words: number
  /** True for the first rep turn of a conversation or message (a new script, option, voicemail or email begins here). */
  readonly opens: boolean
  /** The rep turn before it in its conversation; `null` for buyers, at a beginning, and where no beginning is shown. */
  readonly before: Turn | null
  /** True when it is written to be sent: an email, a text message. */
  readonly message: boolean
}

/** A place in a turn: `at` counts in `turn.text`. */
export interface Place {
  readonly turn: Turn
  readonly at: number
}

export interface Question {
  readonly span: Span
  /** True when it cannot be answered with yes or no. */
  readonly open: boolean
  readonly role: 'rep' | 'buyer'
}

/** `[Name]`, `{{first_name}}`, `____` ... */
export interface Placeholder {
  readonly span: Span
  readonly text: string
}

/** "If they say ...", or a quoted objection as a heading: what is answered, and where. */
export interface Branch {
  readonly condition: string
  readonly span: Span
}

export interface Script {
  readonly turns: readonly Turn[]
  /** Subject lines of messages, without their label. */
  readonly subjects: readonly Piece[]
  readonly questions: readonly Question[]
  readonly placeholders: readonly Placeholder[]
  readonly branches: readonly Branch[]
  /** The turn that holds the character at `offset` of the leaf's plain text, or `null`. */
  placeOf(leaf: LeafView, offset: number): Place | null
  /** The subject line that holds it, or `null`. */
  subjectOf(leaf: LeafView, offset: number): Piece | null
}

export const emptyScript: Script = {
  turns: [],
  subjects: [],
  questions: [],
  placeholders: [],
  branches: [],
  placeOf: () => null,
  subjectOf: () => null,
}
