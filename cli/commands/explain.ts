// `guiderail explain RULE`: the rule's page in the terminal.

import { pages } from 'guiderail:pages'
import { urlOf } from '../../engine/url.ts'
import { withTitles } from '../../rules/sources.ts'
import { pageInTerminal } from '../formats/page.ts'
import { ruleIdOf } from '../former.ts'
import type { Io } from '../io.ts'
import { rulesToShow } from '../lint/project.ts'
import { coloursFor } from '../terminal.ts'

/** Longer lines are hard to read. */
const widest = 100

export async function explainCommand(name: string, io: Io): Promise<0 | 2> {
  const { rules, code } = await rulesToShow(io)
  const id = ruleIdOf(name, rules, io.former)
  const rule = rules.find((known) => known.id === id)
  const page = withTitles(pages[id] ?? `# ${rule?.title}\n\n${rule?.summary}\n\nDefault: ${rule?.severity}.\n`)
  io.out(`${pageInTerminal(page, { colours: coloursFor(io), columns: Math.min(io.columns, widest) })}\n${rule?.url ?? urlOf(id)}\n`)
  return code
}
