// How far long work is: one line on a terminal, gone when the work is done. Silent in pipes and in CI.

import type { Io } from './io.ts'
import { counted } from './terminal.ts'

/** Milliseconds: shorter work needs no line. */
const patience = 1000
/** Milliseconds between two lines. */
const rest = 100

export class Progress {
  readonly #io: Io
  readonly #total: number
  readonly #began: number
  #done = 0
  #findings = 0
  /** When the line was written last; `null`: never. */
  #shown: number | null = null

  constructor(io: Io, total: number) {
    this.#io = io
    this.#total = total
    this.#began = io.now?.() ?? 0
  }

  /** One more file is done. */
  step(findings: number): void {
    this.#done++
    this.#findings += findings
    const { now, isErrTTY, env, columns } = this.#io
    if (!now || !isErrTTY || env.CI || env.TERM === 'dumb') return
    const time = now()
    if (time - this.#began < patience || time - (this.#shown ?? 0) < rest) return
    this.#shown = time
    this.#io.err(`\r${this.#line(time).slice(0, columns - 1)}\u001b[K`)
  }

  end(): void {
    if (this.#shown !== null) this.#io.err('\r\u001b[K')
  }

  #line(time: number): string {
    const left = Math.ceil(((time - this.#began) / this.#done) * (this.#total - this.#done) * 0.001)
    return `${this.#done} of ${counted(this.#total, 'file')}, ${counted(this.#findings, 'finding')}, about ${left} s left`
  }
}
