// What never returns is stopped: by what the platform has for that, and with the rule named that was running.

import type { RuleFailure } from '../engine/findings.ts'
import type { Problem, Rule } from '../engine/rule.ts'

/** How long linting may take, and what ends it. */
export interface Deadline {
  /** Milliseconds of computing for a short text. */
  readonly patience: number
  /** After so many texts on which it did not end, a rule is left out. */
  readonly strikes: number
  /** Runs work and gives what it gives; ends it when it has computed for so many milliseconds, and gives `null`. What waits for a busy machine is not counted. */
  within<T>(milliseconds: number, work: () => T): { readonly value: T } | null
}

/** Milliseconds for each character, beside the patience: twenty times what it takes. */
const perCharacter = 0.02
/** So many rules are left out; when it still does not end, it is none of them. */
const mostCulprits = 2
/** One rule never has so much to say of one text: it goes in circles. */
const mostProblems = 100_000

/** A text that cannot be read to an end; the message says what to do. */
export class Endless extends Error {}

export interface Watched<T> {
  readonly value: T
  /** Rules that were left out. */
  readonly failures: readonly RuleFailure[]
}

/** Sees to it that linting ends. */
export class Watch {
  readonly #deadline: Deadline | undefined
  readonly #rules: readonly Rule[]
  /** On how many texts a rule did not end. */
  readonly #strikes = new Map<string, number>()
  #running: string | null = null

  /** Without a deadline everything may take as long as it likes. */
  constructor(rules: readonly Rule[], deadline: Deadline | undefined) {
    this.#deadline = deadline
    this.#rules = deadline ? rules.map((rule) => this.#watched(rule)) : rules
  }

  /** Runs pure work on texts of so many characters. Throws `Endless` when it does not end and no rule is to blame. */
  run<T>(characters: number, work: (rules: readonly Rule[]) => T): Watched<T> {
    if (!this.#deadline) return { value: work(this.#rules), failures: [] }
    const limit = this.#deadline.patience + characters * perCharacter
    const found = new Set<string>()
    for (;;) {
      this.#running = null
      const left = new Set([...this.#givenUp, ...found])
      const rules = left.size === 0 ? this.#rules : this.#rules.map((rule) => (left.has(rule.id) ? silent(rule) : rule))
      const done = this.#deadline.within(limit, () => work(rules))
      if (done) return { value: done.value, failures: this.#failures(found, limit) }
      if (this.#running === null || found.size === mostCulprits) throw new Endless(readerFault(limit))
      found.add(this.#running)
    }
  }

  /** Rules that get no more turns. */
  get #givenUp(): string[] {
    const { strikes = 0 } = this.#deadline ?? {}
    return [...this.#strikes].flatMap(([rule, count]) => (count >= strikes ? rule : []))
  }

  #failures(found: ReadonlySet<string>, limit: number): RuleFailure[] {
    const earlier = this.#givenUp.map((rule) => ({ rule, message: 'it did not come to an end on other texts' }))
    for (const rule of found) this.#strikes.set(rule, (this.#strikes.get(rule) ?? 0) + 1)
    return [
      ...earlier,
      ...[...found].map((rule) => ({ rule, message: `it did not come to an end in ${inSeconds(limit)}; please report that` })),
    ]
  }

  #watched(rule: Rule): Rule {
    const watch = this
    const check = rule.check as (...given: unknown[]) => Iterable<Problem>
    const watched = function* (...given: unknown[]) {
      let count = 0
      // Not run when the deadline ends it, so that the name stays.
      try {
        watch.#running = rule.id
        for (const problem of check.apply(rule, given)) {
          if (++count > mostProblems) throw new Error('it finds something without end')
          yield problem
        }
      } finally {
        watch.#running = null
      }
    }
    return { ...rule, check: watched } as Rule
  }
}

/** The rule is known as before, but finds nothing: what silences it must not be told to be wrong. */
const silent = (rule: Rule): Rule => ({ ...rule, check: () => [] })

const readerFault = (limit: number): string =>
  `Reading this text did not come to an end in ${inSeconds(limit)}, so it was not linted. Please report it, and until that is mended list the file under "ignore" in the config.`

const inSeconds = (milliseconds: number): string => `${Math.max(1, Math.round(milliseconds / 1000))} s`
