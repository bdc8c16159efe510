// What can be written at the cursor, by its line alone: cheap, so that most keys cost nothing.

import { isColumnFor } from '../../../engine/plan/grid.ts'

export type Place =
  | { readonly what: 'heading' | 'label' | 'directive' | 'rule' | 'placeholder'; readonly typed: string }
  | { readonly what: 'id'; readonly typed: string; readonly level: 'strategy' | 'objective' | null }
  | { readonly what: 'kind'; readonly typed: string; readonly key: 'kind' | 'type' | 'scenario' }
  | { readonly what: 'key'; readonly typed: string }

/** The lines up to the cursor, the last one cut off there. */
export interface Before {
  readonly lines: readonly string[]
}

const comment = /<!--\s*guiderail-(?:disable|enable)[a-z-]*\s+(?:(?!-->|--\s|").)*?([a-z-]*)$/
const directive = /<!--\s*([a-z-]*)$/
const heading = /^(?:>\s?)*\s{0,3}#{1,6}\s+(.*)$/
const reference =
  /(?:\(|\b(?:supports?|serves?|for|under|strategy|objective|goal|aligned to|contributes to|parent):?\*{0,2}:?\s+\(?)(?:[A-Z]{1,3}\d+(?:\.\d+)*\s*,\s*)*([OSGosg]?(?:\d{1,3}(?:\.\d{0,3})*)?)$/i
const placeholder = /(?:^|[^\]!])(\[[\p{L} _/.-]{0,60}|\{\{?[\p{L}\p{N} _.-]{0,60}|<<[^<>]{0,60}|%[A-Z_]{0,40}|\*\|[A-Z_:]{0,40})$/u
const label = /^\s*(?:(?:>|[-*+]\s|\d{1,3}[.)]\s)\s*)*((?:\*\*)?(?:\p{L}[\p{L} ]{0,23})?)$/u

/** What can be written behind the last line; null when nothing can. */
export function placeAt(lines: readonly string[]): Place | null {
  const line = lines.at(-1) ?? ''
  const matter = inFrontMatter(lines)
  if (matter) return matter === 'else' ? null : matter
  const rule = comment.exec(line)
  if (rule) return { what: 'rule', typed: rule[1] ?? '' }
  const order = directive.exec(line)
  if (order) return { what: 'directive', typed: order[1] ?? '' }
  const slot = placeholder.exec(line)
  if (slot) return { what: 'placeholder', typed: slot[1] ?? '' }
  const title = heading.exec(line)
  if (title) return { what: 'heading', typed: title[1] ?? '' }
  return inCell(lines) ?? inWords(line)
}

function inWords(line: string): Place | null {
  const id = reference.exec(line)
  if (id) return { what: 'id', typed: id[1] ?? '', level: null }
  const name = label.exec(line)
  return name ? { what: 'label', typed: name[1] ?? '' } : null
}

/** In a table's column of strategies or goals. */
function inCell(lines: readonly string[]): Place | null {
  const line = (lines.at(-1) ?? '').replace(/^[\s>]*/, '')
  if (!line.startsWith('|')) return null
  const typed = /[|,\s]([A-Za-z]{0,3}\d{0,3}(?:\.\d{0,3})*)$/.exec(line)?.[1]
  const header = headerOf(lines)
  if (typed === undefined || !header) return null
  const name = cellsOf(header)[cellsOf(line).length - 1]?.trim() ?? ''
  for (const level of ['strategy', 'objective'] as const) if (isColumnFor(level, name)) return { what: 'id', typed, level }
  return null
}

function headerOf(lines: readonly string[]): string | null {
  let at = lines.length - 1
  while (at > 0 && /^[\s>]*\|/.test(lines[at - 1] ?? '')) at--
  return at < lines.length - 1 ? (lines[at] ?? '').replace(/^[\s>]*/, '') : null
}

/** The cells of a row, also of one that is not finished. */
const cellsOf = (row: string): string[] => row.split(/(?<!\\)\|/).slice(1)

/** A value or key in the front matter; `else`: in it, but where nothing of ours stands. */
function inFrontMatter(lines: readonly string[]): Place | 'else' | null {
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0] ?? '') || lines.length < 2 || lines.slice(1, -1).some((line) => /^---[ \t]*$/.test(line)))
    return null
  const line = lines.at(-1) ?? ''
  const value = /^\s*(kind|type|scenario):\s+["']?([\w -]*)$/.exec(line)
  if (value) return { what: 'kind', typed: value[2] ?? '', key: value[1] as 'kind' | 'type' | 'scenario' }
  const isDisable =
    /^\s*disable:\s*\[/.test(line) ||
    (/^\s*-\s/.test(line) && /^\s*disable:\s*$/.test(lines.findLast((other) => !/^\s*-/.test(other)) ?? ''))
  if (isDisable) return { what: 'rule', typed: /[\w-]*$/.exec(line)?.[0] ?? '' }
  return /^[a-z]*$/.test(line) ? { what: 'key', typed: line } : 'else'
}
