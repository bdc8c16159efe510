// The project that a call is about.

import type { Rule } from '../../engine/rule.ts'
import type { ConfigProblem } from '../../workspace/config/load.ts'
import type { Wishes } from '../../workspace/config/settings.ts'
import { knownRules } from '../../workspace/known.ts'
import { relative, resolve, slashed } from '../../workspace/paths.ts'
import { Project } from '../../workspace/project.ts'
import type { Io } from '../io.ts'
import type { Trouble } from '../results.ts'
import { UsageError } from '../usage.ts'

/** `config`: one for all files as the person typed it, `null` for none, undefined for the nearest. */
export async function openProject(io: Io, config: string | null | undefined, wishes: Wishes = {}): Promise<Project> {
  const path = typeof config === 'string' ? resolve(io.cwd, slashed(config)) : config
  if (typeof path === 'string' && (await io.disk.stat(path)) === null) throw new UsageError(`There is no config ${config}.`)
  return new Project(io.disk, {
    known: knownRules,
    folder: io.cwd,
    today: io.today,
    ...wishes,
    ...(path !== undefined && { config: path }),
  })
}

/** All rules that can be named in the current folder: ours and the team's. */
export async function rulesHere(io: Io, config?: string | null): Promise<readonly Rule[]> {
  const { inForce } = await (await openProject(io, config)).resolve(resolve(io.cwd, 'any.md'))
  return [...knownRules, ...inForce.config.phrases].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function troubleOf({ path, line, column, message }: ConfigProblem, cwd: string): Trouble {
  return { path: relative(cwd, path), line, column, message }
}
