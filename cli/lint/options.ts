// The options of `guiderail lint`, checked.

import type { Rule } from '../../engine/rule.ts'
import { type Severity, severities } from '../../engine/rule.ts'
import type { RuleSettings } from '../../workspace/config/config.ts'
import { type FormerNames, ruleIdOf } from '../former.ts'
import type { Limits } from '../results.ts'
import { type Part, partOf } from '../shards/part.ts'
import { oneOf, UsageError } from '../usage.ts'
import { type GivenOutput, type Output, outputsOf } from './outputs.ts'

/** As they come from the command line. */
export interface RawOptions {
  /** `-f` and `-o` in their order. */
  readonly outputs: readonly GivenOutput[]
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly rule: readonly string[]
  readonly severity?: string
  readonly failOn?: string
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly reportSuppressed?: boolean
  /** False after `--no-config`. */
  readonly config?: string | boolean
  readonly printConfig?: string
  readonly inlineConfig: boolean
  readonly reportUnusedDisables?: boolean
  readonly jobs?: string
  readonly cache?: boolean
  readonly cacheLocation?: string
  /** False after `--no-baseline`. */
  readonly baseline?: string | boolean
  readonly updateBaseline?: boolean
  readonly changed?: string
  readonly shard?: string
}

/** What to do with safe fixes. */
export type Fixing = 'no' | 'write' | 'show' | 'diff'

export interface Options {
  /** One at least; one of them at most is printed. */
  readonly outputs: readonly Output[]
  readonly fixing: Fixing
  readonly stdin: { readonly filename: string } | null
  readonly rules: RuleSettings
  /** Fainter findings are not shown; `null`: as the format has it. */
  readonly severity: Severity | null
  readonly limits: Limits
  readonly quiet: boolean
  /** Whether to tell of what is silenced. */
  readonly suppressed: boolean
  /** `null`: none; undefined: the nearest. */
  readonly config: string | null | undefined
  readonly printConfig: string | null
  readonly inlineConfig: boolean
  /** Whether to tell of what silences nothing. */
  readonly reportUnused: boolean
  /** How many threads lint. */
  readonly jobs: number
  readonly cache: boolean
  /** As the person typed it; `null`: the usual place. */
  readonly cacheLocation: string | null
  /** The list of known findings as the person typed it; `null`: none; undefined: that of the config. */
  readonly baseline: string | null | undefined
  readonly updateBaseline: boolean
  /** Only findings on lines that have changed since a revision; `null`: all. */
  readonly changed: string | null
  /** The part of the files that is linted here; `null`: all. */
  readonly shard: Part | null
}

/** `known`: the rules that `--rule` may name; `former`: hears of former names among them. */
export async function optionsOf(raw: RawOptions, known: () => Promise<readonly Rule[]>, former?: FormerNames): Promise<Options> {
  const outputs = outputsOf(raw.outputs)
  if (raw.diff && outputs.length > 1) throw new UsageError('--diff prints a diff and no report; leave out --format.')
  const rules = raw.rule.length > 0 ? await rulesOf(raw.rule, await known(), former) : {}
  return {
    outputs,
    fixing: fixingOf(raw),
    stdin: stdinOf(raw),
    rules: raw.reportUnusedDisables ? { ...rules, 'unused-suppression': { severity: 'error' } } : rules,
    severity: raw.severity === undefined ? null : oneOf(raw.severity, loud, 'severity'),
    limits: { failOn: oneOf(raw.failOn ?? 'warning', levels, 'level for --fail-on'), maxWarnings: numberOf(raw.maxWarnings) },
    quiet: raw.quiet === true,
    suppressed: raw.reportSuppressed === true,
    config: configOf(raw.config),
    printConfig: raw.printConfig ?? null,
    inlineConfig: raw.inlineConfig,
    reportUnused: raw.reportUnusedDisables === true,
    jobs: jobsOf(raw.jobs),
    cache: raw.cache === true,
    cacheLocation: raw.cacheLocation ?? null,
    baseline: configOf(raw.baseline),
    updateBaseline: updatesBaseline(raw),
    changed: changedOf(raw),
    shard: shardOf(raw),
  }
}

/** What `--config FILE`, `--no-config` and neither mean. */
export const configOf = (config: string | boolean | undefined): string | null | undefined =>
  config === false ? null : typeof config === 'string' ? config : undefined

function fixingOf({ fix, fixDryRun, diff }: RawOptions): Fixing {
  if (diff) return 'diff'
  if (fixDryRun) return 'show'
  return fix ? 'write' : 'no'
}

