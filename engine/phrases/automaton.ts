// All phrases of all rules in one automaton over words; one pass over each leaf.

import type { PhraseRule } from '../rule.ts'
import type { Span } from '../span.ts'
import { opensSentence, type Prose } from '../words.ts'
import { type Pattern, parsePattern } from './pattern.ts'
import type { Phrase } from './phrase.ts'
import { seek } from './seek.ts'

/** Words `[first, last)` of a prose match these phrases. */
export interface PhraseMatch {
  readonly first: number
  readonly last: number
  /** Where exactly in the plain text, for a phrase that was found by its own means. */
  readonly exact?: Span
  readonly targets: readonly { readonly rule: PhraseRule; readonly phrase: Phrase }[]
}

export interface PhraseIndex {
  /** All matches, in order of their first word. Those of one phrase do not overlap: the first one wins, as long as it can be. */
  find(prose: Prose): Iterable<PhraseMatch>
}

/** Compiles the phrases of the rules. Throws for a malformed pattern, naming rule and pattern. The same rules give the same index. */
export function phraseIndex(rules: readonly PhraseRule[]): PhraseIndex {
  let memo = compiled
  for (const rule of rules) {
    const next = memo.after.get(rule) ?? { after: new WeakMap() }
    memo.after.set(rule, next)
    memo = next
  }
  memo.index ??= compile(rules)
  return memo.index
}

/** What was compiled for a list of rules, found by walking the list: a pure memo that lives as long as the rules. */
interface Memo {
  index?: PhraseIndex
  readonly after: WeakMap<PhraseRule, Memo>
}
const compiled: Memo = { after: new WeakMap() }

interface Target {
  readonly rule: PhraseRule
  readonly phrase: Phrase
  readonly opening: boolean
}

/** A place in one pattern: the words that may stand there and what may follow; or its end. */
type Step = { readonly forms: readonly string[]; readonly after: readonly Step[] } | { readonly end: Target }

/**
 * A place in all patterns at once. Where the next words lead is worked out when a text first comes by: a text
 * visits few of the many states, and to make them all would cost more than to lint a small file.
 */
class State {
  readonly ends: readonly Target[]
  readonly #steps: readonly Step[]
  readonly #merger: Merger
  readonly #next = new Map<string, State>()
  #after: Map<string, Set<Step>> | undefined

  constructor(steps: readonly Step[], merger: Merger) {
    this.#steps = steps
    this.#merger = merger
    this.ends = steps.flatMap((step) => ('end' in step ? [step.end] : []))
  }

  /** The state after this word, if any phrase goes on with it. */
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

function compile(rules: readonly PhraseRule[]): PhraseIndex {
  const targets = rules.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase })))
  const root = new Merger().stateOf(targets.flatMap(({ rule, phrase }) => (phrase.find ? [] : stepsOf(rule, phrase))))
  const seekers = targets.filter(({ phrase }) => phrase.find)
  if (seekers.length === 0) return { find: (prose) => findAll(root, prose) }
  return { find: (prose) => [...findAll(root, prose), ...seek(seekers, prose)].sort((a, b) => a.first - b.first) }
}

function stepsOf(rule: PhraseRule, phrase: Phrase): readonly Step[] {
  try {
    const { opening, tree } = parsePattern(phrase.pattern)
    return entries(tree, [{ end: { rule, phrase, opening } }])
  } catch (error) {
    throw new Error(`phrase "${phrase.pattern}" of the rule ${rule.id}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The first steps of a pattern that is followed by `after`. */
function entries(tree: Pattern, after: readonly Step[]): readonly Step[] {
  switch (tree.type) {
    case 'word':
      return [{ forms: tree.forms, after }]
    case 'sequence':
      return tree.parts.reduceRight((steps, part) => entries(part, steps), after)
    case 'choice':
      return [...new Set(tree.parts.flatMap((part) => entries(part, after)))]
    case 'optional':
      return [...new Set([...entries(tree.part, after), ...after])]
  }
}

/** Makes one state of every set of steps that can be due together. */
class Merger {
  readonly #ids = new Map<Step, number>()
  readonly #states = new Map<string, State>()

  stateOf(steps: readonly Step[]): State {
    const key = steps
      .map((step) => this.#idOf(step))
      .sort((a, b) => a - b)
      .join()
    const known = this.#states.get(key)
    if (known) return known
    const state = new State(steps, this)
    this.#states.set(key, state)
    return state
  }

  #idOf(step: Step): number {
    const id = this.#ids.get(step) ?? this.#ids.size
    this.#ids.set(step, id)
    return id
  }
}

function stepsByWord(steps: readonly Step[]): Map<string, Set<Step>> {
  const byWord = new Map<string, Set<Step>>()
  for (const step of steps) {
    if ('end' in step) continue
    for (const form of step.forms) {
      const after = byWord.get(form) ?? new Set()
      for (const next of step.after) after.add(next)
      byWord.set(form, after)
    }
  }
  return byWord
}

function findAll(root: State, prose: Prose): readonly PhraseMatch[] {
  const { words } = prose
  const found: PhraseMatch[] = []
  const taken = new Map<Target, number>()
  for (let first = 0; first < words.length; first++) {
    const state = root.next(words[first]?.text ?? '')
    if (!state) continue
    const longest = [...longestAt(prose, first, state)].filter(([target]) => (taken.get(target) ?? 0) <= first)
    for (const [target, last] of longest) taken.set(target, last)
    found.push(...byEnd(first, longest))
  }
  return found
}

/** The targets reached from this word without leaving its sentence, each with the last end it has. */
function longestAt(prose: Prose, first: number, start: State): Map<Target, number> {
  const sentence = prose.words[first]?.sentence
  const longest = new Map<Target, number>()
  let state: State | undefined = start
  for (let last = first + 1; state; last++) {
    for (const target of state.ends) if (!target.opening || opensSentence(prose, first)) longest.set(target, last)
    const word = prose.words[last]
    state = word?.sentence === sentence ? state.next(word?.text ?? '') : undefined
  }
  return longest
}

function byEnd(first: number, longest: readonly (readonly [Target, number])[]): PhraseMatch[] {
  const ends = new Map<number, Target[]>()
  for (const [target, last] of longest) {
    const targets = ends.get(last) ?? []
    targets.push(target)
    ends.set(last, targets)
  }
  return [...ends].map(([last, targets]) => ({ first, last, targets }))
}
