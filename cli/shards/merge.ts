// The shards of one task, put together: the report is that of one run, which takes what each text came to from them.

import { relative, resolve, slashed } from '../../workspace/paths.ts'
import { decode } from '../../workspace/text.ts'
import type { Seen } from '../cache/seen.ts'
import type { Io } from '../io.ts'
import { type Read as ReadText, withAccepted } from '../lint/outcome.ts'
import type { Trouble } from '../results.ts'
import { UsageError } from '../usage.ts'
import { type Read, readShard, type Shard, type Task } from './file.ts'
import { keyOf } from './key.ts'

export class Shards {
  readonly task: Task
  readonly #shards: readonly Shard[]
  readonly #texts: ReadonlyMap<string, Read>
  readonly #used = new Set<string>()

  private constructor(shards: readonly Shard[], task: Task) {
    this.task = task
    this.#shards = shards
    this.#texts = new Map(shards.flatMap(({ texts }) => texts.map((read) => [read.path, read] as const)))
  }

  /** Reads the files of all shards. Rejects with a `UsageError` when they do not make a whole. */
  static async open(files: readonly string[], program: string, io: Io): Promise<Shards> {
    const shards: Shard[] = []
    for (const file of files) shards.push(await shardAt(file, io))
    const [first] = shards
    if (!first) throw new UsageError('guiderail merge takes the files that --shard has written.')
    for (const [at, { task }] of shards.entries()) {
      if (task.program !== program)
        throw new UsageError(`${files[at]} was written by another build of Guiderail; run all shards and the merge with the same one.`)
      if (JSON.stringify({ ...task, today: '' }) !== JSON.stringify({ ...first.task, today: '' }))
        throw new UsageError(`${files[at]} and ${files[0]} are parts of different calls; run all shards with the same paths and options.`)
    }
    refuseGaps(shards, first.task.of)
    const days = new Set(shards.map(({ task }) => task.today))
    if (days.size > 1) throw new UsageError('The shards ran on different days, and some findings depend on the day; run them again.')
    return new Shards(shards, first.task)
  }

  /** Takes what a text came to from its shard. Rejects when no shard had it as it is now. */
  reading(io: Io): ReadText {
    return async (target, text, resolved) => {
      const path = relative(io.cwd, target.path)
      const read = this.#texts.get(path)
      this.#used.add(path)
      if (!read) throw new Error(`No shard has looked at this file; ${remedy}`)
      if (read.key !== keyOf(text, resolved)) throw new Error(`This file or what holds for it was another when its shard ran; ${remedy}`)
      if ('problem' in read) throw new Error(read.problem)
      return withAccepted(read.outcome, resolved.settings.accepted)
    }
  }

  /** To be asked after all was read: what the shards saw otherwise. */
  troubles(seen: Seen, io: Io): Trouble[] {
    const troubles: Trouble[] = []
    for (const path of this.#texts.keys())
      if (!this.#used.has(path)) troubles.push({ path, message: `A shard has looked at this file, and here it is not linted; ${remedy}` })
    const now = new Map([...seen.files].map(([path, sum]) => [relative(io.cwd, path), sum]))
    for (const [path, sum] of new Map(this.#shards.flatMap(({ seen }) => seen)))
      if (now.has(path) && now.get(path) !== sum) troubles.push({ path, message: `This file was another when a shard ran; ${remedy}` })
    return troubles
  }
}

const remedy = 'run all shards and the merge on the same commit.'

async function shardAt(file: string, { cwd, disk }: Io): Promise<Shard> {
  const bytes = await disk.read(resolve(cwd, slashed(file))).catch(() => null)
  if (bytes === null) throw new UsageError(`The shard ${file} cannot be read.`)
  const source = decode(bytes)
  const shard = 'problem' in source ? source : readShard(source.text)
  if ('problem' in shard) throw new UsageError(`The shard ${file} ${shard.problem}.`)
  return shard
}

function refuseGaps(shards: readonly Shard[], of: number): void {
  const numbers = shards.map(({ number }) => number)
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !numbers.includes(number))
  if (missing.length > 0) throw new UsageError(`Of ${of} shards these are missing: ${missing.join(', ')}.`)
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at)
  if (twice !== undefined) throw new UsageError(`Shard ${twice} of ${of} is given twice.`)
}
