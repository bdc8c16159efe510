// What never returns is stopped: by what the platform has for that, and with the rule named that was running.

import type { RuleFailure } from '../engine/findings.ts'
import type { Problem, Rule } from '../engine/rule.ts'
import type { Settings } from '../engine/settings.ts'

/** How long linting may take, and what ends it. */
export interface Deadline {
  /** Milliseconds of computing for a short text. */
  readonly patience: number
  /** After so many texts on which it did not end, a rule is left out. */
  readonly strikes: number
  /** Runs work and gives what it gives; ends it when it has computed for so many milliseconds, and gives `null`. What waits for a busy machine is not counted. */
  within<T>(milliseconds: number, work: () => T): { readonly value: T } | null
  /** Milliseconds of computing for a short text while others wait. */
  readonly moment?: number
  /** Lints a text where it can be stopped whatever it does, and where nobody waits. Gives the rules that did not come to an end; rejects with `Endless` when it was none of them. */
  elsewhere?(trial: Trial): Promise<readonly RuleFailure[]>
}

/** What is linted elsewhere: plain data. */
export interface Trial {
  readonly text: string
  readonly path: string
  readonly settings: Settings
}

/** Milliseconds for each character, beside the patience: twenty times what it takes. */
const perCharacter = 0.02
/** The same while others wait. */
const momentPerCharacter = 0.005
/** The first text takes so many times as long, for nothing is compiled yet. */
const firstTakes = 4
/** So many rules are left out; when it still does not end, it is none of them. */
const mostCulprits = 2
/** One rule never has so much to say of one text: it goes in circles. */
const mostProblems = 100_000

/** A text that cannot be read to an end; the message says what to do. */
export class Endless extends Error {}

/** What took more than a moment: the rule that was running, if any was. */
export interface Suspicion {
  readonly suspect: string | null
}

export interface Watched<T> {
  readonly value: T
  /** Rules that were left out. */
  readonly failures: readonly RuleFailure[]
}

/** Pure work on a text. */
export interface Work<T> {
  /** Of the text, in UTF-16 code units. */
  readonly characters: number
  readonly run: (rules: readonly Rule[]) => T
}

/** What the first of several texts came to, and whether the one behind them took more than a moment. */
export interface Begun<T> {
  /** An error stands for a text that cannot be read. */
  readonly done: readonly (Watched<T> | Error)[]
  readonly suspicion: Suspicion | null
}

/** Sees to it that linting ends. */
export class Watch {
  readonly #deadline: Deadline | undefined
  readonly #rules: readonly Rule[]
  /** On how many texts a rule did not end. */
  readonly #strikes = new Map<string, number>()
  readonly #onRule: (rule: string | null) => void
  #running: string | null = null
  #isFirst = true

  /** Without a deadline everything may take as long as it likes. `onRule` hears which rule is running. */
  constructor(rules: readonly Rule[], deadline: Deadline | undefined, onRule: (rule: string | null) => void = () => {}) {
    this.#deadline = deadline
    this.#onRule = onRule
    this.#rules = deadline ? rules.map((rule) => this.#watched(rule)) : rules
  }

