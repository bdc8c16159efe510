// Works out the automaton of the phrases of some rules and writes it as a table. For the build: it takes a while.

import type { PhraseRule } from '../rule.ts'
import { endsOf, type Step, StepSets, stepsByWord, stepsOf, type Target } from './steps.ts'
import { type PhraseTable, written, zigzag } from './table.ts'

export function tabulate(rules: readonly PhraseRule[]): PhraseTable {
  const targets: Target[] = []
  const first = rules.flatMap((rule) => rule.phrases.flatMap((phrase) => stepsOf(rule, phrase)))
  const states = statesFrom(first)
  for (const { ends } of states) for (const end of ends) if (!targets.some((one) => one.phrase === end.phrase)) targets.push(end)
  const isOpening = new Set(targets.filter(({ opening }) => opening).map(({ phrase }) => phrase))
  const numbers = new Map(rules.flatMap(({ phrases }) => phrases).map((phrase, at) => [phrase, at]))
  const words = [...new Set(states.flatMap(({ next }) => [...next.keys()]))].sort()
  const places = new Map(words.map((word, at) => [word, at]))
  return {
    rules: rules.map(({ id, phrases }) => [id, phrases.map((phrase) => (isOpening.has(phrase) ? '1' : '0')).join('')]),
    words: words.join(' '),
    rows: states
      .map(({ ends, next }) =>
        rowOf(
          ends.map(({ phrase }) => numbers.get(phrase) ?? 0),
          [...next].map(([word, state]) => [places.get(word) ?? 0, state] as const),
        ),
      )
      .join(' '),
  }
}

interface Place {
  readonly ends: readonly Target[]
  readonly next: ReadonlyMap<string, number>
}

/** All states that can be reached, numbered as they are met. */
function statesFrom(first: readonly Step[]): Place[] {
  const sets = new StepSets()
  const numbers = new Map<string, number>()
  const waiting: (readonly Step[])[] = []
  const numberOf = (steps: readonly Step[]) => {
    const name = sets.nameOf(steps)
    const number = numbers.get(name) ?? numbers.size
    if (number === numbers.size) waiting.push(steps)
    numbers.set(name, number)
    return number
  }
  numberOf(first)
  const states: Place[] = []
  for (const steps of waiting) {
    const next = [...stepsByWord(steps)].map(([word, after]) => [word, numberOf([...after])] as const)
    states.push({ ends: endsOf(steps), next: new Map(next) })
  }
  return states
}

function rowOf(ends: readonly number[], next: readonly (readonly [word: number, state: number])[]): string {
  const inOrder = [...next].sort(([a], [b]) => a - b)
  const pairs = inOrder.map(([word, state], at) => {
    const [lastWord, lastState] = inOrder[at - 1] ?? [-1, 0]
    return written(word - lastWord) + written(zigzag(state - lastState))
  })
  return written(ends.length) + ends.map(written).join('') + pairs.join('')
}
