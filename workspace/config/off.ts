// The edit that turns a rule off in a config, with everything else of the file as it was.

import type { Edit } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { type Data, escaped, readData } from './read.ts'

/** What a new config says when it is made to turn a rule off. */
export const newConfig = (rule: string): string => `${JSON.stringify({ rules: { [rule]: 'off' } }, null, 2)}\n`

/** `at`: where in the file the config is (`/guiderail` in package.json, else empty). `null`: the file is no config that could be edited. */
export function turnedOff(text: string, rule: string, at = ''): Edit | null {
  const data = readData(text)
  if (data.complaints.length > 0) return null
  if (text.trim() === '') return { span: { start: text.length, end: text.length }, text: newConfig(rule) }
  const rules = `${at}/rules`
  const own = `${rules}/${escaped(rule)}`
  const severity = data.places.get(`${own}/severity`) ?? (keysOf(data, own) ? undefined : data.places.get(own))
  if (severity) return { span: severity.value, text: '"off"' }
  if (keysOf(data, own)) return inserted(text, data, own, 'severity', '"off"')
  if (keysOf(data, rules)) return inserted(text, data, rules, rule, '"off"')
  if (data.places.has(rules)) return null
  return inserted(text, data, at, 'rules', { [rule]: 'off' })
}

/** The names in a map, in their order; `null` when there is no map at the path. */
function keysOf({ value, places }: Data, path: string): string[] | null {
  let here: unknown = value
  for (const name of path.split('/').slice(1))
    here = (here as Record<string, unknown> | null)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')]
  return typeof here === 'object' && here !== null && !Array.isArray(here) && places.has(path) ? Object.keys(here) : null
}

/** A new first entry of the map at a path, written as the map is: on one line, indented, or in braces. */
function inserted(text: string, data: Data, path: string, key: string, value: '"off"' | Readonly<Record<string, string>>): Edit | null {
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
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  if (indent.trim() !== '') return null
  const lines =
    typeof value === 'string'
      ? ` ${value}`
      : Object.entries(value)
          .map(([name, word]) => `${end}${indent}  ${name}: "${word}"`)
          .join('')
  return { span, text: `${key}:${lines}${end}${indent}` }
}

const inBraces = (value: string | Readonly<Record<string, string>>): string =>
  typeof value === 'string'
    ? value
    : `{ ${Object.entries(value)
        .map(([name, word]) => `${JSON.stringify(name)}: ${JSON.stringify(word)}`)
        .join(', ')} }`
