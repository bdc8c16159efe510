// Where a text writes the ids of a plan: those of its own statements, and those that only another file can have.

import type { Document, LeafView, Segment } from '../../engine/document.ts'
import { oncePer } from '../../engine/memo.ts'
import type { PlanNode } from '../../engine/plan/plan.ts'
import { idOf, idsIn, referencesIn } from '../../engine/plan/statement.ts'
import { isSameWording } from '../../engine/plan/wording.ts'
import type { Span } from '../../engine/span.ts'

/** A place where an id is written. */
export interface Written {
  /** `S1`, upper case. */
  readonly id: string
  readonly span: Span
  readonly view: LeafView
  /** `number`: only its number stands there, behind the name of the level: `Strategy 2`. */
  readonly as: 'id' | 'number'
  /** The segment whose statement it means; null when no statement of this text has it. */
  readonly home: Segment | null
  /** Whether it names the statement that it stands before. */
  readonly isDefinition: boolean
}

export interface Ids {
  /** In the order of the text. */
  readonly all: readonly Written[]
}

/** All ids in a text, found once for each version. */
export const idsOf: (document: Document) => Ids = oncePer((document: Document): Ids => {
  if (document.kinds.length === 0) return { all: [] }
  const reader = new Reader(document)
  return { all: document.segments.flatMap((segment) => segment.leaves.flatMap((view) => reader.read(view, segment))) }
})

/** The statements that an id means in a segment of the text, those in the same words counted once. */
export function statementsOf(id: string, home: Segment): PlanNode[] {
  const found = home.plan.nodes.filter(({ label }) => label === id)
  return found.filter(
    (node, at) => !found.slice(0, at).some((before) => before.kind === node.kind && isSameWording(before.text, node.text)),
  )
}

/** The segment of a text whose statement an id means, seen from another segment of it. */
export function homeOf(id: string, from: Segment): Segment | null {
  const has = (segment: Segment) => labelsOf(segment).has(id)
  return has(from) ? from : (from.document.segments.find(has) ?? null)
}

const labelsOf = oncePer((segment: Segment): ReadonlySet<string> => new Set(segment.plan.nodes.flatMap(({ label }) => label ?? [])))

class Reader {
  /** By the leaf of the statement: its statements with an id. */
  readonly #labelled = new Map<LeafView['leaf'], PlanNode[]>()
  /** Ids whose statements are named by level and number. */
  readonly #numbered = new Set<string>()
  /** Rows whose first cell holds the id of a statement in another cell. */
  readonly #rows = new Map<unknown, string>()

  constructor({ segments }: Document) {
    for (const { plan } of segments)
      for (const node of plan.nodes) {
        if (node.label === null) continue
        this.#labelled.set(node.leaf, [...(this.#labelled.get(node.leaf) ?? []), node])
        if (isNumbered(node)) this.#numbered.add(node.label)
        const row = node.leaf.path.findLast(({ type }) => type === 'row')
        if (row) this.#rows.set(row, node.label)
      }
  }

  read(view: LeafView, segment: Segment): Written[] {
    const { leaf } = view
    if (segment.kind === null || leaf.type === 'code' || leaf.type === 'html' || (leaf.type === 'field' && !isOnlyIds(leaf.text))) return []
    const make = (id: string, start: number, end: number, as: Written['as']): Written => ({
      id,
      span: leaf.map.toSource(start, end),
      view,
      as,
      home: homeOf(id, segment),
      isDefinition: this.#defines(id, start, end, view),
    })
    const written = idsIn(leaf.text).map(({ id, start, end }) => make(id, start, end, 'id'))
    const named = namedIn(leaf.text).filter(({ id }) => this.#numbered.has(id))
    const explicit = new Set(referencesIn(leaf).map(({ span }) => span.start))
    const isMeant = ({ home, span }: Written) => home !== null || isPlan(segment) || isOnlyIds(leaf.text) || explicit.has(span.start)
    return [...written.filter(isMeant), ...named.map(({ id, start, end }) => make(id, start, end, 'number'))].sort(
      (a, b) => a.span.start - b.span.start,
    )
  }

  #defines(id: string, start: number, end: number, { leaf }: LeafView): boolean {
    const statement = this.#labelled.get(leaf)?.find(({ label }) => label === id)
    if (statement)
      return end <= leaf.map.toPlain(statement.span.start) || (statement.text === '' && start <= leaf.map.toPlain(statement.span.start))
    const row = leaf.cell?.column === 0 ? leaf.path.findLast(({ type }) => type === 'row') : undefined
    return row !== undefined && this.#rows.get(row) === id && leaf.text.trim().length === end - start
  }
}

/** `S1`, `O1, O2`: a cell or a field of the front matter that names statements and says nothing else. */
const isOnlyIds = (text: string): boolean =>
  idsIn(text).length > 0 &&
  idsIn(text)
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replace(/[\s,;&/+]/g, '') === ''

/** A text of another kind than a plan may mean something else by `S3` unless it says so. */
const isPlan = ({ kind }: Segment): boolean => kind === 'account-plan' || kind === 'sales-plan'

/** Whether the id of a statement is not written but told: `Strategy 2: ...`. */
function isNumbered({ leaf, span, label }: PlanNode): boolean {
  const before = leaf.text.slice(0, leaf.map.toPlain(span.start))
  return !idsIn(before).some(({ id }) => id === label) && namedIn(before).some(({ id }) => id === label)
}

const letters: Readonly<Record<string, string>> = { objective: 'O', goal: 'O', strategy: 'S', tactic: 'T', action: 'T' }
const named = /(?<![\p{L}\d])(objective|goal|strategy|tactic|action)\s+#?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d])/giu

/** The numbers behind names of levels, as the ids that they stand for. */
function namedIn(text: string): { id: string; start: number; end: number }[] {
  return [...text.matchAll(named)].map(({ 0: all, 1: level = '', 2: number = '', index }) => ({
    id: idOf(`${letters[level.toLowerCase()]}${number}`),
    start: index + all.length - number.length,
    end: index + all.length,
  }))
}
