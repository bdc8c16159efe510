// Reads the plan of a segment: its outline, the statements of each carrier, then what hangs on what.

import type { Segment } from '../document.ts'
import type { Vocabulary } from '../settings.ts'
import type { Span } from '../span.ts'
import { type Draft, textOf } from './draft.ts'
import { holds, readClaim, readHeading } from './headings.ts'
import { readLabels, readProse } from './labels.ts'
import { type Link, linksOf } from './links.ts'
import { readLists } from './lists.ts'
import { outlineOf, type Part } from './outline.ts'
import { type DanglingReference, emptyPlan, type PlanGraph, type PlanNode } from './plan.ts'
import { readSentences } from './prose.ts'
import { type Reading, readingsOf } from './reading.ts'
import { looseCells, mergeCells, resolverOf } from './references.ts'
import type { Scope } from './scope.ts'
import { readTables } from './tables.ts'
import { type Names, namesFor } from './titles.ts'

/** The plan graph of a segment; empty for scripts, messages, segments of kind none and playbooks without a plan. */
export function planOf(segment: Segment, vocabulary: Vocabulary): PlanGraph {
  const { kind } = segment
  if (kind !== 'account-plan' && kind !== 'sales-plan' && kind !== 'playbook') return emptyPlan
  const parts = outlineOf(segment)
  const names = namesFor(
    parts.map(({ section }) => section.title),
    vocabulary,
  )
  const all = settle(draftsOf(parts, readingsOf(parts, names), names))
  // What follows only takes statements away, so most playbooks end here.
  if (kind === 'playbook' && !isPlan(all)) return emptyPlan
  const loose = new Set(looseCells(all))
  const drafts = inOrder(mergeCells(all.filter((draft) => !loose.has(draft))))
  if (kind === 'playbook' && !isPlan(drafts)) return emptyPlan
  const resolve = resolverOf(drafts)
  return graphOf(drafts, segment, resolve, danglingOf(inOrder(all), loose, resolve))
}

/** A playbook holds a plan only where goals or strategies and actions are named as such. */
function isPlan(drafts: readonly Draft[]): boolean {
  const has = (...kinds: readonly Draft['kind'][]) => drafts.some(({ kind }) => kinds.includes(kind))
  return has('objective') && has('strategy') && has('tactic')
}

function draftsOf(parts: readonly Part[], readings: ReadonlyMap<Part, Reading>, names: Names): Draft[] {
  const drafts: Draft[] = []
  const headings: { draft: Draft; reading: Reading; part: Part }[] = []
  for (const part of parts) {
    const reading = readings.get(part)
    if (!reading) continue
    const heading = readHeading(part, reading, names)
    if (heading) headings.push({ draft: heading, reading, part })
    const before = drafts.length
    readPart({ part, reading, names, governs: governedBy(part, reading), subjects: heading ? [heading] : [], drafts })
    const claim = readClaim(part, reading, drafts.slice(before))
    if (claim) drafts.push(claim)
  }
  const inside = insideOf([...drafts, ...headings.map(({ draft }) => draft)])
  const all = [...keep(headings, drafts, inside), ...drafts]
  for (const draft of all) widen(draft, readings.get(draft.home), inside.get(draft.home) ?? [])
  return [...all, ...readSentences(parts, readings, all)]
}

/** The statements in each part, those of its sub-sections included. */
function insideOf(drafts: readonly Draft[]): Map<Part, Draft[]> {
  const inside = new Map<Part, Draft[]>()
  for (const draft of drafts) {
    for (let part: Part | null = draft.home; part; part = part.parent) {
      const known = inside.get(part)
      if (known) known.push(draft)
      else inside.set(part, [draft])
    }
  }
  return inside
}

/** The headings whose statements hold; what hung on the others hangs on nothing for now. */
function keep(
  headings: readonly { draft: Draft; reading: Reading; part: Part }[],
  drafts: readonly Draft[],
  inside: ReadonlyMap<Part, Draft[]>,
): Draft[] {
  const kept = new Set(
    headings.filter(({ draft, reading, part }) => holds(draft, reading, inside.get(part) ?? [])).map(({ draft }) => draft),
  )
  for (const draft of drafts)
    if (draft.above && draft.above.leaf === draft.home.section.heading && !kept.has(draft.above)) draft.above = null
  return [...kept]
}

/** A goal or bet in a section without actions (`Summary`, `Strategy 1: ...` with reasons only) speaks for the part around it too. */
function widen(draft: Draft, reading: Reading | undefined, inside: readonly Draft[]): void {
  const { kind, governs, home, above } = draft
  const beside = above === null || (above.home === home && above.leaf.path.length === 0 && above.kind === 'objective')
  if ((kind !== 'objective' && kind !== 'strategy') || !beside || !home.parent || governs.length !== 1 || governs[0] !== home) return
  if (reading?.naming.form === 'time' || reading?.naming.form === 'thread' || inside.some((other) => other.kind === 'tactic')) return
  draft.governs = [home, home.parent]
}

