// Has texts looked at off the typing path: one at a time, and the newest wins.

import type { Answer, Question } from './answer.ts'

/** Answers one question at a time; throws when it cannot work at all. */
type Ask = (question: Question) => Promise<Answer>

export class Checker {
  #ask: Ask
  readonly #hear: (answer: Answer, question: Question) => void
  #waiting: Question | null = null
  #busy = false

  /** `source`: the engine's script. `hear` is told every answer that no newer question has overtaken. */
  constructor(source: string, hear: (answer: Answer, question: Question) => void) {
    this.#ask = inWorker(source) ?? inPage(source)
    this.#hear = hear
  }

  ask(question: Question): void {
    this.#waiting = question
    if (!this.#busy) void this.#work()
  }

  async #work(): Promise<void> {
    this.#busy = true
    while (this.#waiting) {
      const question = this.#waiting
      this.#waiting = null
      const answer = await this.#ask(question)
      if (!this.#waiting) this.#hear(answer, question)
    }
    this.#busy = false
  }
}

/** A worker made of the page's own text, so that it works from disk; where it fails to start, its work is done in the page. */
function inWorker(source: string): Ask | null {
  let worker: Worker
  try {
    worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
  } catch {
    return null
  }
  let instead: Ask | null = null
  return (question) =>
    instead
      ? instead(question)
      : new Promise((resolve) => {
          worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
          worker.onerror = () => {
            instead ??= inPage(source)
            resolve(instead(question))
          }
          worker.postMessage(question)
        })
}

/** The same script in the page itself, which its policy allows by hash; it works between two frames. */
function inPage(source: string): Ask {
  const script = document.createElement('script')
  script.textContent = source
  document.head.append(script)
  const { guiderailCheck } = globalThis
  if (!guiderailCheck) throw new Error('the engine did not start')
  return (question) => new Promise((resolve) => setTimeout(() => resolve(guiderailCheck(question))))
}
