// Which baseline is for which files, and what it says.

import type { Finding } from '../../engine/rule.ts'
import type { BaselineFile } from '../../workspace/baseline/entries.ts'
import { baselineName } from '../../workspace/baseline/name.ts'
import type { ConfigProblem } from '../../workspace/config/load.ts'
import { dirname, joined, resolve } from '../../workspace/paths.ts'
import type { Project } from '../../workspace/project.ts'
import type { Io } from '../io.ts'
import type { FileResult, Results } from '../results.ts'

export interface BaselineRun {
  readonly project: Project
  /** Folders that were linted wholly, absolute; none when something was left out. */
  readonly folders: readonly string[]
  readonly update: boolean
  readonly quiet: boolean
  /** Whether entries that are needed no more are findings. */
  readonly reportUnused: boolean
  /** Of some findings of a file those that stand on changed lines, where only changes matter. */
  readonly touched: ((file: FileResult, findings: readonly Finding[]) => Promise<readonly Finding[]>) | null
}

/** One baseline with the files that it is for. */
export interface Group {
  /** Absolute. */
  readonly path: string
  readonly roots: Set<string>
  readonly files: FileResult[]
}

export async function groupsOf({ files }: Results, { project, update }: BaselineRun, io: Io): Promise<readonly Group[]> {
  const groups = new Map<string, Group>()
  const add = async (folder: string, root: string): Promise<Group | null> => {
    if ((await project.inForce(folder, root)).problems.length > 0) return null
    const usual = update ? joined(await project.root(io.cwd), baselineName) : null
    const path = (await project.baselinePath(folder, root)) ?? usual
    if (path === null) return null
    const group = groups.get(path) ?? { path, roots: new Set(), files: [] }
    groups.set(path, group)
    group.roots.add(root)
    return group
  }
  await add(io.cwd, await project.root(io.cwd))
  for (const file of files) if (file.kind !== null) (await add(dirname(resolve(io.cwd, file.path)), file.root))?.files.push(file)
  return [...groups.values()]
}

interface Loaded {
  readonly file: BaselineFile
  readonly problems: readonly ConfigProblem[]
}

const nothing: Loaded = { file: { text: '', entries: [], formerNames: [], complaints: [] }, problems: [] }

/** A list that is to be written anew may be missing; what is wrong with one must not be lost. */
export async function loadedFor({ path, roots }: Group, { project, update }: BaselineRun, io: Io): Promise<Loaded> {
  if (update && (await io.disk.stat(path)) === null) return nothing
  const [root = io.cwd] = roots
  return (await project.baselineAt(path, root)) ?? nothing
}
