// Adds a recommendation to `.vscode/extensions.json`, which people comment and order as they like.

import { applyEdits, type FormattingOptions, modify, type ParseError, parse } from 'jsonc-parser'

/** What becomes of the text: a new one, the same, or (`null`) nothing that could be done safely. */
export function withRecommendation(text: string, id: string): string | null {
  const before = listsIn(text)
  if (before === null) return null
  const named = [...before.wanted, ...before.unwanted].map((name) => String(name).toLowerCase())
  if (named.includes(id.toLowerCase())) return text
  const place = before.wanted.length === 0 ? ['recommendations'] : ['recommendations', before.wanted.length]
  const value = before.wanted.length === 0 ? [id] : id
  const edits = modify(text, place, value, { isArrayInsertion: before.wanted.length > 0, formattingOptions: layoutOf(text) })
  const after = applyEdits(text, edits)
  const expected = JSON.stringify([...before.wanted, id])
  return JSON.stringify(listsIn(after)?.wanted) === expected ? after : null
}

interface Lists {
  readonly wanted: readonly unknown[]
  readonly unwanted: readonly unknown[]
}

/** `null` for what is no such file. */
function listsIn(text: string): Lists | null {
  const errors: ParseError[] = []
  const data: unknown = parse(text, errors, { allowTrailingComma: true })
  if (errors.length > 0 || typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const { recommendations: wanted = [], unwantedRecommendations: unwanted = [] } = data as Record<string, unknown>
  return Array.isArray(wanted) && Array.isArray(unwanted) ? { wanted, unwanted } : null
}

/** As the text is laid out already. */
function layoutOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  '
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' }
}

export const extensionsText = (id: string): string => `${JSON.stringify({ recommendations: [id] }, null, 2)}\n`
