// Which statements of plans stand in which files: answers whether another file has what a finding needs.

import { gathered, ungathered } from '../../engine/checklist.ts'
import type { AnchorFact, DocumentFacts, NodeFact } from '../../engine/facts.ts'
import type { Finding, Fix, Need, Rule } from '../../engine/rule.ts'

/** Of the files that number alike so many are looked at for one id. */
const mostCandidates = 50

/** The plans of one root, by path and by id. */
export class Elsewhere {
  readonly #files = new Map<string, Plan>()
  /** Files that have an id, by folder tree. */
  readonly #labels = new Map<string, string[]>()
  /** Files that name an id without having it, by folder tree. */
  readonly #namers = new Map<string, string[]>()
  /** Files that link to a file. */
  readonly #linkers = new Map<string, string[]>()
  /** How many files were looked at: what this costs. */
  looks = 0

  constructor(facts: readonly DocumentFacts[]) {
    for (const file of [...facts].sort((a, b) => (a.path < b.path ? -1 : 1))) this.#add(file)
  }

  /** What is left of the findings of the file at `path` when the other files are known: without those that one settles, and without safe fixes that would break one. */
  unsettled(findings: readonly Finding[], path: string, rules: readonly Rule[]): readonly Finding[] {
    if (!asksElsewhere(findings)) return findings
    const open = ungathered(findings).filter(({ needs }) => !needs?.some((need) => this.has(need, path)))
    return gathered(
      open.map((finding) => ({ ...finding, fixes: finding.fixes.map((fix) => this.#harmless(fix, path)) })),
      rules,
    )
  }

  /** A fix that takes an id away is safe only where no other file may mean that id. */
  #harmless(fix: Fix, path: string): Fix {
    const { safe, takesId } = fix
    if (!safe || takesId === undefined) return fix
    const isMeant = this.#linkers.has(path) || treesSeen(path).some((tree) => this.#namers.has(`${tree}\n${takesId}`))
    return isMeant ? { ...fix, safe: false } : fix
  }

  /** Whether a file other than `from` has what is needed there. */
  has(need: Need, from: string): boolean {
    if ('path' in need) {
      const plan = need.path === from ? undefined : this.#files.get(need.path)
      return plan?.at(need.anchor).some(({ kind }) => need.kinds.includes(kind)) ?? false
    }
    if ('names' in need) return this.#isServed(need, from)
    return treesSeen(from).some((tree) => (this.#labels.get(`${tree}\n${need.label}`) ?? []).some((path) => this.#lends(path, need, from)))
  }

  /** Whether a file that names one of the ids, or links to the file at `from`, has a statement of a kind. */
  #isServed({ names, kinds }: Need & { readonly names: readonly string[] }, from: string): boolean {
    const namers = treesSeen(from).flatMap((tree) => names.flatMap((name) => this.#namers.get(`${tree}\n${name}`) ?? []))
    return [...(this.#linkers.get(from) ?? []), ...namers].some((path) => {
      this.looks++
      return (
        path !== from &&
        this.#files
          .get(path)
          ?.at(null)
          .some(({ kind }) => kinds.includes(kind))
      )
    })
  }

  /** Whether the file at `path` has the id for the one at `from`. Files that share an id of the same letter each number for themselves. */
  #lends(path: string, need: Need & { readonly label: string }, from: string): boolean {
    this.looks++
    const plan = this.#files.get(path)
    if (!plan || path === from || !need.kinds.includes(plan.labels.get(need.label) ?? 'phase')) return false
    const own = this.#files.get(from)
    const letter = letterOf(need.label)
    return !own || ![...own.labels.keys()].some((label) => letterOf(label) === letter && plan.labels.has(label))
  }

  #add({ path, nodes, anchors, names, links }: DocumentFacts): void {
    for (const link of links) note(this.#linkers, link, path)
    for (const name of names) for (const tree of treesOf(path)) note(this.#namers, `${tree}\n${name}`, path)
    if (nodes.length === 0) return
    const plan = new Plan(nodes, anchors)
    this.#files.set(path, plan)
    for (const label of plan.labels.keys())
      for (const tree of treesOf(path)) {
        note(this.#labels, `${tree}\n${label}`, path)
      }
  }
}

function note(files: Map<string, string[]>, key: string, path: string): void {
  const known = files.get(key)
  if (!known) files.set(key, [path])
  else if (known.length < mostCandidates) known.push(path)
}

/** Whether what other files say could change any of the findings. */
export const asksElsewhere = (findings: readonly Finding[]): boolean =>
  ungathered(findings).some(({ needs = [], fixes }) => needs.length > 0 || fixes.some(({ safe, takesId }) => safe && takesId !== undefined))

/** The plan of one file. */
class Plan {
  readonly labels: ReadonlyMap<string, NodeFact['kind']>
  readonly #nodes: readonly NodeFact[]
  readonly #anchors: readonly AnchorFact[]

  constructor(nodes: readonly NodeFact[], anchors: readonly AnchorFact[]) {
    this.#nodes = nodes
    this.#anchors = anchors
    this.labels = new Map(nodes.flatMap(({ label, kind }) => (label === null ? [] : [[label, kind] as const])).reverse())
  }

  /** The statements that a link means: those under its heading, or all where there is no such heading. */
  at(anchor: string | null): readonly NodeFact[] {
    const section = this.#anchors.find((one) => one.anchor === anchor)?.section
    return section ? this.#nodes.filter(({ place }) => section.start <= place.start && place.start < section.end) : this.#nodes
  }
}

export const letterOf = (label: string): string => /^\D*/.exec(label)?.[0] ?? ''

/** The folder at the top of the root that holds the file; empty for one in the root itself. */
export const topOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')

/** A file is found in its top folder, and in the whole. */
export const treesOf = (path: string): string[] => (topOf(path) === '' ? ['', '*'] : [topOf(path), '*'])

/** A file sees its own top folder and what lies in the root; one in the root sees everything. */
export const treesSeen = (path: string): string[] => (topOf(path) === '' ? ['*'] : [topOf(path), ''])