  /** Runs pure work on texts of so many characters, without rules that are known to fail. Throws `Endless` when it does not end and no rule is to blame. */
  run<T>(characters: number, work: (rules: readonly Rule[]) => T, known: readonly RuleFailure[] = []): Watched<T> {
    const found = new Map(known.map(({ rule, message }) => [rule, message]))
    if (!this.#deadline) return { value: work(this.#without(found.keys())), failures: known }
    const limit = this.#deadline.patience + characters * perCharacter
    for (let tries = 0; ; tries++) {
      const done = this.#within(limit, work, found.keys())
      if (done) return { value: done.value, failures: this.#failures(found, known) }
      if (this.#running === null || tries === mostCulprits) throw new Endless(readerFault(limit))
      found.set(this.#running, `it did not come to an end in ${inSeconds(limit)}; please report that`)
    }
  }

  /** The same where others wait: what takes more than a moment is stopped, to be run where nobody waits. */
  briefly<T>(characters: number, work: (rules: readonly Rule[]) => T): Watched<T> | Suspicion {
    const { moment } = this.#deadline ?? {}
    if (moment === undefined) return this.run(characters, work)
    const done = this.#within(this.#momentFor(characters), work, [])
    return done ? { value: done.value, failures: this.#failures(new Map(), []) } : { suspect: this.#running }
  }

  /**
   * The same for several texts, one after the other, until one takes more than a moment. Watching costs as much as a
   * short text does, so it is done for all together, and alone for a text on which that was stopped.
   */
  brieflyEach<T>(works: readonly Work<T>[]): Begun<T> {
    const done: (Watched<T> | Error)[] = []
    for (;;) {
      this.#goOn(works, done)
      const stopped = works[done.length]
      if (!stopped) return { done, suspicion: null }
      const one = settled(() => this.briefly(stopped.characters, stopped.run))
      if ('suspect' in one) return { done, suspicion: one }
      done.push(one)
    }
  }

  /** Goes on where `done` ends, as far as that comes to an end. */
  #goOn<T>(works: readonly Work<T>[], done: (Watched<T> | Error)[]): void {
    const rest = works.slice(done.length)
    if (rest.length < 2) return
    const failures = this.#failures(new Map(), [])
    const each = (rules: readonly Rule[]) => {
      for (let work = works[done.length]; work; work = works[done.length]) {
        const { run } = work
        done.push(settled(() => ({ value: run(rules), failures })))
      }
    }
    const limit = this.#momentFor(rest.reduce((sum, { characters }) => sum + characters, 0))
    if (this.#deadline) this.#within(limit, each, [])
    else each(this.#rules)
  }

  /** Milliseconds for texts of so many characters while others wait. */
  #momentFor(characters: number): number {
    const { moment, patience = 0 } = this.#deadline ?? {}
    if (moment === undefined) return patience + characters * perCharacter
    return moment * (this.#isFirst ? firstTakes : 1) + characters * momentPerCharacter
  }

  /** As `run`, but others are served meanwhile: what takes more than a moment is first tried elsewhere. */
  async runAside<T>(trial: Trial, work: (rules: readonly Rule[]) => T): Promise<Watched<T>> {
    const { length } = trial.text
    if (!this.#deadline?.elsewhere) return this.run(length, work)
    const done = this.briefly(length, work)
    if ('value' in done) return done
    const known = await this.#deadline.elsewhere(trial)
    const watched = this.run(length, work, known)
    for (const { rule } of known) this.strike(rule)
    return watched
  }

  /** A rule did not come to an end elsewhere. */
  strike(rule: string): void {
    this.#strikes.set(rule, (this.#strikes.get(rule) ?? 0) + 1)
  }

  #within<T>(limit: number, work: (rules: readonly Rule[]) => T, left: Iterable<string>): { readonly value: T } | null {
    this.#running = null
    const rules = this.#without([...this.#givenUp, ...left])
    const done = this.#deadline?.within(limit, () => work(rules)) ?? null
    if (done) this.#isFirst = false
    return done
  }

  #without(ids: Iterable<string>): readonly Rule[] {
    const left = new Set(ids)
    return left.size === 0 ? this.#rules : this.#rules.map((rule) => (left.has(rule.id) ? silent(rule) : rule))
  }

  /** Rules that get no more turns. */
  get #givenUp(): string[] {
    const { strikes = 0 } = this.#deadline ?? {}
    return [...this.#strikes].flatMap(([rule, count]) => (count >= strikes ? rule : []))
  }

  /** Those that were left out: given up on earlier, or found now, unless known before. */
  #failures(found: ReadonlyMap<string, string>, known: readonly RuleFailure[]): RuleFailure[] {
    const earlier = this.#givenUp.filter((rule) => !found.has(rule))
    for (const rule of found.keys()) if (!known.some((one) => one.rule === rule)) this.strike(rule)
    const others = earlier.map((rule) => ({ rule, message: 'it did not come to an end on other texts' }))
    return [...others, ...[...found].map(([rule, message]) => ({ rule, message }))]
  }

  #runs(rule: string | null): void {
    this.#running = rule
    this.#onRule(rule)
  }

  #watched(rule: Rule): Rule {
    const watch = this
    const check = rule.check as (...given: unknown[]) => Iterable<Problem>
    const watched = function* (...given: unknown[]) {
      let count = 0
      // Not run when the deadline ends it, so that the name stays.
      try {
        watch.#runs(rule.id)
        for (const problem of check.apply(rule, given)) {
          if (++count > mostProblems) throw new Error('it finds something without end')
          yield problem
        }
      } finally {
        watch.#runs(null)
      }
    }
    return { ...rule, check: watched } as Rule
  }
}

/** What is stopped throws nothing that could be caught here. */
function settled<T>(work: () => T): T | Error {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The rule is known as before, but finds nothing: what silences it must not be told to be wrong. */
const silent = (rule: Rule): Rule => ({ ...rule, check: () => [] })

const readerFault = (limit: number): string => unreadable(`Reading this text did not come to an end in ${inSeconds(limit)}`)

const unreadable = (what: string): string =>
  `${what}, so it was not linted. Please report it, and until that is mended list the file under "ignore" in the config.`

/**
 * What is said when a thread ran out of memory on a text: a further rule to leave out, by what is left out already.
 * Throws `Endless` when it is none of them. `running`: the rule that was.
 */
export function hoarding(running: string | null, known: readonly RuleFailure[]): RuleFailure {
  if (running === null || known.length >= mostCulprits) throw new Endless(unreadable('Memory ran out while this text was read'))
  return { rule: running, message: 'memory ran out while it was run; please report that' }
}

const inSeconds = (milliseconds: number): string => `${Math.max(1, Math.round(milliseconds / 1000))} s`
