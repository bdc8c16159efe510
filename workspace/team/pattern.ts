// Regular expressions of a team, on an engine whose time is linear in the text: no pattern can make the editor hang.

import { RE2JS } from 're2js'
import type { Span } from '../../engine/span.ts'
import type { Prose } from '../../engine/words.ts'

export interface Pattern {
  /** All places in a plain text. A match never reaches into the next sentence; `^` and `$` are its ends. */
  find(prose: Prose): Iterable<Span>
}

/** Compiles a pattern, upper and lower case alike; or says what is wrong with it and what to write instead. */
export function patternOf(source: string): Pattern | { readonly problem: string } {
  try {
    const expression = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
    if (expression.matcher('').find()) return { problem: 'This pattern also matches nothing at all; write what must stand there.' }
    return { find: (prose) => (expression.test(even(prose.text)) ? matches(expression, prose) : []) }
  } catch (error) {
    return { problem: problemOf(source, error instanceof Error ? error.message : String(error)) }
  }
}

/** The same length, with every blank a space and straight quotation marks: how a text is wrapped and typeset does not matter. */
const even = (text: string): string =>
  text
    .replace(/[\n\r\t\u00a0]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')

function* matches(expression: RE2JS, { text, sentences }: Prose): Iterable<Span> {
  for (const { start, end } of sentences) {
    const matcher = expression.matcher(even(text.slice(start, end)))
    while (matcher.find()) if (matcher.end() > matcher.start()) yield { start: start + matcher.start(), end: start + matcher.end() }
  }
}

/** The remedy stands with each kind of mistake. */
function problemOf(source: string, error: string): string {
  const lookaround = /\(\?<?[=!]/.exec(source)
  if (lookaround) return `\`${lookaround[0]}\` (looking ahead or behind) is not supported; write out the words themselves.`
  const reference = /\\(?:[1-9]|k<)/.exec(source)
  if (reference) return `\`${reference[0]}\` (referring back to a group) is not supported; write the words out a second time.`
  if (/\(\?>|[+*?}]\+/.test(source))
    return 'Possessive and atomic groups are not supported and not needed; leave out the extra `+` or `?>`.'
  if (/invalid repeat count|expression too large/i.test(error)) return 'This pattern repeats too much; repeat at most 1,000 times in all.'
  return `This pattern cannot be read: ${error.replace(/^error parsing regexp: /, '').replace('(?i)', '')}.`
}
