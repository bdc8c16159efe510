// The rules that look across files: facts of all documents in, findings by file out.

import type { DocumentFacts } from '../../engine/facts.ts'
import { inOrder, isActive, type RuleFailure, stamped } from '../../engine/findings.ts'
import { plainProblem, wordsOfError } from '../../engine/problem.ts'
import type { Finding, Rule, WorkspaceProblem, WorkspaceRule } from '../../engine/rule.ts'
import { optionsOf, type Settings } from '../../engine/settings.ts'
import type { Suppressed } from '../../engine/suppress.ts'

/** What was found in one file by looking at the others too. */
export interface Across {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

export interface WorkspaceReport {
  /** By path; files without findings are left out. */
  readonly files: ReadonlyMap<string, Across>
  readonly failures: readonly RuleFailure[]
}

/** Whether the rule compares files, and so depends on others than the one that it speaks of. */
export const compares = (rule: Rule): boolean => looksAcross(rule) && rule.history === undefined

export const looksAcross = (rule: Rule): rule is WorkspaceRule => rule.scope === 'workspace'

/**
 * Runs the rules that look across files, on the facts of one root in any order. Severity, options and
 * silencing are those of the file where a finding stands; files with other options are compared apart.
 */
export function lintWorkspace(
  facts: readonly DocumentFacts[],
  rules: readonly Rule[],
  settingsFor: (path: string) => Settings,
): WorkspaceReport {
  const inPathOrder = [...facts].sort((a, b) => (a.path < b.path ? -1 : 1))
  const files = new Gathered(inPathOrder, settingsFor)
  const failures: RuleFailure[] = []
  for (const rule of rules.filter(looksAcross)) {
    try {
      for (const problem of problemsOf(rule, inPathOrder, settingsFor)) files.add(rule, problem)
    } catch (error) {
      failures.push({ rule: rule.id, message: wordsOfError(error) })
    }
  }
  return { files: files.sorted(), failures }
}

function problemsOf(rule: WorkspaceRule, facts: readonly DocumentFacts[], settingsFor: (path: string) => Settings): WorkspaceProblem[] {
  const groups = new Map<string, DocumentFacts[]>()
  for (const file of facts) {
    const settings = settingsFor(file.path)
    if (!isActive(rule, settings) || !file.kinds.some((kind) => rule.kinds.includes(kind))) continue
    const key = JSON.stringify(optionsOf(rule, settings))
    const group = groups.get(key)
    if (group) group.push(file)
    else groups.set(key, [file])
  }
  return [...groups].flatMap(([options, group]) => {
    const { today = null } = settingsFor(group[0]?.path ?? '')
    return [...rule.check(group, JSON.parse(options), { today })]
  })
}

type Open = { readonly findings: Finding[]; readonly suppressed: Suppressed[] }

class Gathered {
  readonly #facts: ReadonlyMap<string, DocumentFacts>
  readonly #settingsFor: (path: string) => Settings
  readonly #files = new Map<string, Open>()

  constructor(facts: readonly DocumentFacts[], settingsFor: (path: string) => Settings) {
    this.#facts = new Map(facts.map((file) => [file.path, file]))
    this.#settingsFor = settingsFor
  }

  add(rule: WorkspaceRule, { path, ...problem }: WorkspaceProblem): void {
    const file = this.#facts.get(path)
    if (!file) throw new Error(`it pointed at ${path}, which it was not given`)
    const open = this.#files.get(path) ?? { findings: [], suppressed: [] }
    this.#files.set(path, open)
    const silence = file.silences.find(({ rule: id, start }) => id === rule.id && start === problem.span.start)
    for (const finding of stamped(rule, plainProblem(problem), this.#settingsFor(path)))
      if (silence) open.suppressed.push({ finding, reason: silence.reason, ...(silence.accepted && { accepted: silence.accepted }) })
      else open.findings.push(finding)
  }

  sorted(): ReadonlyMap<string, Across> {
    return new Map([...this.#files].map(([path, { findings, suppressed }]) => [path, { findings: inOrder(findings), suppressed }]))
  }
}
