// The automaton of many phrases, worked out beforehand and written as text: what is shipped, so that nobody waits for it at the start.

import type { PhraseRule } from '../rule.ts'
import type { State } from './states.ts'
import type { Target } from './steps.ts'

/** Plain data; `tabulate` makes it. */
export interface PhraseTable {
  /** Ids of the rules whose phrases are in it, each with how many there are and which of them open a sentence: `1` or `0` each. */
  readonly rules: readonly (readonly [id: string, opening: string])[]
  /** All words, joined by blanks; a word's number is its place. */
  readonly words: string
  /** One row a state, joined by blanks, the first one is the start: numbers, written by `written`. */
  readonly rows: string
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Uint8Array(128)
for (let value = 0; value < 64; value++) values[digits.charCodeAt(value)] = value

/** A whole number from 0 on as text: five bits a sign, the sixth says that more follow. */
export function written(number: number): string {
  return number < 32 ? digits.charAt(number) : digits.charAt(32 + (number & 31)) + written(number >> 5)
}

/** Negative numbers have odd names. */
export const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number)

/**
 * A row: how many phrases end here and their numbers; then pairs of a word and the state after it, each
 * as the difference from the pair before.
 */
function read(row: string): { readonly ends: readonly number[]; readonly next: ReadonlyMap<number, number> } {
  const numbers: number[] = []
  for (let at = 0, number = 0, shift = 0; at < row.length; at++) {
    const value = values[row.charCodeAt(at)] ?? 0
    number |= (value & 31) << shift
    shift += 5
    if (value >= 32) continue
    numbers.push(number)
    number = shift = 0
  }
  const [count = 0] = numbers
  const next = new Map<number, number>()
  for (let at = count + 1, word = -1, state = 0; at < numbers.length; at += 2) {
    word += numbers[at] ?? 0
    const step = numbers[at + 1] ?? 0
    state += step & 1 ? -((step + 1) >> 1) : step >> 1
    next.set(word, state)
  }
  return { ends: numbers.slice(1, count + 1), next }
}

/** The state before the first word, for some of the rules that are in the table. Rows are read when a text first comes by. */
export function startIn(table: PhraseTable, rules: readonly PhraseRule[]): State {
  const given = new Map(rules.map((rule) => [rule.id, rule]))
  const targets = table.rules.flatMap(([id, opening]) => {
    const rule = given.get(id)
    return [...opening].map((sign, at): Target | undefined => {
      const phrase = rule?.phrases[at]
      return rule && phrase && { rule, phrase, opening: sign === '1' }
    })
  })
  return new Rows(table, targets).start()
}

class Rows {
  readonly words: ReadonlyMap<string, number>
  readonly #rows: readonly string[]
  readonly #targets: readonly (Target | undefined)[]
  readonly #states: State[] = []

  constructor(table: PhraseTable, targets: readonly (Target | undefined)[]) {
    this.words = new Map(table.words.split(' ').map((word, at) => [word, at]))
    this.#rows = table.rows.split(' ')
    this.#targets = targets
  }

  /** Most words begin no phrase, so the first word is looked up once. */
  start(): State {
    const { next } = read(this.#rows[0] ?? '')
    const names = [...this.words.keys()]
    const first = new Map([...next].map(([word, state]) => [names[word] ?? '', state]))
    return {
      ends: [],
      next: (word) => {
        const state = first.get(word)
        return state === undefined ? undefined : this.state(state)
      },
    }
  }

  state(at: number): State {
    const known = this.#states[at]
    if (known) return known
    const { ends, next } = read(this.#rows[at] ?? '')
    const state = new RowState(
      ends.flatMap((end) => this.#targets[end] ?? []),
      next,
      this,
    )
    this.#states[at] = state
    return state
  }
}

class RowState implements State {
  readonly ends: readonly Target[]
  readonly #next: ReadonlyMap<number, number>
  readonly #rows: Rows

  constructor(ends: readonly Target[], next: ReadonlyMap<number, number>, rows: Rows) {
    this.ends = ends
    this.#next = next
    this.#rows = rows
  }

  next(word: string): State | undefined {
    const number = this.#rows.words.get(word)
    const state = number === undefined ? undefined : this.#next.get(number)
    return state === undefined ? undefined : this.#rows.state(state)
  }
}
