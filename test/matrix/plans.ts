// Plans in every carrier that people write them in: which levels they have is the caller's choice.

/** The statements of a small plan, each with a mark round it when the finding is expected there. */
export interface Statements {
  readonly objective?: string
  readonly strategy?: string
  readonly tactic?: string
}

/** Writes the statements so that each stands under the one before. */
export type Carrier = (plan: Statements) => string

const present = (lines: readonly (string | false | undefined)[]): string =>
  `${lines.filter((line) => line !== false && line !== undefined).join('\n')}\n`

const sections: Carrier = ({ objective, strategy, tactic }) =>
  present([
    objective && `## Objectives\n\n- ${objective}\n`,
    strategy && `## Strategies\n\n- ${strategy}\n`,
    tactic && `## Actions\n\n- ${tactic}${strategy ? ' (S1)' : ''}\n`,
  ])

const headings: Carrier = ({ objective, strategy, tactic }) =>
  present([
    objective && `## Objective: ${objective}\n\nSome words.\n`,
    strategy && `### Strategy: ${strategy}\n\nSome words.\n`,
    tactic && `#### Tactic: ${tactic}\n\nSome words.\n`,
  ])

const labels: Carrier = ({ objective, strategy, tactic }) =>
  present([objective && `**Objective:** ${objective}\n`, strategy && `**Strategy:** ${strategy}\n`, tactic && `**Tactic:** ${tactic}\n`])

const nestedList: Carrier = ({ objective, strategy, tactic }) => {
  const levels = [
    objective && `**Objective:** ${objective}`,
    strategy && `**Strategy:** ${strategy}`,
    tactic && `**Tactic:** ${tactic}`,
  ].filter(Boolean)
  return present(levels.map((line, depth) => `${'  '.repeat(depth)}- ${line}`))
}

const table: Carrier = ({ objective, strategy, tactic }) => {
  const columns = [objective && ['Objective', objective], strategy && ['Strategy', strategy], tactic && ['Action', tactic]].filter(
    (column) => Array.isArray(column),
  )
  const row = (cells: readonly (string | undefined)[]) => `| ${cells.join(' | ')} |`
  return present([row(columns.map(([name]) => name)), row(columns.map(() => '---')), row(columns.map(([, words]) => words))])
}

const inQuote: Carrier = (plan) => `${labels(plan).trimEnd().replace(/^/gm, '> ').replace(/ +$/gm, '')}\n`

const hardWrapped: Carrier = (plan) =>
  sections(Object.fromEntries(Object.entries(plan).map(([level, words]) => [level, words.replace(/ (\S+ \S+)$/, '\n  $1')])))

const checkList: Carrier = (plan) => sections(plan).replace('## Actions\n\n- ', '## Actions\n\n- [ ] ')

export const carriers: Readonly<Record<string, Carrier>> = {
  sections,
  headings,
  labels,
  'a nested list': nestedList,
  'a table': table,
  'a quote': inQuote,
  'hard-wrapped items': hardWrapped,
  'a check list': checkList,
}
