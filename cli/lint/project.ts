// The project that a call is about.

import type { Rule } from '../../engine/rule.ts'
import type { ConfigProblem } from '../../workspace/config/load.ts'
import type { Wishes } from '../../workspace/config/settings.ts'
import { knownRules } from '../../workspace/known.ts'
import { relative, resolve, slashed } from '../../workspace/paths.ts'
import { Project } from '../../workspace/project.ts'
import type { Io } from '../io.ts'
import type { Trouble } from '../results.ts'
import { plainLine } from '../terminal.ts'
import { UsageError } from '../usage.ts'

/** `config`: one for all files as the person typed it, `null` for none, undefined for the nearest. */
export async function openProject(
  io: Pick<Io, 'cwd' | 'today' | 'disk' | 'former'>,
  config: string | null | undefined,
  wishes: Wishes = {},
  baseline?: string | null,
): Promise<Project> {
  const path = typeof config === 'string' ? resolve(io.cwd, slashed(config)) : config
  if (typeof path === 'string') await refuseNoConfig(path, String(config), io)
  const project = new Project(io.disk, {
    known: knownRules,
    folder: io.cwd,
    today: io.today,
    ...wishes,
    ...(path !== undefined && { config: path }),
    ...(baseline !== undefined && { baseline: baseline === null ? null : resolve(io.cwd, slashed(baseline)) }),
  })
  io.former?.watch(project)
  return project
}

async function refuseNoConfig(path: string, typed: string, { disk }: Pick<Io, 'disk'>): Promise<void> {
  const entry = await disk.stat(path)
  if (entry === null) throw new UsageError(`There is no config ${typed}.`)
  if (entry.type === 'folder') throw new UsageError(`${typed} is a folder; name the config in it.`)
}

/** All rules that can be named in the current folder: ours and the team's. */
export async function rulesHere(io: Io, config?: string | null): Promise<readonly Rule[]> {
  return (await namedHere(io, config)).rules
}

export interface Named {
  readonly rules: readonly Rule[]
  /** 2 when the config cannot be read, so that the team's rules are missing; it has been told then. */
  readonly code: 0 | 2
}

/** The rules for a person who asks about them. A broken config keeps the team's rules away, not ours. */
export async function rulesToShow(io: Io): Promise<Named> {
  const { rules, problems } = await namedHere(io)
  for (const problem of problems) {
    const { path, line, column, message } = troubleOf(problem, io.cwd)
    io.err(`${plainLine(`${path}:${line}:${column}: ${message}`)}\n`)
  }
  if (problems.length > 0) io.err("Until that is mended, the team's own rules are left out here.\n")
  return { rules, code: problems.length > 0 ? 2 : 0 }
}

async function namedHere(io: Io, config?: string | null) {
  const { inForce } = await (await openProject(io, config)).resolve(resolve(io.cwd, 'any.md'))
  const rules: readonly Rule[] = [...knownRules, ...inForce.config.phrases].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { rules, problems: inForce.problems }
}

export function troubleOf({ path, line, column, message }: ConfigProblem, cwd: string): Trouble {
  return { path: relative(cwd, path), line, column, message }
}
