// What the baseline knows of the pages that a person goes through: as often as it knows it, counted over all of them.

import type { Finding } from '../../engine/rule.ts'
import { rules } from '../../rules/index.ts'
import { type Known, keyOf } from '../../workspace/baseline/entries.ts'
import { parted, sightingsOf } from '../../workspace/baseline/findings.ts'
import { matched } from '../../workspace/baseline/match.ts'
import type { Target } from '../../workspace/find.ts'
import { dirname, resolve } from '../../workspace/paths.ts'
import type { Project } from '../../workspace/project.ts'
import { againstBaseline } from '../baseline/against.ts'
import type { Io } from '../io.ts'
import { Linter } from '../lint/lint.ts'
import { Progress } from '../progress.ts'
import type { FileResult, Trouble } from '../results.ts'

export interface KnownFindings {
  /** How many there are. */
  readonly count: number
  readonly troubles: readonly Trouble[]
  /** The findings of a text that stands for the file at an absolute path, without those that are known of it. */
  fresh(path: string, text: string, findings: readonly Finding[]): readonly Finding[]
}

export const nothingKnown: KnownFindings = { count: 0, troubles: [], fresh: (_, __, findings) => findings }

/** Lints all targets once where there is a baseline; else nothing is known. */
export async function knownFindings(targets: readonly Target[], project: Project, io: Io): Promise<KnownFindings> {
  const lists = await Promise.all(targets.map(({ path, named }) => project.baselinePath(dirname(path), named)))
  if (lists.every((list) => list === null)) return nothingKnown
  const linter = new Linter(io, project, 'no')
  const progress = new Progress(io, targets.length)
  await linter.files(targets, (findings) => progress.step(findings)).finally(() => progress.end())
  await linter.finish()
  const before = linter.results()
  const run = { project, folders: [], update: false, quiet: true, reportUnused: false, touched: null }
  const results = await againstBaseline({ ...before, troubles: [] }, run, io)
  const known = new Map(results.files.map((file) => [resolve(io.cwd, file.path), entriesOf(file)]))
  const count = [...known.values()].flat().reduce((sum, entry) => sum + entry.count, 0)
  return { count, troubles: results.troubles, fresh: (path, text, findings) => freshOf(known.get(path) ?? [], text, findings) }
}

/** As a list of its own: what is known of this file, and how often. */
function entriesOf({ text, suppressed }: FileResult): readonly Known[] {
  const known = suppressed.flatMap((one) => (one.known ? [one.finding] : []))
  const entries = new Map<string, Known>()
  for (const sighting of sightingsOf(text, known, ''))
    entries.set(keyOf(sighting), { ...sighting, count: (entries.get(keyOf(sighting))?.count ?? 0) + 1 })
  return [...entries.values()]
}

function freshOf(entries: readonly Known[], text: string, findings: readonly Finding[]): readonly Finding[] {
  if (entries.length === 0) return findings
  return parted(findings, matched(entries, sightingsOf(text, findings, '')).known, rules).findings
}
