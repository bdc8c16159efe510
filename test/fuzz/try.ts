// Tries a property on many texts and makes what fails small.

import fc from 'fast-check'
import type { Property, Trial } from './property.ts'
import { shrunk } from './shrink.ts'

export interface Tried {
  /** How many texts it was tried on, and how long they are together, in UTF-16 code units. */
  readonly runs: number
  readonly units: number
  readonly failure: Failure | null
}

export interface Failure extends Trial {
  readonly message: string
}

/** The same seed gives the same texts. Stops at the first that fails. */
export async function tryOut({ holds }: Property, trials: fc.Arbitrary<Trial>, numRuns: number, seed: number): Promise<Tried> {
  let units = 0
  let runs = 0
  const found = await fc.check(
    fc.asyncProperty(trials, async (trial) => {
      runs++
      units += trial.text.length
      await holds(trial)
    }),
    { numRuns, seed, endOnFailure: true },
  )
  const [trial] = found.counterexample ?? []
  const message = trial ? await faultOf(holds, trial) : null
  return { runs, units, failure: trial ? { ...trial, message: message ?? 'it failed once and then no more' } : null }
}

/** The same failure on a small text. */
export async function smaller({ holds }: Property, { text, salt, message }: Failure): Promise<Failure> {
  const fault = (candidate: string) => faultOf(holds, { text: candidate, salt })
  const small = await shrunk(text, async (candidate) => sortOf((await fault(candidate)) ?? '') === sortOf(message))
  return { text: small, salt, message: (await fault(small)) ?? message }
}

async function faultOf(holds: Property['holds'], trial: Trial): Promise<string | null> {
  try {
    await holds(trial)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What kind of failure it is: shrinking does not slip into another one, and each is told once. */
export const sortOf = (message: string): string => (message.split('\n')[0] ?? '').replaceAll(/\d+|"[^"]*"/g, '_')
