// What hangs on what: parents by nesting, column, reference, name, section and phase.

import { oncePer } from '../memo.ts'
import type { Draft } from './draft.ts'
import { Mentions } from './mentions.ts'
import type { Part } from './outline.ts'
import type { PlanNode, PlanNodeKind } from './plan.ts'

export interface Link {
  readonly to: Draft | null
  readonly via: NonNullable<PlanNode['parent']>['via']
  readonly serves: PlanNode['serves']
}

/** The links of all drafts, without rings: nothing hangs on itself. `resolve` finds the draft that a reference means. */
export function linksOf(drafts: readonly Draft[], resolve: (reference: string) => Draft | null): Map<Draft, Link> {
  const field = new Field(drafts, resolve)
  const links = new Map<Draft, Link>()
  for (const draft of drafts) {
    const link = field.link(draft)
    links.set(draft, link.to && reaches(links, link.to, draft) ? { ...link, to: null } : link)
  }
  field.hangObjectives(links)
  return links
}

/** A strategy that carries an action, and how that is known. */
interface Carrier {
  readonly draft: Draft
  readonly via: Link['via']
}

const unlinked: Link = { to: null, via: 'section', serves: null }

class Field {
  readonly #resolve: (reference: string) => Draft | null
  readonly #governing = new Map<PlanNodeKind, Map<Part, Draft[]>>()
  readonly #strategies: Mentions<Draft>
  readonly #objectives: Mentions<Draft>
  readonly #counts: { readonly strategies: number; readonly objectives: number }
  /** The strategies of a part that has several, by name. */
  readonly #within = new Map<Part, Mentions<Draft>>()
  /** Parts that hold a goal, at any depth. */
  readonly #aimed = new Set<Part>()
  /** Goals above which a strategy of the whole plan stands: they hang on it when they carry actions themselves. */
  readonly #hung = new Map<Draft, Draft>()

  constructor(drafts: readonly Draft[], resolve: (reference: string) => Draft | null) {
    this.#resolve = resolve
    for (const draft of drafts) if (!isOfOneAction(draft)) for (const part of draft.governs) push(this.#kind(draft.kind), part, draft)
    const strategies = drafts.filter(({ kind }) => kind === 'strategy')
    const objectives = drafts.filter(({ kind }) => kind === 'objective')
    for (const { home } of objectives)
      for (let part: Part | null = home; part && !this.#aimed.has(part); part = part.parent) this.#aimed.add(part)
    this.#strategies = new Mentions(strategies)
    this.#objectives = new Mentions(objectives)
    this.#counts = { strategies: strategies.length, objectives: objectives.length }
  }

  link(draft: Draft): Link {
    if (draft.kind === 'tactic') return this.#tactic(draft)
    if (draft.kind === 'strategy') return this.#strategy(draft)
    return draft.above ? { to: draft.above, via: draft.via, serves: null } : this.#inPhase(draft)
  }

  /** A goal with actions right under it hangs on the strategy that covers them, unless it hangs on something already. */
  hangObjectives(links: Map<Draft, Link>): void {
    for (const [objective, strategy] of this.#hung) {
      if (links.get(objective)?.to && links.get(objective)?.to?.kind !== 'phase') continue
      if (!reaches(links, strategy, objective)) links.set(objective, { to: strategy, via: 'section', serves: 'strategy' })
    }
  }

  #kind(kind: PlanNodeKind): Map<Part, Draft[]> {
    const known = this.#governing.get(kind) ?? new Map<Part, Draft[]>()
    this.#governing.set(kind, known)
    return known
  }

  #tactic(draft: Draft): Link {
    const told = this.#told(draft, ['strategy', 'objective'])
    if (told?.serves === 'strategy') return told
    const strategy = draft.unclaimed ? null : this.#covering(draft)
    if (told?.to) {
      if (strategy) this.#hung.set(told.to, strategy.draft)
      return strategy ? { ...told, serves: 'strategy' } : told
    }
    return this.#bySection(draft, strategy)
  }

  /** Neither nested nor referred: by the nearest section that states a strategy or a goal. */
  #bySection(draft: Draft, carrier: Carrier | null): Link {
    const goals = this.#nearest('objective', draft.home, (goal) => goal !== draft)
    const goal = goals.found.length === 1 ? goals.found[0] : undefined
    if (carrier) {
      const nearer = goal && goals.part && depth(goals.part) > depthOf(carrier.draft, draft.home)
      if (!nearer) return { to: carrier.draft, via: carrier.via, serves: 'strategy' }
      this.#hung.set(goal, carrier.draft)
      return { to: goal, via: 'section', serves: 'strategy' }
    }
    const phase = this.#nearest('phase', draft.home, () => true).found[0] ?? null
    // Where there are strategies, a goal of the whole plan does not carry what none of them does.
    const counts = goals.part !== null && (this.#counts.strategies === 0 || !isWhole(goals.part))
    if (counts && goal) return { to: goal, via: phase ? 'phase' : 'section', serves: 'objective' }
    return { to: phase, via: 'phase', serves: counts ? 'objective' : null }
  }

