// `guiderail merge SHARDS`: the report of all shards, byte by byte that of one run.

import { rules as allRules } from '../../rules/index.ts'
import { Watch } from '../../workspace/deadline.ts'
import { Seen } from '../cache/seen.ts'
import type { Io } from '../io.ts'
import { type Options, optionsOf, type RawOptions } from '../lint/options.ts'
import { openProject } from '../lint/project.ts'
import { Shards } from '../shards/merge.ts'
import { programOf } from '../shards/run.ts'
import { type ExitCode, lintAndReport } from './lint.ts'

export type MergeOptions = Omit<RawOptions, 'rule' | 'inlineConfig' | 'config'>

/** What is linted and how is what the shards were told; only the report is asked for here. */
export async function mergeCommand(files: readonly string[], raw: MergeOptions, io: Io): Promise<ExitCode> {
  const shards = await Shards.open(files, await programOf(io), io)
  const { today, paths, config, rules, inlineConfig, reportUnused } = shards.task
  const asked = await optionsOf({ ...raw, rule: [], inlineConfig: true }, async () => [])
  const options: Options = { ...asked, config, rules, inlineConfig, reportUnused }
  const seen = new Seen(io.disk)
  const world: Io = { ...io, today }
  const project = await openProject({ ...world, disk: seen.disk }, config, { rules, inlineConfig }, options.baseline)
  const watch = new Watch(allRules, io.disk.deadline)
  const readers = { overview: null, watch, disk: seen.disk, read: shards.reading(io), ahead: 1, end: async () => {} }
  return lintAndReport(paths, project, readers, options, world, () => shards.troubles(seen, io))
}
