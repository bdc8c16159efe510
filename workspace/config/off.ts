// The edit that turns a rule off in a config, with the reason as a comment, and with everything else of the file as it was.

import { applyEdits } from '../../engine/edit.ts'
import { lineEnd } from '../../engine/lines.ts'
import type { Edit } from '../../engine/rule.ts'
import { added, explained, keysOf, valueAt } from './entries.ts'
import { type Data, escaped, readData } from './read.ts'
import { atEnd, type Target } from './target.ts'
import { inComment, newFile } from './written.ts'

/** What a new config says when it is made to turn a rule off. */
export function newConfig(rule: string, isJson: boolean, reason = ''): string {
  const text = newFile({ rules: { [rule]: 'off' } }, isJson)
  const comment = inComment(reason)
  return isJson || comment === '' ? text : `${text.trimEnd()} # ${comment}\n`
}

/** `null`: the file is no config that could be edited. */
export function turnedOff(text: string, rule: string, target: Target, reason = ''): Edit | null {
  const data = readData(text)
  if (data.complaints.length > 0) return null
  if (!data.places.has('')) return atEnd(text, newConfig(rule, target.isJson, reason))
  const edit = attempt(text, data, rule, target.at, target.isJson ? '' : inComment(reason))
  // A config is never made worse, and nothing is offered that does not help.
  return edit && isOff(readData(applyEdits(text, [edit])), ownOf(rule, target.at)) ? edit : null
}

const ownOf = (rule: string, at: string): string => `${at}/rules/${escaped(rule)}`

const isOff = (data: Data, own: string): boolean =>
  data.complaints.length === 0 && [own, `${own}/severity`].some((path) => valueAt(data, path) === 'off')

function attempt(text: string, data: Data, rule: string, at: string, comment: string): Edit | null {
  const rules = `${at}/rules`
  const own = ownOf(rule, at)
  const severity = data.places.get(`${own}/severity`) ?? (keysOf(data, own) ? undefined : data.places.get(own))
  if (severity) return replaced(text, severity.value, comment)
  if (keysOf(data, own)) return added(text, data, own, 'severity', 'off', comment)
  if (keysOf(data, rules)) return added(text, data, rules, rule, 'off', comment)
  return data.places.has(rules) ? null : added(text, data, at, 'rules', { [rule]: 'off' }, comment)
}

/** Quoted, for `off` alone is `false` to many readers of YAML. */
function replaced(text: string, span: Edit['span'], comment: string): Edit {
  const off = span.end > span.start ? '"off"' : ' "off"'
  const isLastOnLine = text.slice(span.end, lineEnd(text, span.end)).trim() === ''
  return comment !== '' && isLastOnLine ? { span, text: `${off} # ${comment}` } : explained(text, { span, text: off }, comment)
}
