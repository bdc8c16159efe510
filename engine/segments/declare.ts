// The edit that says in a text's front matter what the text is.

import type { Document } from '../document.ts'
import { newlineOf } from '../edit.ts'
import { lineEnd } from '../lines.ts'
import type { Edit, Kind } from '../rule.ts'

/** Sets `kind:`; a text without front matter gets some. `null` where it cannot be read, or says `guiderail: kind:`. */
export function declareKind({ text, markdown }: Document, kind: Kind | 'none'): Edit | null {
  const matter = markdown.frontMatter
  const newline = newlineOf(text)
  if (!matter) {
    const start = text.startsWith('\uFEFF') ? 1 : 0
    return { span: { start, end: start }, text: `---${newline}kind: ${kind}${newline}---${newline}${newline}` }
  }
  if (matter.problem || saysMore(matter.data.guiderail)) return null
  const { start, end } = matter.span
  const line = /^kind[ \t]*:[ \t]*([^#\r\n]*?)[ \t]*(?=#|\r|\n|$)/m.exec(text.slice(start, end))
  if (!line) {
    const at = lineEnd(text, start)
    return { span: { start: at, end: at }, text: `${newline}kind: ${kind}` }
  }
  const value = start + line.index + line[0].lastIndexOf(line[1] ?? '')
  const from = line[1] === '' ? start + line.index + line[0].length : value
  return { span: { start: from, end: from + (line[1]?.length ?? 0) }, text: line[1] === '' ? ` ${kind}` : kind }
}

const saysMore = (value: unknown): boolean => typeof value === 'object' && value !== null && 'kind' in value
