// All files of one root together: what each file's findings are when the others are known.

import { ungathered } from '../../engine/checklist.ts'
import type { DocumentFacts } from '../../engine/facts.ts'
import { inOrder, isActive, type RuleFailure } from '../../engine/findings.ts'
import type { Finding, Rule } from '../../engine/rule.ts'
import { defaultSettings, type Settings } from '../../engine/settings.ts'
import type { Suppressed } from '../../engine/suppress.ts'
import { Watch } from '../deadline.ts'
import { asksElsewhere, Elsewhere, topOf } from './elsewhere.ts'
import type { Told } from './files.ts'
import { compares, lintWorkspace, looksAcross, type WorkspaceReport } from './lint.ts'

/** What a file came to on its own. */
export interface Alone {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

/** Comparing a file with the others takes what so many of its characters do. */
const perFile = 5000

export class Root {
  readonly #rules: readonly Rule[]
  readonly #elsewhere: Elsewhere
  readonly #report: WorkspaceReport

  /** `told`: of all files that matter, in any order. */
  constructor(told: readonly Told[], rules: readonly Rule[], watch = new Watch(rules, undefined)) {
    const settings = new Map<string, Settings>(told.map((one) => [one.facts.path, one.settings]))
    const facts: DocumentFacts[] = told.map((one) => one.facts)
    this.#rules = rules
    this.#elsewhere = new Elsewhere(facts)
    const { value, failures } = watch.run(facts.length * perFile, (watched) =>
      lintWorkspace(facts, watched, (path) => settings.get(path) ?? defaultSettings),
    )
    const across = failures.filter(({ rule }) => rules.some((each) => each.id === rule && looksAcross(each)))
    this.#report = { ...value, failures: [...value.failures, ...across] }
  }

  /** Rules that failed on the files together. */
  get failures(): readonly RuleFailure[] {
    return this.#report.failures
  }

  /** The same for the file at `path` (root-relative) with the others known. */
  together({ findings, suppressed }: Alone, path: string): Alone {
    const across = this.#report.files.get(path)
    const standing = this.#elsewhere.unsettled(findings, path, this.#rules)
    if (!across) return { findings: standing, suppressed }
    return { findings: inOrder([...standing, ...across.findings]), suppressed: [...suppressed, ...across.suppressed] }
  }
}

/** Which other files a file's findings depend on: `everything`, some by their root-relative path, or those of some folders at the top (`''`: the root itself). */
export class Interest {
  /** A rule compares all files. */
  #compares = false
  /** What any file states may settle a finding. */
  #everything = false
  readonly #paths = new Set<string>()
  readonly #tops = new Set<string>()

  get isEmpty(): boolean {
    return !this.#compares && !this.isInPlans
  }

  /** Whether a finding depends on what other files state. */
  get isInPlans(): boolean {
    return this.#everything || this.#paths.size > 0 || this.#tops.size > 0
  }

  /** Adds what one file depends on. */
  add({ facts, settings }: Told, findings: readonly Finding[], rules: readonly Rule[]): void {
    if (rules.some((rule) => compares(rule) && isActive(rule, settings))) this.#compares = true
    if (!asksElsewhere(findings)) return
    const top = topOf(facts.path)
    for (const { needs = [], fixes } of ungathered(findings)) {
      if (fixes.some(({ safe, takesId }) => safe && takesId !== undefined)) this.#everything = true
      for (const need of needs)
        if ('path' in need) this.#paths.add(need.path)
        else if (top === '' || 'names' in need) this.#everything = true
        else this.#tops.add(top).add('')
    }
  }

  covers(path: string): boolean {
    return this.#compares || this.asks(path)
  }

  /** Whether a finding depends on what the file states, and not only on what rules compare files by. */
  asks(path: string): boolean {
    return this.#everything || this.#paths.has(path) || this.#tops.has(topOf(path))
  }
}
