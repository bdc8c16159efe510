// One thing that could be written at the cursor, before it is known what the client can take.

import type { CompletionItemKind } from 'vscode-languageserver'

export interface Offer {
  readonly label: string
  readonly kind: CompletionItemKind
  /** What is written; the label when left out. */
  readonly text?: string
  /** The same with places to jump to, for clients that know snippets. */
  readonly snippet?: string
  readonly detail?: string
  /** Plain text. */
  readonly documentation?: string
  /** The rule whose page documents it. */
  readonly rule?: string
}

/** Plain text within a snippet. */
export const inSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