function stdinOf({ stdin, stdinFilename, fix, fixDryRun, diff }: RawOptions): Options['stdin'] {
  if (!stdin && stdinFilename === undefined) return null
  if (fix && !fixDryRun && !diff) throw new UsageError('--fix needs a file to write to; with --stdin use --fix-dry-run or --diff.')
  return { filename: stdinFilename ?? 'stdin.md' }
}

/** A shard leaves no report: whatever is about reports and what fails a run is said to the merge. */
function shardOf(raw: RawOptions): Part | null {
  const part = partOf(raw.shard)
  if (part === null) return null
  const { fix, fixDryRun, diff, stdin, updateBaseline, baseline, changed, severity, failOn, maxWarnings, printConfig } = raw
  const fixes = { '--fix': fix, '--fix-dry-run': fixDryRun, '--diff': diff, '--stdin': stdin, '--print-config': printConfig }
  for (const [option, given] of Object.entries(fixes))
    if (given) throw new UsageError(`--shard and ${option} do not go together; leave out one of them.`)
  const format = raw.outputs.find((output) => output.option === 'format')
  const later = { '--update-baseline': updateBaseline, '--baseline': baseline, '--changed': changed, '--severity': severity }
  const all = { ...later, '--fail-on': failOn, '--max-warnings': maxWarnings, '--format': format }
  for (const [option, given] of Object.entries(all))
    if (given !== undefined) throw new UsageError(`A shard makes no report; give ${option} to guiderail merge.`)
  return part
}

function changedOf({ changed, fix, fixDryRun, diff }: RawOptions): string | null {
  if (changed === undefined) return null
  if (changed === '') throw new UsageError('--changed= takes a revision that git knows, such as origin/main.')
  if (fix || fixDryRun || diff) throw new UsageError('Fixes go over whole files; leave out --changed.')
  return changed
}

function updatesBaseline({
  updateBaseline,
  baseline,
  stdin,
  stdinFilename,
  changed,
  fixDryRun,
  diff,
  rule,
  inlineConfig,
}: RawOptions): boolean {
  if (!updateBaseline) return false
  if (baseline === false) throw new UsageError('--update-baseline and --no-baseline contradict each other; leave out one of them.')
  const others = { '--stdin': stdin || stdinFilename !== undefined, '--changed': changed, '--fix-dry-run': fixDryRun, '--diff': diff }
  const given = { ...others, '--rule': rule.length > 0, '--no-inline-config': !inlineConfig }
  for (const [option, isGiven] of Object.entries(given))
    if (isGiven) throw new UsageError(`--update-baseline writes what a plain run finds; leave out ${option}.`)
  return true
}

/** The severities that a finding can have, the worst first. */
export const loud = ['error', 'warning', 'info', 'hint'] as const
const levels = ['error', 'warning', 'info', 'never'] as const

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--max-warnings takes a number, not "${text}".`)
  return Number(text)
}

const mostJobs = 64

function jobsOf(text: string | undefined): number {
  const jobs = Number(text ?? 1)
  if (!(Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs))
    throw new UsageError(`--jobs takes a number from 1 to ${mostJobs}, not "${text}".`)
  return jobs
}

/** `--rule 'ID: severity'`, or with options: `--rule 'ID: { severity: info, words: 90 }'`. */
async function rulesOf(entries: readonly string[], known: readonly Rule[], former: FormerNames | undefined): Promise<RuleSettings> {
  const rules: Record<string, RuleSettings[string]> = {}
  for (const entry of entries) {
    const [, id = '', value = ''] = /^\s*([^:=\s]+)\s*[:=]\s*(.*)$/s.exec(entry) ?? []
    if (id === '') throw new UsageError(`--rule takes 'ID: severity', not "${entry}".`)
    if (!value.startsWith('{') && value.includes(','))
      throw new UsageError(`--rule takes one rule; repeat it for the others: --rule '${id}: SEVERITY' --rule ...`)
    const name = ruleIdOf(id, known, former)
    Object.assign(
      rules,
      value.startsWith('{') ? await withOptions(name, value, known) : { [name]: { severity: oneOf(value, severities, 'severity') } },
    )
  }
  return rules
}

async function withOptions(id: string, value: string, known: readonly Rule[]): Promise<RuleSettings> {
  const { readConfig } = await import('../../workspace/config/parse.ts')
  const { config, complaints } = readConfig(`rules: { ${id}: ${value} }`, known)
  const [complaint] = complaints
  if (complaint) throw new UsageError(`--rule '${id}': ${complaint.message}`)
  return config.rules
}
