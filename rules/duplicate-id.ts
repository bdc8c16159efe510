// One id on two statements of a plan.

import type { Segment } from '../engine/document.ts'
import { inShort } from '../engine/plan/complete.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { isSameWording } from '../engine/plan/wording.ts'
import { defineRule, type Fix } from '../engine/rule.ts'
import type { Span } from '../engine/span.ts'

export default defineRule({
  id: 'duplicate-id',
  title: 'One id, two things',
  summary: 'Every id stands for one thing, so that a reference can only mean that.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'focus-on-tactics',
  *check(segment) {
    const { nodes } = segment.plan
    if (segment.template) return
    const first = new Map<string, PlanNode>()
    const isNamed = namedIn(segment)
    const numbers = new FreeNumbers(nodes, isNamed)
    for (const node of nodes) {
      const place = idPlace(node)
      if (!place || node.text === '') continue // an id alone names a statement, it is none
      const before = first.get(place.id)
      if (!before) first.set(place.id, node)
      else if (!isSameThing(before, node) && !isLocal(before, node))
        yield {
          span: place.span,
          message: `${place.id} is already "${inShort(before.text, 40)}". Give this one an id of its own, so that a reference can only mean one of them.`,
          related: [{ span: before.span, message: `${place.id} the first time` }],
          fixes: renumbered(place, numbers, isNamed),
        }
    }
  },
})

/** The id as it is written right before the statement, with its place in the source; `null` for a name such as `Strategy 2`. */
function idPlace({ leaf, span, label }: PlanNode): { id: string; span: Span } | null {
  if (label === null || label.startsWith('KR') || span.start < leaf.span.start) return null
  const before = leaf.text.slice(0, leaf.map.toPlain(span.start))
  const found = /(?:^|[\s[(*_])((?:OBJ|[OGSTA])[ -]?\d{1,3}(?:\.\d{1,3})*)\]?\)?\s*[:.)–—-]*\s*$/.exec(before)
  const written = found?.[1]
  if (!found || written === undefined) return null
  const start = found.index + found[0].indexOf(written)
  return { id: label, span: leaf.map.toSource(start, start + written.length) }
}

/** The same statement said twice, as in a summary. */
const isSameThing = (a: PlanNode, b: PlanNode): boolean => a.kind === b.kind && isSameWording(a.text, b.text)

/** `T1` below `S1` and `T1` below `S2`: each is counted within its own strategy. */
function isLocal(a: PlanNode, b: PlanNode): boolean {
  const nested = a.parent?.via === 'nesting' || a.parent?.via === 'section'
  return nested && b.parent !== null && a.parent?.node !== b.parent.node
}

/** The next free number. Safe only where nothing in the text names the id, so that nothing can come to mean another thing. */
function renumbered({ id, span }: { id: string; span: Span }, numbers: FreeNumbers, isNamed: (id: string) => boolean): Fix[] {
  if (id.includes('.')) return []
  const free = numbers.next(id.replace(/\d.*/, ''))
  return [{ title: `Renumber to ${free}`, safe: !isNamed(id), edits: [{ span, text: free }], takesId: id }]
}

/** Ids that nothing has and nothing names, each given once. */
class FreeNumbers {
  readonly #used: ReadonlySet<string>
  readonly #isNamed: (id: string) => boolean
  /** By letter: the last number that was given. */
  readonly #last = new Map<string, number>()

  constructor(nodes: readonly PlanNode[], isNamed: (id: string) => boolean) {
    this.#used = new Set(nodes.flatMap(({ label }) => label ?? []))
    this.#isNamed = isNamed
  }

  next(letter: string): string {
    let number = this.#last.get(letter) ?? 0
    do number++
    while (this.#used.has(`${letter}${number}`) || this.#isNamed(`${letter}${number}`))
    this.#last.set(letter, number)
    return `${letter}${number}`
  }
}

/** Tells whether an id is written anywhere but in front of its statements. The text is searched once, when somebody asks. */
function namedIn({ plan, document }: Segment): (id: string) => boolean {
  let left: Map<string, number> | undefined
  return (id) => {
    left ??= timesWritten(document.text, plan.nodes)
    return (left.get(id) ?? 0) > 0
  }
}

/** How often ids are written, less the statements that have them. */
function timesWritten(text: string, nodes: readonly PlanNode[]): Map<string, number> {
  const times = new Map<string, number>()
  const count = (id: string, by: number) => times.set(id, (times.get(id) ?? 0) + by)
  for (const [, letters = '', number = ''] of text.matchAll(/(?<![\p{L}\d])(\p{L}{1,8})[ -]?(\d+)(?![\p{L}\d])/gu))
    count(`${letters.toUpperCase()}${number}`, 1)
  for (const { label } of nodes) if (label !== null) count(label, -1)
  return times
}
