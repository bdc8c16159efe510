// The beginning of a footnote: `[^name]: ` (GFM footnotes; a container whose lines are indented by four columns).

/** Columns of every further line. */
export const footnoteIndent = 4

/** A footnote inside of so many containers is none: one indent stands for all footnotes that begin on one line, which could cost much. */
export const deepestFootnote = 200

const longestName = 999
const label = /\[\^((?:\\[[\\\]]?|[^\]\t\n\r [\\]){1,999})\]:/y

/** Its name as it is written and where the marker ends (after the colon); null for none. */
export function footnoteStart(text: string, at: number, end: number): { readonly name: string; readonly end: number } | null {
  if (text.charCodeAt(at + 1) !== 94) return null
  label.lastIndex = at
  const found = label.exec(text)
  return found?.[1] && found[1].length <= longestName && label.lastIndex <= end ? { name: found[1], end: label.lastIndex } : null
}
