// Comments and front matter that silence findings; unused, unknown and expired ones are findings themselves.

import type { Document } from './document.ts'
import type { Finding, Rule } from './rule.ts'
import type { Settings } from './settings.ts'

/** A finding that a comment or the front matter silenced. */
export interface Suppressed {
  readonly finding: Finding
  readonly reason: string | null
}

/** Splits the findings into those that stay and those that the text silences; adds findings about the silencing itself. */
export function suppress(
  _document: Document,
  findings: readonly Finding[],
  _rules: readonly Rule[],
  _settings: Settings,
): { kept: Finding[]; suppressed: Suppressed[] } {
  return { kept: [...findings], suppressed: [] }
}
