// New last entries of maps and lists in a config, written as what stands around them is written.

import { lineEnd, lineStart } from '../../engine/lines.ts'
import type { Edit } from '../../engine/rule.ts'
import { type Data, escaped, type Place } from './read.ts'
import { inBraces, inJson, inLines, type Value } from './written.ts'

/** The names in a map, in their order; `null` when there is no map at the path. */
export function keysOf(data: Data, path: string): string[] | null {
  const here = valueAt(data, path)
  return typeof here === 'object' && here !== null && !Array.isArray(here) && data.places.has(path) ? Object.keys(here) : null
}

/** How many entries a list has; `null` when there is no list at the path. */
export function lengthOf(data: Data, path: string): number | null {
  const here = valueAt(data, path)
  return Array.isArray(here) ? here.length : null
}

/** What stands at a path: `undefined` for nothing. */
export function valueAt({ value }: Data, path: string): unknown {
  let here: unknown = value
  for (const name of path.split('/').slice(1))
    here = (here as Record<string, unknown> | null)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')]
  return here
}

/** A new last entry of the map at a path. `comment`: what stands behind it, or above it where nothing can stand behind. */
export function added(text: string, data: Data, path: string, key: string, value: Value, comment = ''): Edit | null {
  const map = data.places.get(path)?.value
  const keys = keysOf(data, path)
  if (!map || !keys) return null
  const entry = { [key]: value }
  const last = lastOf(keys.flatMap((name) => data.places.get(`${path}/${escaped(name)}`) ?? []))
  if (!last) return filled(text, data, path, entry, comment)
  if (text[map.start] === '{') return explained(text, behind(text, last, onOneLine(text, data, entry).slice(2, -2)), comment)
  const indent = last.key ? indentOf(text, last.key.start) : null
  return indent === null ? null : below(text, last, commented(inLines(entry, stepOf(text)), comment), indent)
}

/** A new last entry of the list at a path. */
export function listed(text: string, data: Data, path: string, value: Value): Edit | null {
  const list = data.places.get(path)?.value
  const length = lengthOf(data, path)
  if (!list || length === null) return null
  const last = data.places.get(`${path}/${length - 1}`)
  if (!last) return filled(text, data, path, [value])
  if (text[list.start] === '[') return behind(text, last, onOneLine(text, data, value))
  const before = text.slice(lineStart(text, last.value.start), last.value.start)
  if (!/^ *- +$/.test(before)) return null
  const lines = text[last.value.start] === '{' ? [inBraces(value)] : inLines(value, stepOf(text))
  return below(
    text,
    last,
    lines.map((line, nth) => (nth === 0 ? before : ' '.repeat(before.length)) + line),
    '',
  )
}

/** An edit with a comment on a line of its own above it. */
export function explained(text: string, { span, text: written }: Edit, comment: string): Edit {
  if (comment === '') return { span, text: written }
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const start = Math.max(bom, lineStart(text, span.start))
  const indent = /^[ \t]*/.exec(text.slice(start, span.start))?.[0] ?? ''
  return { span: { start, end: span.end }, text: `${indent}# ${comment}${newline(text)}${text.slice(start, span.start)}${written}` }
}

export const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** Whether all of the config is one pair of braces, as in JSON. */
export function isInBraces(text: string, { places }: Data): boolean {
  const whole = places.get('')?.value
  return whole !== undefined && text[whole.start] === '{'
}

const onOneLine = (text: string, data: Data, value: Value): string => (isInBraces(text, data) ? inJson(value) : inBraces(value))

/** The empty map or list at a path, with its first entry. */
function filled(text: string, data: Data, path: string, value: Value, comment = ''): Edit | null {
  const { key, value: span } = data.places.get(path) ?? {}
  if (!span) return null
  const indent = key ? indentOf(text, key.start) : null
  // In lines, when nothing but the colon stands between.
  if (key && indent !== null && !isInBraces(text, data) && /^\s*:\s*$/.test(text.slice(key.end, span.start))) {
    const step = stepOf(text)
    const lines = commented(inLines(value, step), comment).map((line) => `${newline(text)}${indent}${' '.repeat(step)}${line}`)
    return { span: { start: key.end, end: span.end }, text: `:${lines.join('')}` }
  }
  return explained(text, { span, text: onOneLine(text, data, value) }, comment)
}

/** Behind the last entry in braces or brackets, on a line of its own where that stands so. */
function behind(text: string, last: Place, entry: string): Edit {
  const end = endOf(text, last)
  const own = indentOf(text, (last.key ?? last.value).start)
  // What is said of the last entry stays with it.
  const remark = /^,?[ \t]*#[^\r\n]*/.exec(text.slice(end, lineEnd(text, end)))?.[0] ?? ''
  const gap = own === null && remark === '' ? ' ' : `${newline(text)}${own ?? ''}`
  const comma = remark.startsWith(',') ? '' : ','
  return { span: { start: end, end: end + remark.length }, text: `${comma}${remark}${gap}${entry}` }
}

/** On new lines below the last entry and what is said of it on its line. */
function below(text: string, last: Place, lines: readonly string[], indent: string): Edit {
  const at = lineEnd(text, endOf(text, last))
  return { span: { start: at, end: at }, text: lines.map((line) => `${newline(text)}${indent}${line}`).join('') }
}

function lastOf(places: readonly Place[]): Place | undefined {
  return [...places].sort((one, other) => one.value.start - other.value.start).at(-1)
}

const endOf = (text: string, { value: { start, end } }: Place): number => start + text.slice(start, end).trimEnd().length

/** What stands before it on its line; `null` unless that is blank. */
function indentOf(text: string, at: number): string | null {
  const before = text.slice(lineStart(text, at), at).replace('\uFEFF', '')
  return before.trim() === '' ? before : null
}

/** How many spaces a level has here. */
const stepOf = (text: string): number => Math.min(8, /^( +)\S/m.exec(text)?.[1]?.length ?? 2)

const commented = (lines: readonly string[], comment: string): readonly string[] =>
  comment === '' ? lines : [...lines.slice(0, -1), `${lines.at(-1)} # ${comment}`]
