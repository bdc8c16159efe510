// `guiderail rules`: all rules in a table.

import type { Rule } from '../../engine/rule.ts'
import { urlOf } from '../../engine/url.ts'
import { jsonText } from '../formats/json-text.ts'
import type { Io } from '../io.ts'
import { rulesToShow } from '../lint/project.ts'
import { coloursFor } from '../terminal.ts'

export async function rulesCommand(options: { readonly json?: boolean }, io: Io): Promise<0 | 2> {
  const { rules, code } = await rulesToShow(io)
  io.out(options.json ? jsonText({ version: 1, rules: rules.map(described) }, 2) : table(rules, io))
  return code
}

function described({ id, formerIds = [], title, summary, kinds, severity, evidence, source, families, options, url }: Rule) {
  return {
    id,
    formerIds: formerIds.map((former) => former.id),
    title,
    summary,
    kinds,
    severity,
    evidence,
    source,
    families: families ?? {},
    options: options ?? {},
    url: url ?? urlOf(id),
  }
}

function table(rules: readonly Rule[], io: Io): string {
  const colours = coloursFor(io)
  const head = ['rule', 'title', 'severity', 'evidence']
  const rows = rules.map(({ id, title, severity, evidence }) => [id, title, severity, evidence])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return `${[colours.bold(line(head)), ...rows.map(line)].join('\n')}\n\n${colours.dim('guiderail explain RULE says why and shows examples.')}\n`
}
