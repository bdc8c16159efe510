// The lines of a baseline: findings that were there when a project adopted the rules. One entry a line, sorted, so that git merges it.

import { type FormerName, renamedId } from '../../engine/former.ts'
import { linesOf } from '../../engine/lines.ts'
import type { Rule } from '../../engine/rule.ts'
import type { Complaint } from '../config/read.ts'

/** A rule speaks of a sentence so many times in the whole repository. */
export interface Known {
  readonly rule: string
  /** As `sentencesOf` has it. */
  readonly sentence: string
  readonly count: number
  /** Where it stood first, from the folder of the baseline: for people, and to tell a copy from what was copied. */
  readonly file: string
}

export interface BaselineFile {
  readonly text: string
  /** Each rule and sentence once, with the line (from 1) that it stands in. */
  readonly entries: readonly (Known & { readonly line: number })[]
  /** Former ids of rules, each where it stands first; in the entries they have those of today. */
  readonly formerNames: readonly FormerName[]
  /** When there are any, there are no entries. */
  readonly complaints: readonly Complaint[]
}

export const keyOf = ({ rule, sentence }: Pick<Known, 'rule' | 'sentence'>): string => `${rule}\n${sentence}`

const first = { guiderail: 'baseline', version: 1 }
/** More wrong lines tell no more. */
const mostComplaints = 5

/** The text of a baseline. */
export function writeBaseline(known: readonly Known[]): string {
  const sorted = [...known].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const lines = sorted.map(({ rule, sentence, count, file }) => ({ rule, sentence, ...(count > 1 && { count }), file }))
  return [first, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Reads the text of a baseline; `rules`: those that it may name. Never throws. Of lines for the same sentence, as a merge may leave them, the highest count holds. */
export function readBaseline(text: string, rules: readonly Rule[] = []): BaselineFile {
  const lines = linesOf(text)
  const entries = new Map<string, Known & { line: number }>()
  const complaints: Complaint[] = []
  const former = new Map<string, FormerName>()
  for (let line = 1; line <= lines.count && complaints.length < mostComplaints; line++) {
    const span = { start: lines.start(line), end: lines.end(line) }
    const read = readLine(
      text
        .slice(span.start, span.end)
        .replace(/^\uFEFF/, '')
        .trim(),
    )
    if (typeof read === 'string') complaints.push({ message: read, span })
    else if (read) {
      const renamed = renamedId(read.rule, rules)
      if (renamed && !former.has(read.rule)) former.set(read.rule, { renamed, span })
      const known = { ...read, rule: renamed?.to ?? read.rule, line }
      if (known.count > (entries.get(keyOf(known))?.count ?? 0)) entries.set(keyOf(known), known)
    }
  }
  return { text, entries: complaints.length > 0 ? [] : [...entries.values()], formerNames: [...former.values()], complaints }
}

/** What a line says, `null` when that is nothing, or what is wrong with it. */
function readLine(line: string): Known | null | string {
  if (line === '') return null
  if (/^(?:<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/.test(line))
    return 'This is what git leaves of a merge; keep the lines of both sides, then run --update-baseline.'
  const value = parsed(line)
  if (value === null) return 'This line is no entry of a baseline; remove it, or write the file anew with --update-baseline.'
  if (value.guiderail === first.guiderail)
    return value.version === first.version
      ? null
      : 'This baseline is of another version of Guiderail; write it anew with --update-baseline.'
  const { rule, sentence, count = 1, file = '' } = value
  const isEntry = typeof rule === 'string' && typeof sentence === 'string' && typeof file === 'string' && isCount(count)
  return isEntry
    ? { rule, sentence, count, file }
    : 'This entry needs `rule` and `sentence`, and `count` is a number from 1 on; remove it, or write the file anew with --update-baseline.'
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
