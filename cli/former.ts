// Former names that a run came across: each is told once, after all else, on the standard error. They never fail a run.

import { type FormerName, type Renamed, renamedId, renamedInWords } from '../engine/former.ts'
import type { Rule } from '../engine/rule.ts'
import { relative } from '../workspace/paths.ts'
import type { Project } from '../workspace/project.ts'
import { oneOf } from './usage.ts'

/** More places tell a person no more. */
const mostPlaces = 3

export class FormerNames {
  readonly #cwd: string
  readonly #projects: Project[] = []
  /** By what is said of a name: where it stands, in the order of meeting it. */
  readonly #places = new Map<string, Set<string>>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** `place`: such as `plans/acme.md:4`; without one for what stands on the command line or around it. */
  add(renamed: Renamed, place?: string, isPassedOver?: FormerName['isPassedOver']): void {
    const words = renamedInWords(renamed, isPassedOver)
    const places = this.#places.get(words) ?? new Set()
    this.#places.set(words, place === undefined ? places : places.add(place))
  }

  /** Whatever the project reads until the end of the run is told too. */
  watch(project: Project): void {
    this.#projects.push(project)
  }

  /** The notices, configs first. */
  lines(): string[] {
    const others = [...this.#places]
    this.#places.clear()
    for (const { formerNames } of this.#projects)
      for (const { path, line, renamed, isPassedOver } of formerNames)
        this.add(renamed, `${relative(this.#cwd, path)}:${line}`, isPassedOver)
    for (const [words, places] of others) this.#places.set(words, new Set([...(this.#places.get(words) ?? []), ...places]))
    return [...this.#places].map(([words, places]) => inLine(words, [...places]))
  }
}

function inLine(words: string, [first, ...others]: readonly string[]): string {
  if (first === undefined) return words
  const named = others.slice(0, mostPlaces).join(', ')
  const more = others.length > mostPlaces ? ` and ${others.length - mostPlaces} more places` : ''
  return `${first}: ${words}${others.length > 0 ? ` It also stands in ${named}${more}.` : ''}`
}

/** The id of the rule that a person names; a former one is told of. */
export function ruleIdOf(name: string, rules: readonly Rule[], former?: FormerNames): string {
  const renamed = renamedId(name, rules)
  if (renamed) former?.add(renamed)
  const ids = rules.map(({ id }) => id)
  return renamed?.to ?? oneOf(name, ids, 'rule')
}
