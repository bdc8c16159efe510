// A long session with the built server in a process of its own, and what it holds on to.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mixed } from '../fuzz/property.ts'
import { type Child, startChild } from '../server/child.ts'
import { names, type Step, steps, take } from '../server/walk/steps.ts'
import { type Folder, World } from '../server/walk/world.ts'

/** What the server holds after a collection of garbage. */
export interface Sample {
  readonly step: number
  /** Bytes. */
  readonly heap: number
  /** Of sockets, pipes, timers. */
  readonly handles: number
}

export interface Soaked {
  readonly samples: readonly Sample[]
  readonly steps: number
}

const kinds = Object.keys(steps) as Step['what'][]
/** Typing is what people do most. */
const usual: readonly Step['what'][] = [...kinds, 'type', 'type', 'type', 'type', 'erase', 'pull', 'pull', 'hover']

/** `turn` is asked after each step what to do next. */
export async function soak(seed: number, corpus: readonly string[], turn: (step: number) => 'go on' | 'sample' | 'end'): Promise<Soaked> {
  const child = startChild({ probe: true })
  const path = mkdtempSync(join(tmpdir(), 'guiderail-soak-'))
  const world = new World(folderAt(path), {}, child)
  const samples: Sample[] = []
  try {
    await world.begin({ disk: new Map([['.git/HEAD', '']]), open: new Map() })
    for (let step = 0; ; step++) {
      await take(stepAt(seed, step), world, corpus)
      const what = turn(step)
      if (what !== 'go on') samples.push({ step, ...(await rested(world, child)) })
      if (what === 'end') return { samples, steps: step + 1 }
    }
  } finally {
    await child.end()
    rmSync(path, { recursive: true })
  }
}

const stepAt = (seed: number, step: number): Step => ({
  what: usual[mixed(seed, step * 4) % usual.length] as Step['what'],
  file: mixed(seed, step * 4 + 1),
  at: mixed(seed, step * 4 + 2),
  words: mixed(seed, step * 4 + 3),
})

/** Measures when nothing is open and nothing under way, so that what is left is what leaks. */
async function rested(world: World, child: Child): Promise<Omit<Sample, 'step'>> {
  for (const name of world.names) await world.close(name)
  for (const name of names) await world.remove(name)
  await world.editor.connection.sendRequest('guiderail/overview', null)
  return child.probe()
}

export interface Growth {
  /** Bytes that the last quarter of the samples holds more than the quarter before it. */
  readonly heap: number
  readonly handles: number
  readonly allowed: number
}

/** Compares the last two quarters: what comes before is warming up. */
export function growthOf(samples: readonly Sample[]): Growth {
  const last = samples.slice(Math.floor(samples.length / 2))
  const before = last.slice(0, Math.ceil(last.length / 2))
  const after = last.slice(Math.floor(last.length / 2))
  const heap = median(after.map((sample) => sample.heap)) - median(before.map((sample) => sample.heap))
  // A timer that happens to run is no leak: what leaks is there in every sample.
  const handles = Math.min(...after.map((sample) => sample.handles)) - Math.min(...before.map((sample) => sample.handles))
  return { heap, handles, allowed: Math.max(10e6, median(before.map((sample) => sample.heap)) * 0.05) }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const folderAt = (path: string): Folder => ({
  path,
  write: (name, text) => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  },
  remove: (name) => rmSync(join(path, name)),
})