function readPart(scope: Scope): void {
  const { part, reading } = scope
  const within = { ...scope, subjects: [...scope.subjects, ...readLabels(scope)] }
  readLists(within)
  readTables(within)
  if (reading.silent || reading.naming.form !== 'container') return
  const bare = part.lists.length + part.tables.length + part.children.length === 0
  if (bare || (reading.naming.main && part.children.length === 0 && part.tables.length === 0)) readProse(within)
}

/** Goals and bets of a section that names them speak for the part around it, all others for their own. */
function governedBy(part: Part, { container, items }: Reading): Part[] {
  const named = items === 'objective' || items === 'strategy' || items === 'measure'
  return [(named && container?.parent) || part]
}

/** A list of metrics with numbers states the ends of a plan that has no goals section; what a month ends with does not. */
function settle(drafts: Draft[]): Draft[] {
  const stated = drafts.some(({ kind, governs, home }) => kind === 'objective' && governs.some((part) => part !== home))
  for (const draft of stated ? [] : drafts)
    if (draft.kind === 'measure' && speaksForPlan(draft) && amount.test(textOf(draft))) draft.kind = 'objective'
  return drafts
}

const speaksForPlan = ({ above, leaf, governs, home }: Draft): boolean => !above && !leaf.cell && governs[0] !== home

/** A number to reach; `1st week`, `D7`, `NPS (30 days)` are none. */
const amount = /^[^(]*(?<![\p{L}\d])\d[\d.,]*(?!\d|st\b|nd\b|rd\b|th\b)|\([^)]*\btarget\b[^)]*\d|\b(?:double|triple)\b/iu

const inOrder = (drafts: readonly Draft[]): Draft[] => [...drafts].sort((a, b) => a.leaf.index - b.leaf.index || a.start - b.start)

function graphOf(drafts: readonly Draft[], segment: Segment, resolve: Resolver, dangling: readonly DanglingReference[]): PlanGraph {
  const links = linksOf(drafts, resolve)
  const ids = idsOf(drafts, segment)
  const nodes = new Map<Draft, PlanNode & { parent: PlanNode['parent'] }>()
  for (const draft of drafts) nodes.set(draft, nodeOf(draft, ids.get(draft) ?? '', links.get(draft)))
  for (const [draft, node] of nodes) {
    const link = links.get(draft)
    const above = link?.to && nodes.get(link.to)
    if (link && above) (node as { parent: PlanNode['parent'] }).parent = { node: above, via: link.via }
  }
  return { nodes: [...nodes.values()], dangling }
}

function nodeOf(draft: Draft, id: string, link: Link | undefined): PlanNode {
  const { leaf, start, end, kind, label, block, owner, due, measure } = draft
  const text = textOf(draft).replace(/\s+/g, ' ')
  return {
    id,
    label,
    kind,
    text,
    span: leaf.map.toSource(start, end),
    block,
    leaf,
    parent: null,
    serves: link?.serves ?? null,
    owner,
    due,
    measure,
  }
}

/** The written id the first time that it is used; else kind and number, with the segment's number where it is not the first. */
function idsOf(drafts: readonly Draft[], { document, span }: Segment): Map<Draft, string> {
  const ids = new Map<Draft, string>()
  const used = new Set<string>()
  const counts = new Map<string, number>()
  const segment = document.segments.findIndex((one) => one.span.start === span.start)
  for (const draft of drafts) {
    const count = (counts.get(draft.kind) ?? 0) + 1
    counts.set(draft.kind, count)
    const made = segment > 0 ? `${draft.kind}-${segment + 1}.${count}` : `${draft.kind}-${count}`
    const id = draft.label !== null && !used.has(draft.label) ? draft.label : made
    used.add(id)
    ids.set(draft, id)
  }
  return ids
}

type Resolver = ReturnType<typeof resolverOf>

/** Ids that stand alone where a statement should, and references that are written as such, to ids of a letter that this plan uses. */
function danglingOf(drafts: readonly Draft[], loose: ReadonlySet<Draft>, resolve: Resolver): DanglingReference[] {
  const letters = new Set(drafts.flatMap(({ label }) => (label ? [label.replace(/\d.*/, '')] : [])))
  return drafts.flatMap((draft) =>
    loose.has(draft)
      ? [{ label: draft.label ?? '', span: wordsOf(draft) }]
      : draft.refs
          .filter(({ to, explicit }) => explicit && !to.startsWith('#') && letters.has(to.replace(/\d.*/, '')) && !resolve(to))
          .map(({ to, span }) => ({ label: to, span })),
  )
}

function wordsOf({ leaf: { text, map } }: Draft): Span {
  return map.toSource(text.length - text.trimStart().length, text.trimEnd().length)
}
