// `--shard I/N`: lints a part of the files and leaves what each came to in a file, for `guiderail merge`.

import { findFiles } from '../../workspace/find.ts'
import { relative } from '../../workspace/paths.ts'
import { digest, Seen } from '../cache/seen.ts'
import type { Io } from '../io.ts'
import { Linter } from '../lint/lint.ts'
import type { Options } from '../lint/options.ts'
import type { Read as ReadText } from '../lint/outcome.ts'
import { openProject } from '../lint/project.ts'
import { readersFor } from '../lint/reading.ts'
import { save } from '../lint/save.ts'
import { counted, plainLine } from '../terminal.ts'
import { type Read, type Shard, shardName, type Task, writeShard } from './file.ts'
import { keyOf } from './key.ts'
import { itemsOf, type Part } from './part.ts'

/** What cannot be read is left to the merge to tell of. */
export async function runShard(paths: readonly string[], part: Part, options: Options, io: Io): Promise<0 | 2> {
  const seen = new Seen(io.disk)
  const world = { ...io, disk: seen.disk }
  // Whether a report shows whole pages is known at the merge only.
  const readers = await readersFor(options, (await import('../overview.ts')).overviewOf, world)
  const { rules, inlineConfig, config, reportUnused } = options
  const project = await openProject({ ...io, disk: readers.disk }, config, { rules, inlineConfig })
  const texts: Read[] = []
  const linter = new Linter(io, project, 'no', { ...readers, read: noting(readers.read, texts, io) })
  const { targets } = await findFiles(project, io.cwd, paths)
  await linter.files(itemsOf(targets, part)).finally(() => readers.end())
  const program = await programOf(io)
  const task: Task = {
    program,
    of: part.of,
    today: io.today,
    paths,
    ...(config !== undefined && { config }),
    rules,
    inlineConfig,
    reportUnused,
  }
  const files = [...seen.files].map(([path, sum]) => [relative(io.cwd, path), sum] as const)
  return leave({ number: part.number, task, seen: files.sort(), texts }, part, options, linter, io)
}

/** A name for the program, the same on every machine that has the same one. */
export const programOf = async (io: Io): Promise<string> => digest((await io.program?.()) ?? '')

const noting =
  (read: ReadText, texts: Read[], io: Io): ReadText =>
  async (target, text, resolved) => {
    const name = { path: relative(io.cwd, target.path), key: keyOf(text, resolved) }
    try {
      const outcome = await read(target, text, resolved)
      texts.push({ ...name, outcome })
      return outcome
    } catch (error) {
      texts.push({ ...name, problem: error instanceof Error ? error.message : String(error) })
      throw error
    }
  }

async function leave(shard: Shard, part: Part, { outputs, quiet }: Options, linter: Linter, io: Io): Promise<0 | 2> {
  const file = outputs[0]?.file ?? shardName(part)
  const inOrder = { ...shard, texts: [...shard.texts].sort((a, b) => (a.path < b.path ? -1 : 1)) }
  const reason = await save(file, writeShard(inOrder), linter.results(), io)
  if (reason !== null) io.err(`${plainLine(`The shard was not written to ${file}: ${reason}.`)}\n`)
  else if (!quiet)
    io.err(`${plainLine(`${counted(shard.texts.length, 'page')} in ${file}; guiderail merge makes the report of all shards.`)}\n`)
  return reason === null ? 0 : 2
}
