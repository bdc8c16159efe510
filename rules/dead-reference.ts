// References to strategies and goals that the plan does not have.

import { inShort } from '../engine/plan/complete.ts'
import type { PlanNode, PlanNodeKind } from '../engine/plan/plan.ts'
import { defineRule, type Fix } from '../engine/rule.ts'

export default defineRule({
  id: 'dead-reference',
  title: 'Refers to what is not there',
  summary: 'Every id that a plan refers to is written down in it.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'focus-on-tactics',
  options: {
    suggestions: { type: 'integer', default: 6, minimum: 0, description: 'How many ids are offered in its place at most.' },
  },
  *check({ plan, template, document }, { suggestions }) {
    if (template) return
    // A plan in pieces names what stands in its other segments.
    const elsewhere = new Set(document.segments.flatMap((other) => (other.kind ? other.plan.nodes.map(({ label }) => label) : [])))
    const labelled = byLetter(plan.nodes)
    for (const reference of plan.dangling) {
      if (elsewhere.has(reference.label)) continue
      const known = labelled.get(letterOf(reference.label)) ?? []
      // With several to choose from, one digit is as near as another.
      const near = known.length === 1 ? (known[0]?.label ?? null) : null
      const fixes: Fix[] = known.slice(0, suggestions).map(({ label, text }) => ({
        title: `Refer to ${label} (${inShort(text, 40)})`,
        safe: false,
        edits: [{ span: reference.span, text: label }],
      }))
      yield {
        span: reference.span,
        message: `There is no ${reference.label} in this plan. ${adviceFor(known, near)}`,
        related: near === null ? [] : known.map(({ span }) => ({ span, message: `${near} stands here` })),
        fixes,
        needs: [{ kinds: referable, label: reference.label }],
      }
    }
  },
})

/** What has an id that others refer to. */
const referable: readonly PlanNodeKind[] = ['objective', 'strategy', 'tactic', 'measure', 'risk']

const letterOf = (label: string): string => label.replace(/[\d. -].*/, '')

type Labelled = PlanNode & { readonly label: string }

/** The statements that have an id, by the letter of it. */
function byLetter(nodes: readonly PlanNode[]): ReadonlyMap<string, readonly Labelled[]> {
  const found = new Map<string, Labelled[]>()
  for (const node of nodes.filter((one): one is Labelled => one.label !== null)) {
    const same = found.get(letterOf(node.label))
    if (same) same.push(node)
    else found.set(letterOf(node.label), [node])
  }
  return found
}

function adviceFor(known: readonly PlanNode[], near: string | null): string {
  if (known.length === 0) return 'Write it down, or take the reference out.'
  return near ? `Did you mean ${near}? Else write it down, or take the reference out.` : 'Refer to one that is there, or write it down.'
}
