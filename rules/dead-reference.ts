// References to strategies and goals that the plan does not have.

import { inShort } from '../engine/plan/complete.ts'
import type { DanglingReference, PlanNode, PlanNodeKind } from '../engine/plan/plan.ts'
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
    for (const reference of plan.dangling) {
      if (elsewhere.has(reference.label)) continue
      const known = plan.nodes.filter((node): node is PlanNode & { label: string } => isSameSort(node, reference))
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
        related: known.filter(({ label }) => label === near).map(({ span }) => ({ span, message: `${near} stands here` })),
        fixes,
        needs: [{ kinds: referable, label: reference.label }],
      }
    }
  },
})

/** What has an id that others refer to. */
const referable: readonly PlanNodeKind[] = ['objective', 'strategy', 'tactic', 'measure', 'risk']

const letterOf = (label: string): string => label.replace(/[\d. -].*/, '')

function isSameSort({ label }: PlanNode, reference: DanglingReference): boolean {
  return label !== null && letterOf(label) === letterOf(reference.label)
}

function adviceFor(known: readonly PlanNode[], near: string | null): string {
  if (known.length === 0) return 'Write it down, or take the reference out.'
  return near ? `Did you mean ${near}? Else write it down, or take the reference out.` : 'Refer to one that is there, or write it down.'
}
