// Texts that wait to be linted in this thread, as many as come together: a clock over each would take as long as many a text does.

import type { Watch, Watched, Work } from '../../workspace/deadline.ts'

/** So many texts may wait; more are no use, for no more are linted in one go. */
export const together = 32
/** UTF-16 code units in one go: a text that does not end among them is stopped after half a second. */
const longest = 50_000

/** A text, and what is made of what it comes to. */
export interface Item<T, R> {
  readonly work: Work<T>
  finish(watched: Watched<T>): R
  /** When it takes more than a moment; `suspect`: the rule that was running. Nothing else is linted meanwhile. */
  aside(suspect: string | null): Promise<R>
}

interface Waiting<T, R> extends Item<T, R> {
  readonly resolve: (result: R | Promise<R>) => void
  readonly reject: (error: Error) => void
}

export class Queue<T, R> {
  readonly #watch: Watch
  readonly #waiting: Waiting<T, R>[] = []
  #isBusy = false

  constructor(watch: Watch) {
    this.#watch = watch
  }

  /** Rejects when the text cannot be read. */
  add(item: Item<T, R>): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...item, resolve, reject })
      this.#goOn()
    })
  }

  /** When all who are about to add something have done so; signals and streams have their turn too. */
  #goOn(): void {
    if (this.#isBusy || this.#waiting.length === 0) return
    this.#isBusy = true
    setImmediate(async () => {
      await this.#lint(this.#next()).catch(() => undefined)
      this.#isBusy = false
      this.#goOn()
    })
  }

  #next(): Waiting<T, R>[] {
    let [count, characters] = [0, 0]
    for (const { work } of this.#waiting) {
      characters += work.characters
      if (count === together || (count > 0 && characters > longest)) break
      count++
    }
    return this.#waiting.splice(0, count)
  }

  /** What stands behind a text that is linted aside waits for it, since a rule may be given up on for it. */
  async #lint(items: readonly Waiting<T, R>[]): Promise<void> {
    const { done, suspicion } = this.#watch.brieflyEach(items.map(({ work }) => work))
    for (const [at, one] of done.entries()) {
      const { resolve, reject, finish } = items[at] as Waiting<T, R>
      if (one instanceof Error) reject(one)
      else resolve(finish(one))
    }
    const stopped = items[done.length]
    if (!suspicion || !stopped) return
    this.#waiting.unshift(...items.slice(done.length + 1))
    const aside = stopped.aside(suspicion.suspect)
    stopped.resolve(aside)
    await aside
  }
}
