// Random work in an editor: whatever was opened, typed, written, renamed and asked, the server tells what a fresh one tells of the same texts.

import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { memoryDisk } from '../disk.ts'
import { corpusOf } from '../fuzz/corpus.ts'
import { reached, times } from '../trust/figures.ts'
import { type Step, steps, take } from './walk/steps.ts'
import { type Folder, type State, World } from './walk/world.ts'

vi.setConfig({ testTimeout: 120_000 })
const corpus = corpusOf(process.cwd())
const isLong = times(1) > 1
const plan =
  '---\nkind: account-plan\n---\n\n# Account plan: Hallvard Foods\n\n## Strategies\n\n- S2: Make the switch easy\n\nGet the CFO to sign.\n'
const june =
  '---\nkind: account-plan\n---\n\n# Account plan: Hallvard Foods, June\n\n## Actions\n\n- Shadow two night shifts (S2)\n- Get them to sign (S3)\n'
const texts = { '.git/HEAD': '', 'plan.md': plan, 'notes.md': june, 'calls/cold.md': june }
/** Somebody has begun already, with files that depend on each other. */
const begun: State = {
  disk: new Map(Object.entries(texts)),
  open: new Map([
    ['plan.md', plan],
    ['notes.md', june],
  ]),
}

/** A world over a disk in memory. */
function worldOf(): World {
  const disk = memoryDisk({})
  const folder: Folder = {
    path: '/repo',
    write: (name, text) => void disk.files.set(`/repo/${name}`, text),
    remove: (name) => void disk.files.delete(`/repo/${name}`),
  }
  return new World(folder, { disk, today: () => '2026-06-15' })
}

const numbers = fc.nat({ max: 1_000_000 })
const walks = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(Object.keys(steps) as Step['what'][]),
      'type' as const,
      'config' as const,
      'write' as const,
      'remove' as const,
    ),
    file: numbers,
    at: numbers,
    words: numbers,
  }),
  { maxLength: 30, size: 'max' },
)

/** Asks both until they agree or nothing changes any more: what other files say is read in the background. */
async function agreed(one: World, other: World): Promise<[unknown, unknown]> {
  for (let quiet = 0; ; ) {
    const before = one.refreshes + other.refreshes
    const told = [await one.told(), await other.told()] as [unknown, unknown]
    if (JSON.stringify(told[0]) === JSON.stringify(told[1])) return told
    if (quiet === 10) return told
    await new Promise((resolve) => setTimeout(resolve, 50))
    quiet = one.refreshes + other.refreshes === before ? quiet + 1 : 0
  }
}

test('after a random walk the server tells what a fresh one tells', async () => {
  const done = { walks: 0, steps: 0 }
  await fc.assert(
    fc.asyncProperty(walks, async (walk) => {
      const world = worldOf()
      const fresh = worldOf()
      await world.begin(begun)
      await world.told()
      for (const step of walk) {
        await take(step, world, corpus)
        // An editor asks about what is on the screen after everything that happens.
        await world.look()
      }
      await fresh.begin(world.state)
      const [told, expected] = await agreed(world, fresh)
      expect(told).toEqual(expected)
      await world.end()
      await fresh.end()
      done.walks++
      done.steps += walk.length
    }),
    // The suite walks the same ways each time; longer runs go where nobody has been.
    { numRuns: times(25), ...(isLong ? { endOnFailure: true } : { seed: 7 }) },
  )
  reached(done)
})

test('a walk finds something, so that the comparison compares', async () => {
  const world = worldOf()
  await world.begin(begun)
  expect(await world.told()).toMatchObject({ 'plan.md': expect.arrayContaining([expect.objectContaining({ code: 'get-them-to' })]) })
  await world.end()
})
