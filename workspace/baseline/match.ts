// Which findings are known: those that the baseline has, as often as it has them, wherever they stand now.

import { type Known, keyOf } from './entries.ts'

/** A finding, as the baseline sees it. */
export interface Sighting {
  readonly rule: string
  readonly sentence: string
  /** From the folder of the baseline. */
  readonly file: string
}

export interface Match<E> {
  /** For each sighting, in order. */
  readonly known: readonly boolean[]
  /** Entries that there are fewer findings for than they count. */
  readonly unused: readonly { readonly entry: E; readonly times: number }[]
}

/**
 * Of more findings than an entry counts, those on lines that have not changed come first (`changed`: those that have, where
 * that is known), then those in the file that it names, then those that come first.
 */
export function matched<E extends Known>(
  entries: readonly E[],
  sightings: readonly Sighting[],
  changed: readonly boolean[] = [],
): Match<E> {
  const places = new Map<string, number[]>()
  for (const [at, sighting] of sightings.entries()) {
    const key = keyOf(sighting)
    const same = places.get(key)
    if (same) same.push(at)
    else places.set(key, [at])
  }
  const known = sightings.map(() => false)
  const unused: { entry: E; times: number }[] = []
  for (const entry of entries) {
    const here = places.get(keyOf(entry)) ?? []
    const rank = (at: number) => 2 * Number(changed[at] === true) + Number(sightings[at]?.file !== entry.file)
    for (const at of [...here].sort((a, b) => rank(a) - rank(b) || a - b).slice(0, entry.count)) known[at] = true
    if (here.length < entry.count) unused.push({ entry, times: entry.count - here.length })
  }
  return { known, unused }
}

/** The entries after a run; `whole`: all files were looked at, so that what was not seen is gone. */
export function updated(entries: readonly Known[], sightings: readonly Sighting[], whole: boolean): Known[] {
  const now = new Map<string, Known>()
  for (const sighting of sightings) {
    const before = now.get(keyOf(sighting))
    now.set(keyOf(sighting), before ? { ...before, count: before.count + 1 } : { ...sighting, count: 1 })
  }
  for (const entry of whole ? [] : entries) {
    const seen = now.get(keyOf(entry))
    now.set(keyOf(entry), { ...entry, count: Math.max(entry.count, seen?.count ?? 0) })
  }
  return [...now.values()]
}
