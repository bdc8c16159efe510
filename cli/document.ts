// One document, read for a question about it.

import type { Document } from '../engine/document.ts'
import type { RuleFailure } from '../engine/findings.ts'
import { parseDocument } from '../engine/parse.ts'
import type { Rule } from '../engine/rule.ts'
import { rules } from '../rules/index.ts'
import { Endless, Watch, type Watched } from '../workspace/deadline.ts'
import { nearby } from '../workspace/find.ts'
import { resolve, slashed } from '../workspace/paths.ts'
import type { Project, Resolved } from '../workspace/project.ts'
import { readText } from '../workspace/text.ts'
import type { Io } from './io.ts'
import { openProject, troubleOf } from './lint/project.ts'
import { plainLine } from './terminal.ts'
import { UsageError } from './usage.ts'

/** Runs pure work on a text, which ends as linting does. Throws a `UsageError` that names the file when it does not and no rule is to blame. */
export type Run = <T>(work: (rules: readonly Rule[]) => T) => Watched<T>

export interface Opened {
  readonly document: Document
  /** For all that is asked about the document: much of it is only worked out when it is asked for. */
  readonly run: Run
  readonly resolved: Resolved
  readonly project: Project
  /** Absolute. */
  readonly path: string
}

/** Reads a file with the config that holds for it. */
export async function openDocument(file: string, config: string | null | undefined, io: Io): Promise<Opened> {
  const path = resolve(io.cwd, slashed(file))
  const project = await openProject(io, config)
  if ((await io.disk.stat(path)) === null) throw new UsageError(`There is no file ${file}.${await nearby(project, path)}`)
  const resolved = await project.resolve(path)
  const [problem] = resolved.inForce.problems
  if (problem) {
    const { path: source, line, column, message } = troubleOf(problem, io.cwd)
    throw new UsageError(`${source}:${line}:${column}: ${message}`)
  }
  const source = await readText(io.disk, path)
  if ('problem' in source) throw new UsageError(`${file} ${source.problem}.`)
  const run = runOn(file, source.text, new Watch(rules, io.disk.deadline))
  const { value } = run(() => parseDocument(source.text, resolved.path, resolved.settings))
  return { document: value, run, resolved, project, path }
}

const runOn =
  (file: string, { length }: string, watch: Watch): Run =>
  (work) => {
    try {
      return watch.run(length, work)
    } catch (error) {
      if (error instanceof Endless) throw new UsageError(`${file}: ${error.message}`)
      throw error
    }
  }

/** Tells of rules that failed on a file; the exit code is then 2. */
export function tellFailures(file: string, failures: readonly RuleFailure[], io: Io): 0 | 2 {
  for (const { rule, message } of failures)
    io.err(`${plainLine(`${file}: The rule ${rule} failed here (${message}); all others were run.`)}\n`)
  return failures.length > 0 ? 2 : 0
}
