// One document, read for a question about it.

import type { Document } from '../engine/document.ts'
import { parseDocument } from '../engine/parse.ts'
import { nearby } from '../workspace/find.ts'
import { resolve, slashed } from '../workspace/paths.ts'
import type { Project, Resolved } from '../workspace/project.ts'
import { readText } from '../workspace/text.ts'
import type { Io } from './io.ts'
import { openProject, troubleOf } from './lint/project.ts'
import { UsageError } from './usage.ts'

export interface Opened {
  readonly document: Document
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
  return { document: parseDocument(source.text, resolved.path, resolved.settings), resolved, project, path }
}
