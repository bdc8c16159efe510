// From patterns to steps: the words that may stand at a place, and what may follow.

import type { PhraseRule } from '../rule.ts'
import { type Pattern, parsePattern } from './pattern.ts'
import type { Phrase } from './phrase.ts'

/** A phrase of a rule that matches end at. */
export interface Target {
  readonly rule: PhraseRule
  readonly phrase: Phrase
  /** Only at the beginning of a sentence. */
  readonly opening: boolean
}

/** A place in one pattern: the words that may stand there and what may follow; or its end. */
export type Step = { readonly forms: readonly string[]; readonly after: readonly Step[] } | { readonly end: Target }

/** The first steps of a phrase. Throws for a malformed pattern, naming rule and pattern. */
export function stepsOf(rule: PhraseRule, phrase: Phrase): readonly Step[] {
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

/** What may follow, by the words that may stand next. */
export function stepsByWord(steps: readonly Step[]): Map<string, Set<Step>> {
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

export const endsOf = (steps: readonly Step[]): Target[] => steps.flatMap((step) => ('end' in step ? [step.end] : []))

/** One name for every set of steps. */
export class StepSets {
  readonly #ids = new Map<Step, number>()

  nameOf(steps: readonly Step[]): string {
    return steps
      .map((step) => this.#idOf(step))
      .sort((a, b) => a - b)
      .join()
  }

  #idOf(step: Step): number {
    const id = this.#ids.get(step) ?? this.#ids.size
    this.#ids.set(step, id)
    return id
  }
}