  /** The one strategy of the nearest section that has any; where it has several, the one that the words name or the plan's main one; else the one of all that they name. */
  #covering(draft: Draft): Carrier | null {
    for (let part: Part | null = draft.home; part; part = part.parent) {
      const found = this.#governing.get('strategy')?.get(part) ?? []
      if (found.length === 1 && found[0]) return { draft: found[0], via: 'section' }
      if (found.length === 0) continue
      const named = this.#named(draft, this.#namesIn(part, found))
      if (named) return { draft: named, via: 'reference' }
      const mains = mainsOf(found)
      if (mains.length === 1 && mains[0]) return { draft: mains[0], via: 'section' }
    }
    const named = this.#named(draft, this.#strategies)
    return named && { draft: named, via: 'reference' }
  }

  #namesIn(part: Part, found: readonly Draft[]): Mentions<Draft> {
    const names = this.#within.get(part) ?? new Mentions(found)
    this.#within.set(part, names)
    return names
  }

  /** The one that a statement names, or the heading above it. */
  #named(draft: Draft, names: Mentions<Draft>): Draft | null {
    return names.inLeaf(draft) ?? (draft.home.parent ? names.in(draft.home.section.title) : null)
  }

  /** What nesting, a column or a reference says. */
  #told(draft: Draft, kinds: readonly PlanNodeKind[]): Link | null {
    for (const kind of kinds) {
      for (let up = draft.above; up; up = up.above) {
        if (up.kind === kind) return { to: up, via: draft.via, serves: kind as Link['serves'] }
      }
      for (const { to } of draft.refs) {
        const found = this.#resolve(to)
        if (found && found !== draft && found.kind === kind) return { to: found, via: 'reference', serves: kind as Link['serves'] }
      }
    }
    return null
  }

  #strategy(draft: Draft): Link {
    const told = this.#told(draft, ['objective'])
    if (told) return told
    const heads = draft.leaf === draft.home.section.heading
    const goals = this.#nearest('objective', (heads && draft.home.parent) || draft.home, () => true)
    const [goal] = goals.found
    if (goals.found.length === 1 && goal) return { to: goal, via: isHeadOf(goal, goals.part) ? 'nesting' : 'section', serves: 'objective' }
    const named = this.#named(draft, this.#objectives)
    if (named) return { to: named, via: 'reference', serves: 'objective' }
    const covered = goals.found.length > 1 || (heads && this.#aimed.has(draft.home)) || (draft.main && this.#counts.objectives > 0)
    return covered ? { ...unlinked, serves: 'objective' } : this.#inPhase(draft)
  }

  #inPhase(draft: Draft): Link {
    const home = draft.kind === 'phase' ? draft.home.parent : draft.home
    const phase = home ? (this.#nearest('phase', home, (one) => one !== draft).found[0] ?? null) : null
    return phase ? { to: phase, via: 'phase', serves: null } : unlinked
  }

  /** Statements of a kind that govern the nearest part around: none, the one, or two of several. */
  #nearest(kind: PlanNodeKind, from: Part, counts: (draft: Draft) => boolean): { part: Part | null; found: readonly Draft[] } {
    for (let part: Part | null = from; part; part = part.parent) {
      const found = upToTwo(this.#governing.get(kind)?.get(part) ?? [], counts)
      if (found.length > 0) return { part, found }
    }
    return { part: null, found: [] }
  }
}

/** `Goal:` below an action says what this action is for, and not what those beside it are. */
const isOfOneAction = ({ kind, above }: Draft): boolean => kind === 'objective' && above?.kind === 'tactic'

function upToTwo(drafts: readonly Draft[], counts: (draft: Draft) => boolean): Draft[] {
  const found: Draft[] = []
  for (const draft of drafts) if (counts(draft) && found.push(draft) === 2) break
  return found
}

/** The main strategies among those of a part, which are all known by now. */
const mainsOf = oncePer((drafts: readonly Draft[]) => drafts.filter(({ main }) => main))

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** The document's own part: no heading, or the title with nothing around it. */
const isWhole = (part: Part): boolean => part.parent === null || (part.parent.parent === null && part.section.level === 1)

/** Whether the heading of the part states the goal: what stands below is nested under it. */
const isHeadOf = (goal: Draft, part: Part | null): boolean => part !== null && part === goal.home && goal.leaf === part.section.heading

function isAround(outer: Part, inner: Part): boolean {
  for (let part: Part | null = inner; part; part = part.parent) if (part === outer) return true
  return false
}

function depth(part: Part): number {
  let steps = 0
  for (let up = part.parent; up; up = up.parent) steps++
  return steps
}

/** How deep the part lies through which a strategy carries what stands in `home`. */
function depthOf(strategy: Draft, home: Part): number {
  return Math.max(-1, ...strategy.governs.filter((part) => isAround(part, home)).map(depth))
}

/** Whether `from` hangs on `to`, directly or over others. */
function reaches(links: ReadonlyMap<Draft, Link>, from: Draft, to: Draft): boolean {
  const seen = new Set<Draft>()
  for (let at: Draft | null = from; at && !seen.has(at); at = links.get(at)?.to ?? null) {
    if (at === to) return true
    seen.add(at)
  }
  return false
}
