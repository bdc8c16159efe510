// One thing that a hover says.

import type { Span } from '../../engine/span.ts'

export interface Part {
  /** Markdown; text of users and of rules is escaped in it. */
  readonly text: string
  /** What it is about. */
  readonly span: Span
}
