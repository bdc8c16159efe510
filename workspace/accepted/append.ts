// The edit that adds a sentence to `guiderail.accepted.yaml`, with everything else of the file as it was.

import type { Accepted } from '../../engine/accepted.ts'
import type { Edit } from '../../engine/rule.ts'
import { readAccepted } from './read.ts'

/** What a new file says. */
export const newAccepted = (entry: Accepted): string =>
  `# Sentences that a reviewer accepted: these findings were false alarms.\n${itemOf(entry, '', '\n')}`

/** `null`: the file is no list that could be added to at its end. */
export function appended(text: string, entry: Accepted): Edit | null {
  const { entries, complaints } = readAccepted(text)
  if (complaints.length > 0) return null
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const indent = /^( *)- /m.exec(text)?.[1] ?? ''
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd
  const added = `${gap}${itemOf(entry, indent, lineEnd)}`
  const after = readAccepted(text + added)
  if (after.complaints.length > 0 || after.entries.length !== entries.length + 1) return null
  return { span: { start: text.length, end: text.length }, text: added }
}

/** One entry of the list; JSON's strings are YAML's too. */
function itemOf({ rule, sentence, reason, date, until }: Accepted, indent: string, lineEnd: string): string {
  const lines = [
    `- rule: ${rule}`,
    `  sentence: ${JSON.stringify(sentence)}`,
    ...(reason === undefined ? [] : [`  reason: ${JSON.stringify(reason)}`]),
    ...(date === undefined ? [] : [`  date: ${date}`]),
    ...(until === undefined ? [] : [`  until: ${until}`]),
  ]
  return lines.map((line) => `${indent}${line}${lineEnd}`).join('')
}
