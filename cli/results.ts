// What a run found, before any format.

import type { Lines } from '../engine/lines.ts'
import { type Finding, type Kind, type Rule, type Severity, severities } from '../engine/rule.ts'
import type { Tally } from '../engine/strengths.ts'
import type { Suppressed } from '../engine/suppress.ts'
import type { Overview } from './overview.ts'

/** One file that was read. */
export interface FileResult {
  /** From the current folder, with forward slashes. */
  readonly path: string
  /** Absolute root of the file's project; paths inside findings count from there. */
  readonly root: string
  /** Of the first part of it that is sales material; `null` when none is. */
  readonly kind: Kind | null
  /** After fixes, those of the fixed text. */
  readonly findings: readonly Finding[]
  /** Findings that the text itself or a reviewer silences. */
  readonly suppressed: readonly Suppressed[]
  /** What is counted in it, to tell what is good. */
  readonly tally: Tally
  /** For reports that show the whole page; `null` when nobody asked. */
  readonly overview: Overview | null
  /** The text that the findings count in, and its lines. */
  readonly text: string
  readonly lines: Lines
  /** The text as read, when fixing was asked for and changed it. */
  readonly before: string | null
  /** Number of safe fixes applied. */
  readonly fixed: number
}

/** Work that could not be done; line and column when it is about a place in a config. */
export interface Trouble {
  /** From the current folder, with forward slashes. */
  readonly path: string
  readonly message: string
  readonly line?: number
  readonly column?: number
}

/** What reports say of a rule. */
export type RuleInfo = Pick<Rule, 'id' | 'formerIds' | 'title' | 'summary' | 'url' | 'severity' | 'evidence' | 'families'>

export interface Results {
  /** The current folder, absolute. */
  readonly cwd: string
  /** All rules that may have spoken, by id: ours and the team's. */
  readonly rules: ReadonlyMap<string, RuleInfo>
  readonly files: readonly FileResult[]
  readonly troubles: readonly Trouble[]
}

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly hints: number
}

export function summaryOf(results: Results): Summary {
  const count = (severity: Severity) =>
    results.files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0)
  return { files: results.files.length, errors: count('error'), warnings: count('warning'), infos: count('info'), hints: count('hint') }
}

export const isAtLeast = (severity: Severity, least: Severity): boolean => severities.indexOf(severity) >= severities.indexOf(least)

/** The results without findings below a severity, and without what `keep` drops. */
export function shownOf(results: Results, keep: (finding: Finding) => boolean): Results {
  const files = results.files.map((file) => ({ ...file, findings: file.findings.filter(keep) }))
  return { ...results, files }
}

export interface Limits {
  readonly failOn: 'error' | 'warning' | 'info' | 'never'
  /** More warnings than this fail, and fewer do not. */
  readonly maxWarnings: number | null
}

/** True when there are more warnings than allowed. */
export const hasTooMany = (results: Results, { maxWarnings }: Limits): boolean =>
  maxWarnings !== null && summaryOf(results).warnings > maxWarnings

/** Whether findings of a severity make this run fail. */
export function isFailing(severity: Severity, results: Results, limits: Limits): boolean {
  if (severity === 'warning' && limits.maxWarnings !== null) return hasTooMany(results, limits)
  return limits.failOn !== 'never' && isAtLeast(severity, limits.failOn)
}

/** 2: the work was not done wholly; 1: there is something to mend; 0: there is not. */
export function exitCode(results: Results, limits: Limits): 0 | 1 | 2 {
  if (results.troubles.length > 0) return 2
  const failing = severities.filter((severity) => severity !== 'off' && isFailing(severity, results, limits))
  return results.files.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0
}
