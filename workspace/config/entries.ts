// New entries of maps and lists in a config, written as what stands around them is written.

import { lineEnd } from '../../engine/lines.ts'
import type { Edit } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { type Data, escaped } from './read.ts'

/** What is written: plain data. */
type Value = string | { readonly [key: string]: Value } | readonly Value[]

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

function valueAt({ value }: Data, path: string): unknown {
  let here: unknown = value
  for (const name of path.split('/').slice(1))
    here = (here as Record<string, unknown> | null)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')]
  return here
}

/** A new first entry of the map at a path. */
export function inserted(text: string, data: Data, path: string, key: string, value: Value): Edit | null {
  const map = data.places.get(path)?.value
  const keys = keysOf(data, path)
  if (!map || !keys) return null
  const [first] = keys
  if (first === undefined) return { span: map, text: `{ ${JSON.stringify(key)}: ${inBraces(value)} }` }
  const start = data.places.get(`${path}/${escaped(first)}`)?.key?.start
  if (start === undefined) return null
  const span: Span = { start, end: start }
  if (text[map.start] === '{')
    return { span, text: `${JSON.stringify(key)}: ${inBraces(value)},${text.slice(map.start + 1, start) || ' '}` }
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (indent.trim() !== '') return null
  const end = newline(text)
  return { span, text: `${key}:${inLines(value, `${end}${indent}  `)}${end}${indent}` }
}

/** A new last entry of the map at a path, which has some already. */
export function addedLast(text: string, data: Data, path: string, key: string, value: string): Edit | null {
  const last = (keysOf(data, path) ?? []).at(-1)
  const map = data.places.get(path)?.value
  const place = last === undefined ? undefined : data.places.get(`${path}/${escaped(last)}`)
  if (!map || !place?.key) return null
  const entry = `${JSON.stringify(key)}: ${JSON.stringify(value)}`
  const end = place.value.start + text.slice(place.value.start, place.value.end).trimEnd().length
  const before = text.slice(text.lastIndexOf('\n', place.key.start - 1) + 1, place.key.start)
  const indent = before.trim() === '' ? before : null
  if (text[map.start] === '{') {
    const gap = indent === null ? ' ' : `${newline(text)}${indent}`
    return { span: { start: end, end }, text: `,${gap}${entry}` }
  }
  const at = lineEnd(text, end)
  return indent === null ? null : { span: { start: at, end: at }, text: `${newline(text)}${indent}${entry}` }
}

/** A new first entry of the list at a path, which has some already. */
export function listedFirst(text: string, data: Data, path: string, value: Value): Edit | null {
  const list = data.places.get(path)?.value
  const start = data.places.get(`${path}/0`)?.value.start
  if (!list || start === undefined) return null
  const span: Span = { start, end: start }
  if (text[list.start] === '[') return { span, text: `${inBraces(value)},${text.slice(list.start + 1, start) || ' '}` }
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /^ *- +$/.test(before) ? { span, text: `${inBraces(value)}${newline(text)}${before}` } : null
}

const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** In a block of YAML; `gap` begins a line below. JSON's values are YAML's too. */
function inLines(value: Value, gap: string): string {
  if (typeof value === 'string') return ` ${JSON.stringify(value)}`
  if (isList(value)) return value.map((one) => `${gap}- ${inBraces(one)}`).join('')
  return Object.entries(value)
    .map(([name, one]) => `${gap}${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)}: ${inBraces(one)}`)
    .join('')
}

function inBraces(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(inBraces).join(', ')}]`
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}: ${inBraces(one)}`)
    .join(', ')} }`
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
