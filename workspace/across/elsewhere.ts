// Which statements of plans stand in which files: answers whether another file has what a finding needs.

import type { AnchorFact, DocumentFacts, NodeFact } from '../../engine/facts.ts'
import type { Finding, Need } from '../../engine/rule.ts'

/** Of the files that number alike so many are looked at for one id. */
const mostCandidates = 50

/** The plans of one root, by path and by id. */
export class Elsewhere {
  readonly #files = new Map<string, Plan>()
  /** Files that have an id, by folder tree. */
  readonly #labels = new Map<string, string[]>()
  /** How many files were looked at: what this costs. */
  looks = 0

  constructor(facts: readonly DocumentFacts[]) {
    const inOrder = facts.filter(({ nodes }) => nodes.length > 0).sort((a, b) => (a.path < b.path ? -1 : 1))
    for (const file of inOrder) this.#add(file)
  }

  /** The findings of the file at `path` that no other file settles. */
  unsettled(findings: readonly Finding[], path: string): readonly Finding[] {
    const stays = ({ needs }: Finding) => !needs?.some((need) => this.has(need, path))
    return findings.some((finding) => !stays(finding)) ? findings.filter(stays) : findings
  }

  /** Whether a file other than `from` has what is needed there. */
  has(need: Need, from: string): boolean {
    if ('path' in need) {
      const plan = need.path === from ? undefined : this.#files.get(need.path)
      return plan?.at(need.anchor).some(({ kind }) => need.kinds.includes(kind)) ?? false
    }
    return treesSeen(from).some((tree) => (this.#labels.get(`${tree}\n${need.label}`) ?? []).some((path) => this.#lends(path, need, from)))
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

  #add({ path, nodes, anchors }: DocumentFacts): void {
    const plan = new Plan(nodes, anchors)
    this.#files.set(path, plan)
    for (const label of plan.labels.keys())
      for (const tree of treesOf(path)) {
        const known = this.#labels.get(`${tree}\n${label}`)
        if (!known) this.#labels.set(`${tree}\n${label}`, [path])
        else if (known.length < mostCandidates) known.push(path)
      }
  }
}

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

const letterOf = (label: string): string => /^\D*/.exec(label)?.[0] ?? ''

const topOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')

/** A file is found in its top folder, and in the whole. */
const treesOf = (path: string): string[] => (topOf(path) === '' ? ['', '*'] : [topOf(path), '*'])

/** A file sees its own top folder and what lies in the root; one in the root sees everything. */
const treesSeen = (path: string): string[] => (topOf(path) === '' ? ['*'] : [topOf(path), ''])
