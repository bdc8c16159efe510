// The edit that turns a rule off in a config, with everything else of the file as it was.

import type { Edit } from '../../engine/rule.ts'
import { inserted, keysOf } from './entries.ts'
import { escaped, readData } from './read.ts'

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
  if (keysOf(data, own)) return inserted(text, data, own, 'severity', 'off')
  if (keysOf(data, rules)) return inserted(text, data, rules, rule, 'off')
  if (data.places.has(rules)) return null
  return inserted(text, data, at, 'rules', { [rule]: 'off' })
}
