// `guiderail explain RULE`: the rule's page in the terminal.

import { pages } from 'guiderail:pages'
import { urlOf } from '../../engine/url.ts'
import { knownRules } from '../../workspace/known.ts'
import { pageInTerminal } from '../formats/page.ts'
import type { Io } from '../io.ts'
import { coloursFor } from '../terminal.ts'
import { oneOf } from '../usage.ts'

/** Longer lines are hard to read. */
const widest = 100

export function explainCommand(name: string, io: Io): 0 {
  const id = oneOf(
    name,
    knownRules.map((rule) => rule.id),
    'rule',
  )
  const rule = knownRules.find((known) => known.id === id)
  const page = pages[id] ?? `# ${rule?.title}\n\n${rule?.summary}\n\nDefault: ${rule?.severity}.\n`
  io.out(`${pageInTerminal(page, { colours: coloursFor(io), columns: Math.min(io.columns, widest) })}\n${urlOf(id)}\n`)
  return 0
}
