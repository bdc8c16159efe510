// A project's baseline, read from disk.

import type { Rule } from '../../engine/rule.ts'
import { type ConfigProblem, type FormerNameIn, placed, placedNames } from '../config/load.ts'
import type { Host } from '../host.ts'
import { basename } from '../paths.ts'
import { readInside } from '../text.ts'
import { type BaselineFile, readBaseline } from './entries.ts'

export interface LoadedBaseline {
  /** Absolute. */
  readonly path: string
  readonly file: BaselineFile
  readonly problems: readonly ConfigProblem[]
  readonly formerNames: readonly FormerNameIn[]
}

/** Reads the baseline at an absolute path; nothing outside `root` is read. `rules`: those that it may name. */
export async function loadBaseline(host: Host, root: string, path: string, rules: readonly Rule[]): Promise<LoadedBaseline> {
  const failed = (message: string) => ({
    path,
    file: readBaseline(''),
    problems: [{ path, line: 1, column: 1, message }],
    formerNames: [],
  })
  if ((await host.stat(path)) === null) return failed(`There is no baseline ${basename(path)}; make it with --update-baseline.`)
  const source = await readInside(host, root, path)
  if ('problem' in source) return failed(`It ${source.problem}.`)
  const file = readBaseline(source.text, rules)
  const formerNames = placedNames(path, source.text, file.formerNames)
  return { path, file, problems: placed(path, source.text, file.complaints), formerNames }
}
