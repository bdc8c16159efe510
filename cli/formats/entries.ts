// Findings one by one, with all that reports for other programs say of them.

import type { Position } from '../../engine/lines.ts'
import type { Finding, Severity } from '../../engine/rule.ts'
import { inside, relative, resolve } from '../../workspace/paths.ts'
import type { FileResult, Results, RuleInfo, Trouble } from '../results.ts'
import { fingerprints } from './fingerprint.ts'

export interface Entry {
  readonly file: FileResult
  readonly finding: Finding
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  /** What people read: the rule's title. */
  readonly title: string
  readonly start: Position
  /** Just past its last character. */
  readonly end: Position
  /** Stays when lines move, sentences are wrapped anew, and other findings come and go. Unique in a report. */
  readonly fingerprint: string
}

/** All findings in the order of their files and places. */
export function entriesOf(results: Results): Entry[] {
  return results.files.flatMap((file) => entriesOfFile(file, file.findings, results))
}

/** These findings of one file. */
export function entriesOfFile(file: FileResult, findings: readonly Finding[], results: Pick<Results, 'rules' | 'cwd'>): Entry[] {
  const path = repositoryPath(file.path, file.root, results.cwd)
  const prints = fingerprints(path, findings, file)
  return findings.map((finding, at) => ({
    file,
    finding,
    path,
    title: titleOf(finding.rule, results.rules),
    start: file.lines.position(finding.span.start),
    end: file.lines.position(finding.span.end),
    fingerprint: prints[at] ?? '',
  }))
}

export const titleOf = (rule: string, rules: ReadonlyMap<string, RuleInfo>): string => rules.get(rule)?.title ?? rule

/** CI services count paths from the root of the repository, also when the run was in a folder below it. */
export function repositoryPath(path: string, root: string, cwd: string): string {
  return inside(root, cwd) ? relative(root, resolve(cwd, path)) : path
}

/** The same for work that could not be done. */
export function troublePath({ path }: Trouble, { files, cwd }: Results): string {
  const root = files.find((file) => inside(file.root, cwd))?.root
  return root !== undefined && inside(root, resolve(cwd, path)) ? repositoryPath(path, root, cwd) : path
}

/** Finds the file that a path inside a finding leads to; without a path it is the finding's own. */
export function fileFinder({ files, cwd }: Results): (path: string | undefined, from: FileResult) => FileResult | undefined {
  const all = new Map(files.map((file) => [resolve(cwd, file.path), file]))
  return (path, from) => (path === undefined ? from : all.get(resolve(from.root, path)))
}

const order: readonly Severity[] = ['error', 'warning', 'info', 'hint']

/** The worst first, otherwise in their order. */
export const worstFirst = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity))

/** Things with the same key together, in the order in which the keys come first. */
export function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
