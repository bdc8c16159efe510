// A place in all patterns at once, worked out from the patterns while texts are read.

import { endsOf, type Step, StepSets, stepsByWord, type Target } from './steps.ts'

/** A place in all patterns at once. */
export interface State {
  /** The phrases that end here. */
  readonly ends: readonly Target[]
  /** The state after this word, if any phrase goes on with it. */
  next(word: string): State | undefined
}

/** The state before the first word. A text visits few of the many states, so each is worked out when a text first comes by. */
export const startOf = (steps: readonly Step[]): State => new Merger().stateOf(steps)

class LazyState implements State {
  readonly ends: readonly Target[]
  readonly #steps: readonly Step[]
  readonly #merger: Merger
  readonly #next = new Map<string, State>()
  #after: Map<string, Set<Step>> | undefined

  constructor(steps: readonly Step[], merger: Merger) {
    this.#steps = steps
    this.#merger = merger
    this.ends = endsOf(steps)
  }

  next(word: string): State | undefined {
    const known = this.#next.get(word)
    if (known) return known
    this.#after ??= stepsByWord(this.#steps)
    const after = this.#after.get(word)
    if (!after) return undefined
    const state = this.#merger.stateOf([...after])
    this.#next.set(word, state)
    return state
  }
}

/** Makes one state of every set of steps that can be due together. */
class Merger {
  readonly #sets = new StepSets()
  readonly #states = new Map<string, State>()

  stateOf(steps: readonly Step[]): State {
    const key = this.#sets.nameOf(steps)
    const known = this.#states.get(key)
    if (known) return known
    const state = new LazyState(steps, this)
    this.#states.set(key, state)
    return state
  }
}
