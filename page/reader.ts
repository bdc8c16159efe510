// What is known of the text of now: asks for each new text, holds back what is new while somebody types, and drops what no longer fits.

import type { KindChoice } from '../protocol/requests.ts'
import { calmed, only } from './calm.ts'
import type { Answer, Question, Told } from './checking/answer.ts'
import { changeBetween, moved } from './text/change.ts'

/** Milliseconds of rest before something new is said. */
const rest = 700

export const nothing: Answer = {
  findings: [],
  first: [],
  good: [],
  taken: { name: null, reasons: [], assumed: false },
  picture: null,
  reading: null,
  numbers: [],
  troubles: [],
}

/** Who is told. */
export interface Listener {
  /** There is something else to show; `settled`: nobody is typing, so it may be said aloud. */
  show(settled: boolean): void
}

export class Reader {
  readonly #ask: (question: Question) => void
  readonly #listener: Listener
  readonly #left = new Set<string>()
  #text = ''
  #name = ''
  #kind: KindChoice | null = null
  /** Of the text of now; `null` while that is being looked at. */
  #newest: Answer | null = nothing
  #shown: Answer = nothing
  #marks: readonly Told[] = []
  #typed = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(ask: (question: Question) => void, listener: Listener) {
    this.#ask = ask
    this.#listener = listener
  }

  get text(): string {
    return this.#text
  }

  get kind(): KindChoice | null {
    return this.#kind
  }

  /** What a person sees now. */
  get shown(): Answer {
    return this.#shown
  }

  /** The findings in their places of now; those whose words were touched are gone. */
  get marks(): readonly Told[] {
    return this.#marks
  }

  /** Whether the places in findings are those of the text of now. */
  get isCurrent(): boolean {
    return this.#newest !== null
  }

  /** How many findings the writer said to leave. */
  get left(): number {
    return (this.#newest ?? this.#shown).findings.filter(({ key }) => this.#left.has(key)).length
  }

  /** The text is another one. `isTyping`: key by key, so that what is new waits. */
  change(text: string, isTyping: boolean): void {
    const change = changeBetween(this.#text, text)
    this.#typed = isTyping ? performance.now() : Number.NEGATIVE_INFINITY
    if (text !== this.#text) this.#marks = this.#marks.flatMap((mark) => moved(mark, change) ?? [])
    this.#text = text
    this.#look()
  }

  /** The writer says what it is; `null`: find out. */
  say(kind: KindChoice | null): void {
    this.#kind = kind
    this.#typed = Number.NEGATIVE_INFINITY
    this.#look()
  }

  /** The name of the file that the next text comes from; empty for none. */
  name(name: string): void {
    this.#name = name
  }

  leave({ key }: Told): void {
    this.#left.add(key)
    if (this.#newest) this.#present(this.#newest, true)
  }

  restore(): void {
    this.#left.clear()
    if (this.#newest) this.#present(this.#newest, true)
  }

  /** An answer to a question that was asked; one to an older question is dropped. */
  hear(answer: Answer, { text, kind }: Question): void {
    if (text !== this.#text || kind !== this.#kind) return
    this.#newest = answer
    const wait = this.#typed + rest - performance.now()
    clearTimeout(this.#timer)
    this.#present(wait <= 0 ? answer : calmed(answer, this.#shown), wait <= 0)
    if (wait <= 0) return
    this.#timer = setTimeout(() => {
      if (this.#newest === answer) this.#present(answer, true)
    }, wait)
  }

  #look(): void {
    this.#newest = null
    this.#ask({ text: this.#text, name: this.#name, kind: this.#kind, today: new Date().toISOString().slice(0, 10) })
  }

  #present(answer: Answer, settled: boolean): void {
    this.#shown = only(answer, ({ key }) => !this.#left.has(key))
    this.#marks = this.#shown.findings
    this.#listener.show(settled)
  }
}
