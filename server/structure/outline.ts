// The outline of a text: its headings with the turns of a script under them, and its plan.

import type { Document, Segment } from '../../engine/document.ts'
import type { PlanNode, PlanNodeKind } from '../../engine/plan/plan.ts'
import type { Turn } from '../../engine/script/script.ts'
import { covers, join, type Span } from '../../engine/span.ts'
import { type Extent, extentsOf } from './extent.ts'

export type EntryKind = 'heading' | 'plan' | 'seller' | 'buyer' | 'message' | 'stage' | PlanNodeKind

/** One line of the outline. */
export interface Entry {
  readonly kind: EntryKind
  readonly name: string
  /** What else there is to say, in a few words. */
  readonly detail: string
  /** All that belongs to it. */
  readonly span: Span
  /** Its own words, inside of `span`. */
  readonly words: Span
  readonly children: Entry[]
}

/** A name that is longer than this is cut. */
const longest = 90

export function outlineOf(document: Document): readonly Entry[] {
  const inPlace = statementsInPlace(document)
  const statements = document.segments.flatMap(({ plan }) => plan.nodes)
  const isTree = inPlace !== null && statements.every((node) => !node.parent || isAbove(node.parent.node, node, inPlace))
  const things = [...(isTree ? inPlace.values() : headed(inPlace)), ...document.segments.flatMap(turnsOf)]
  const entries = nested([...headings(extentsOf(document), inPlace), ...things])
  return isTree ? entries : [...entries, ...document.segments.flatMap(planOf)]
}

/** The entries of statements at their places; null when there are none. */
function statementsInPlace({ segments }: Document): ReadonlyMap<PlanNode, Entry> | null {
  const nodes = segments.flatMap(({ plan }) => plan.nodes).filter(({ text, label }) => text !== '' || label !== null)
  return nodes.length === 0 ? null : new Map(nodes.map((node) => [node, entryOf(node, join(node.block, node.span))]))
}

/** Whether a statement stands inside of the other, by the lines that they take up. */
function isAbove(upper: PlanNode, lower: PlanNode, entries: ReadonlyMap<PlanNode, Entry>): boolean {
  const outer = entries.get(upper)
  const inner = entries.get(lower)
  return outer !== undefined && inner !== undefined && (upper.leaf.type === 'heading' || covers(outer.span, inner.span))
}

const headed = (statements: ReadonlyMap<PlanNode, Entry> | null): Entry[] =>
  [...(statements ?? [])].flatMap(([{ leaf }, entry]) => (leaf.type === 'heading' ? [entry] : []))

/** The headings that are no statement themselves, and the reach of those that are. */
function headings(extents: readonly Extent[], statements: ReadonlyMap<PlanNode, Entry> | null): Entry[] {
  const stated = new Map([...(statements ?? [])].map(([{ leaf }, entry]) => [leaf, entry]))
  return extents.flatMap(({ section, span, children }) => {
    const below = headings(children, statements)
    const { heading, title } = section
    const entry = heading && stated.get(heading)
    if (entry) Object.assign(entry, { span: join(entry.span, span) })
    if (!heading || entry) return below
    const name = inShort(title || heading.text) || 'Untitled'
    return [{ kind: 'heading', name, detail: '', span: join(span, heading.span), words: heading.span, children: [] }, ...below]
  })
}

/** The entries as a tree by their places: each holds what stands inside of it. */
function nested(entries: readonly Entry[]): Entry[] {
  const top: Entry[] = []
  const open: Entry[] = []
  for (const entry of [...entries].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= entry.words.start) open.pop()
    while (open.length > 0 && !covers(open.at(-1)?.span ?? entry.span, entry.words)) open.pop()
    const above = open.at(-1)
    const fitting = above ? { ...entry, span: inside(entry.span, above.span) } : entry
    ;(above?.children ?? top).push(fitting)
    open.push(fitting)
  }
  return top
}

const inside = (span: Span, outer: Span): Span => ({ start: Math.max(span.start, outer.start), end: Math.min(span.end, outer.end) })

/** The plan of a segment as a tree of what hangs on what, for plans whose text is in another order. */
function planOf({ plan: { nodes } }: Segment): Entry[] {
  const entries = new Map(nodes.map((node) => [node, entryOf(node, join(node.block, node.span))]))
  const top = nodes.flatMap((node) => {
    const entry = entries.get(node) as Entry
    const above = node.parent && entries.get(node.parent.node)
    above?.children.push(entry)
    return above ? [] : [entry]
  })
  const [first] = nodes
  if (!first) return []
  const span = nodes.map((node) => join(node.block, node.span)).reduce(join)
  return [{ kind: 'plan', name: 'Plan', detail: countsOf(nodes), span, words: first.span, children: top }]
}

function countsOf(nodes: readonly PlanNode[]): string {
  const names = { objective: ['objective', 'objectives'], strategy: ['strategy', 'strategies'], tactic: ['action', 'actions'] } as const
  const counts = (['objective', 'strategy', 'tactic'] as const).map((level) => {
    const count = nodes.filter(({ kind }) => kind === level).length
    return `${count} ${names[level][count === 1 ? 0 : 1]}`
  })
  return counts.join(', ')
}

function entryOf(node: PlanNode, span: Span): Entry {
  const { kind, label, text, owner, due } = node
  const name = inShort([label, text].filter(Boolean).join(' '))
  return { kind, name, detail: [owner, due].filter(Boolean).join(', '), span, words: node.span, children: [] }
}

/** The turns of a script; those of a stage stand below its name where no heading can name it. */
function turnsOf({ script, leaves }: Segment): Entry[] {
  const isHeaded = leaves.some(({ leaf, section }) => leaf === section.heading)
  const entries: Entry[] = []
  let stage: (Entry & { span: Span }) | null = null
  for (const [at, turn] of script.turns.entries()) {
    const before = script.turns[at - 1]
    if (!before || turn.opens || turn.stage !== before.stage) {
      const name = stageNames[turn.stage]
      stage = name === '' || isHeaded ? null : { kind: 'stage', name, detail: '', span: turn.span, words: wordsOf(turn), children: [] }
      if (stage) entries.push(stage)
    }
    if (stage) stage.span = join(stage.span, turn.span)
    entries.push(turnEntry(turn, stage === null ? stageNames[turn.stage] : ''))
  }
  return entries
}

function turnEntry(turn: Turn, detail: string): Entry {
  const kind = turn.message ? 'message' : turn.role === 'rep' ? 'seller' : 'buyer'
  const name = inShort(`${speakers[kind]}: ${turn.text.slice(0, 2 * longest)}`)
  return { kind, name, detail, span: turn.span, words: wordsOf(turn), children: [] }
}

/** Where a turn begins: its first piece. */
function wordsOf({ parts, span }: Turn): Span {
  const [first] = parts
  return first ? first.leaf.leaf.map.toSource(first.start, first.end) : span
}

const speakers = { seller: 'Seller', buyer: 'Buyer', message: 'Message' } as const

export const stageNames: Readonly<Record<Turn['stage'], string>> = {
  opening: 'Opening',
  gatekeeper: 'Whoever picks up first',
  discovery: 'Discovery',
  value: 'Value',
  objections: 'Objections',
  ask: 'The ask',
  'next-step': 'Next step',
  voicemail: 'Voicemail',
  other: '',
}

/** On one line, cut at a word. */
export function inShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.lastIndexOf(' ', longest)
  return `${line.slice(0, cut > longest / 2 ? cut : longest).replace(/[\uD800-\uDBFF]$/, '')} …`
}
