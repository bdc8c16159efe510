// What reports for people say of a whole run: how much there is, what comes up most, and where.

import type { Severity } from '../../engine/rule.ts'
import { dirname } from '../../workspace/paths.ts'
import { adviceFor } from '../priorities.ts'
import { type Results, summaryOf } from '../results.ts'
import { counted } from '../terminal.ts'
import { type Entry, entriesOf, entriesOfFile, grouped } from './entries.ts'
import type { View } from './format.ts'

/** `12 findings on 4 of 20 pages`. */
export function headline(results: Results): string {
  const all = count(results)
  const pages = counted(results.files.length, 'page')
  if (all === 0) return results.troubles.length > 0 ? `Not all pages could be looked at` : `Nothing found on ${pages}`
  return `${counted(all, 'finding')} on ${results.files.filter(({ findings }) => findings.length > 0).length} of ${pages}`
}

const count = (results: Results): number => {
  const { errors, warnings, infos, hints } = summaryOf(results)
  return errors + warnings + infos + hints
}

/** Whether the run fails, and why, in a sentence; `null` when there is nothing to say. */
export function verdict(results: Results, { failing, hidden }: Pick<View, 'failing' | 'hidden'>): string | null {
  const stopping = entriesOf(results).filter(({ finding }) => failing.includes(finding.severity)).length
  const more = hidden > 0 ? ` ${hidden} fainter more are not shown.` : ''
  if (results.troubles.length > 0) return `Some of the work could not be done; see below.${more}`
  if (stopping > 0)
    return `${stopping === 1 ? 'One of them has' : `${stopping} of them have`} to be mended before this check passes.${more}`
  return count(results) > 0 ? `None of them stops this check.${more}` : more.trim() || null
}

export interface First {
  readonly entry: Entry
  /** How often its rule speaks in all. */
  readonly count: number
}

/** What to change first: at most three, and what is good already. */
export function firstOf(results: Results): { first: First[]; good: readonly string[] } {
  const { first, good } = adviceFor(results)
  const entries = first.flatMap(({ finding, count }) => entriesOfFile(finding.file, [finding], results).map((entry) => ({ entry, count })))
  return { first: entries, good }
}

export interface Trend {
  readonly name: string
  readonly findings: number
  readonly pages: number
}

/** What comes up most, by rule or by folder; never by person. */
export function trends(results: Results, by: 'rule' | 'folder'): Trend[] {
  const nameOf = ({ title, path }: Entry) => (by === 'rule' ? title : path.includes('/') ? dirname(path) : 'the root')
  return [...grouped(entriesOf(results), nameOf)]
    .map(([name, entries]) => ({ name, findings: entries.length, pages: new Set(entries.map(({ file }) => file)).size }))
    .sort((a, b) => b.findings - a.findings || (a.name < b.name ? -1 : 1))
}

/** How bad it is, as a person says it. */
export const loudness: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'remark', hint: 'hint' }
