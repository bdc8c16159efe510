// All phrases of all rules in one automaton over words; one pass over each leaf.

import type { PhraseRule } from '../rule.ts'
import type { Span } from '../span.ts'
import { opensSentence, type Prose } from '../words.ts'
import type { Phrase } from './phrase.ts'
import { seek } from './seek.ts'
import { type State, startOf } from './states.ts'
import { stepsOf, type Target } from './steps.ts'
import { startIn } from './table.ts'

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

/** Phrases that were worked out beforehand are looked up, all others read now. */
function compile(rules: readonly PhraseRule[]): PhraseIndex {
  const tables = new Set(rules.flatMap(({ table }) => table ?? []))
  const known = [...tables].map((table) =>
    startIn(
      table,
      rules.filter((rule) => rule.table === table),
    ),
  )
  const targets = rules.filter(({ table }) => !table).flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase })))
  const seekers = targets.filter(({ phrase }) => phrase.find)
  const steps = targets.flatMap(({ rule, phrase }) => (phrase.find ? [] : stepsOf(rule, phrase)))
  const starts = steps.length > 0 ? [...known, startOf(steps)] : known
  const [only, ...others] = starts
  if (only && others.length === 0 && seekers.length === 0) return { find: (prose) => findAll(only, prose) }
  return {
    find: (prose) => [...starts.flatMap((start) => findAll(start, prose)), ...seek(seekers, prose)].sort((a, b) => a.first - b.first),
  }
}

function findAll(root: State, prose: Prose): readonly PhraseMatch[] {
  const { words } = prose
  const found: PhraseMatch[] = []
  const taken = new Map<Target, number>()
  for (let first = 0; first < words.length; first++) {
    const state = root.next(words[first]?.text ?? '')
    if (!state) continue
    const reached = longestAt(prose, first, state)
    if (!reached) continue
    const longest = [...reached].filter(([target]) => (taken.get(target) ?? 0) <= first)
    for (const [target, last] of longest) taken.set(target, last)
    found.push(...byEnd(first, longest))
  }
  return found
}

/** The targets reached from this word without leaving its sentence, each with the last end it has; `null` for none, as from most words. */
function longestAt(prose: Prose, first: number, start: State): Map<Target, number> | null {
  const sentence = prose.words[first]?.sentence
  let longest: Map<Target, number> | null = null
  let state: State | undefined = start
  for (let last = first + 1; state; last++) {
    for (const target of state.ends)
      if (!target.opening || opensSentence(prose, first)) {
        longest ??= new Map()
        longest.set(target, last)
      }
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
