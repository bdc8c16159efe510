// What a script or message says: turns, stages, branches, questions, placeholders.

import type { LeafView } from '../document.ts'
import type { Span } from '../span.ts'

/** What a passage of a script is for. */
export type Stage = 'opening' | 'gatekeeper' | 'discovery' | 'value' | 'objections' | 'ask' | 'next-step' | 'voicemail' | 'other'

/** One person speaking until the other does, or one message. */
export interface Turn {
  readonly role: 'rep' | 'buyer'
  readonly stage: Stage
  /** Source span from the first spoken word to the last. */
  readonly span: Span
  /** The pieces of speech in order; `start` and `end` count in the leaf's plain text. */
  readonly parts: readonly { readonly leaf: LeafView; readonly start: number; readonly end: number }[]
  /** The spoken words, pieces joined by a space. */
  readonly text: string
  /** Number of spoken words. */
  readonly words: number
  /** True for the first rep turn of a conversation or message (a new script, option, voicemail or email begins here). */
  readonly opens: boolean
}

export interface Question {
  readonly span: Span
  readonly open: boolean
  readonly role: 'rep' | 'buyer'
}

/** `[Name]`, `{{first_name}}`, `____` ... */
export interface Placeholder {
  readonly span: Span
  readonly text: string
}

/** "If they say ...": what is answered, and where. */
export interface Branch {
  readonly condition: string
  readonly span: Span
}

export interface Script {
  readonly turns: readonly Turn[]
  readonly questions: readonly Question[]
  readonly placeholders: readonly Placeholder[]
  readonly branches: readonly Branch[]
}

export const emptyScript: Script = { turns: [], questions: [], placeholders: [], branches: [] }
