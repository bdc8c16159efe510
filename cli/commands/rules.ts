// `guiderail rules`: all rules in a table.

import type { Rule } from '../../engine/rule.ts'
import { urlOf } from '../../engine/url.ts'
import { knownRules } from '../../workspace/known.ts'
import { escaped } from '../formats/json.ts'
import type { Io } from '../io.ts'
import { coloursFor } from '../terminal.ts'

export function rulesCommand(options: { readonly json?: boolean }, io: Io): 0 {
  io.out(options.json ? `${escaped(JSON.stringify({ version: 1, rules: knownRules.map(described) }, null, 2))}\n` : table(io))
  return 0
}

function described({ id, title, summary, kinds, severity, evidence, source, families, options }: Rule) {
  return { id, title, summary, kinds, severity, evidence, source, families: families ?? {}, options: options ?? {}, url: urlOf(id) }
}

function table(io: Io): string {
  const colours = coloursFor(io)
  const head = ['rule', 'title', 'severity', 'evidence']
  const rows = knownRules.map(({ id, title, severity, evidence }) => [id, title, severity, evidence])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return `${[colours.bold(line(head)), ...rows.map(line)].join('\n')}\n\n${colours.dim('guiderail explain RULE says why and shows examples.')}\n`
}
