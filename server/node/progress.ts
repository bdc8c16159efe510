// What a thread is doing, written where it can be read when the thread has died.

export interface Doing {
  /** Its number, as it was given. */
  readonly job: number
  /** The place of the rule that is running among all rules, if any is. */
  readonly rule: number | null
}

export class Progress {
  /** To be handed to the thread. */
  readonly memory: SharedArrayBuffer
  /** The job and the rule, each from 1; 0: none. */
  readonly #cells: Int32Array

  constructor(memory = new SharedArrayBuffer(8)) {
    this.memory = memory
    this.#cells = new Int32Array(memory)
  }

  begins(job: number): void {
    this.#cells[0] = job + 1
  }

  ends(): void {
    this.#cells.fill(0)
  }

  /** What notes which of the rules is running, by its id. */
  noting(rules: readonly { readonly id: string }[]): (rule: string | null) => void {
    const numbers = new Map<string | null, number>(rules.map(({ id }, at) => [id, at + 1]))
    return (rule) => {
      this.#cells[1] = numbers.get(rule) ?? 0
    }
  }

  get now(): Doing | null {
    const [job = 0, rule = 0] = this.#cells
    return job === 0 ? null : { job: job - 1, rule: rule === 0 ? null : rule - 1 }
  }
}
