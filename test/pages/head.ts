// The head of a rule's page and its table of options: said once, in the rule.

import type { Rule } from '../../engine/rule.ts'

const end = '<!-- end of the generated head -->'

/** Title, what it is worth, families and options, as Markdown. */
export function headOf(rule: Rule): string {
  return [
    `# ${rule.title}`,
    `\`${rule.id}\` · ${rule.severity} · ${grounds[rule.evidence]} · for ${rule.kinds.join(', ')}`,
    rule.summary,
    ...familiesOf(rule),
    ...optionsOf(rule),
    end,
  ].join('\n\n')
}

/** The page with its head replaced. */
export function withHead(page: string, head: string): string {
  const at = page.indexOf(end)
  return `${head}\n${at < 0 ? `\n${page}` : page.slice(at + end.length + 1)}`
}

export const grounds = { data: 'measured', advice: 'advice of experts', disputed: 'disputed among experts' } as const

function familiesOf(rule: Rule): string[] {
  const families = Object.entries(rule.families ?? {})
  if (families.length === 0) return []
  const rows = families.map(
    ([name, { severity, evidence, summary }]) => `| \`${name}\` | ${severity} | ${grounds[evidence]} | ${summary} |`,
  )
  return [['| part | severity | ground | what it finds |', '|---|---|---|---|', ...rows].join('\n')]
}

function optionsOf(rule: Rule): string[] {
  const options = Object.entries(rule.options ?? {})
  if (options.length === 0) return []
  const rows = options.map(
    ([name, option]) => `| \`${name}\` | ${option.type} | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  )
  return [['| option | type | default | what it does |', '|---|---|---|---|', ...rows].join('\n')]
}
