// How a run reads its texts: in this thread or in several, from a cache or anew.

import { rules as allRules } from '../../rules/index.ts'
import { Watch } from '../../workspace/deadline.ts'
import { resolve, slashed } from '../../workspace/paths.ts'
import { Cache, usualPlace } from '../cache/cache.ts'
import { digest, Seen } from '../cache/seen.ts'
import type { Io } from '../io.ts'
import type { Start } from '../jobs/job.ts'
import { Pool } from '../jobs/pool.ts'
import { UsageError } from '../usage.ts'
import { version } from '../version.ts'
import type { Reading } from './lint.ts'
import type { Options } from './options.ts'
import { type DrawUp, type Read, readHere, readHereBriefly } from './outcome.ts'
import { together } from './queue.ts'

/** Jobs that a thread has waiting beside the one it does. */
const perThread = 4

export interface Readers extends Reading {
  /** Where the project is to read from. */
  readonly disk: Io['disk']
  /** To be called when all was read. */
  end(): Promise<void>
}

export async function readersFor(options: Options, overview: DrawUp | null, io: Io): Promise<Readers> {
  const seen = new Seen(io.disk)
  const pool = poolFor(options, overview !== null, io)
  const watch = new Watch(allRules, io.disk.deadline)
  const read = readOf(overview, watch, pool, options)
  const cache = await cacheFor(options, seen, overview !== null, io)
  return {
    overview,
    watch,
    disk: cache ? seen.disk : io.disk,
    read: cache ? cache.reading(read) : read,
    ahead: pool && options.jobs > 1 ? pool.size * perThread : together,
    end: async () => {
      pool?.end()
      await cache?.save()
    },
  }
}

/** What was read by another program, under other configs or for another report is of no use. */
async function cacheFor({ cache, cacheLocation }: Options, seen: Seen, overview: boolean, io: Io): Promise<Cache | null> {
  const place = cachePlace(cache, cacheLocation, io)
  if (place === null) return null
  const program = digest(version, (await io.program?.()) ?? '')
  return Cache.open(io.disk, place, () => digest(program, seen.name, String(overview)))
}

/** In one thread, unless several are asked for; another one is there for texts that this one had better not go on with. */
function readOf(overview: DrawUp | null, watch: Watch, pool: Pool | null, { jobs, stdin }: Options): Read {
  if (!pool) return readHere(overview, watch)
  return jobs > 1 && !stdin ? pool.read : readHereBriefly(overview, watch, pool.read)
}

/** No thread is started before there is something for it to do. */
function poolFor({ jobs, config, rules, inlineConfig }: Options, overview: boolean, io: Io): Pool | null {
  const { startThread } = io
  if (!startThread) return null
  const start: Start = { cwd: io.cwd, today: io.today, config, wishes: { rules, inlineConfig }, overview }
  return new Pool(jobs, () => startThread(start))
}

/** The absolute place of the cache; `null` when none is wanted. */
function cachePlace(wanted: boolean, place: string | null, io: Io): string | null {
  if (place !== null) return resolve(io.cwd, slashed(place))
  if (!wanted) return null
  const usual = usualPlace(io)
  if (usual === null) throw new UsageError('There is no folder for caches here; name a file with --cache-location.')
  return usual
}
