// Whether a text is a form that somebody is still to fill in.

import type { Kind } from '../rule.ts'
import type { Signals } from './signals.ts'

/** Scripts and messages have places to fill in by nature; only plans and guides can be templates. */
export function isTemplate({ title, placeholders, blanks, cells, lines }: Signals, kind: Kind | null, path: string): boolean {
  if (kind === null || kind === 'call-script' || kind === 'message') return false
  if (/\{\{[^{}]+\}\}/.test(title)) return true
  const holes = placeholders + blanks
  const share = holes / (cells + lines + 1)
  const says = /\btemplates?\b/i.test(`${title} ${path.replace(/[-_/.]+/g, ' ')}`) || /[[{<][^\]}>[{<]+[\]}>]/.test(title)
  return holes >= 5 && (share >= (says ? 0.12 : 0.3) || (blanks >= 8 && blanks >= 0.3 * cells))
}
