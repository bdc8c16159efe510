// What a person reads over a statement of a plan or over its id: what it serves, what serves it, and what it lacks.

import type { Document, Segment } from '../../engine/document.ts'
import type { PlanNode, PlanNodeKind } from '../../engine/plan/plan.ts'
import { planMapOf } from '../../plan-map/plan-map.ts'
import { lendersOf } from '../../workspace/across/ids.ts'
import type { Check } from '../checks.ts'
import { escaped } from '../markdown.ts'
import type { Session } from '../session.ts'
import { factsBeside } from '../structure/beside.ts'
import { idsOf, statementsOf, type Written } from '../structure/ids.ts'
import { inShort } from '../structure/outline.ts'
import type { Part } from './part.ts'

/** More of a kind than these are counted, not listed. */
const mostListed = 5

export async function statementAt(offset: number, check: Check, session: Session): Promise<Part[]> {
  const { report } = check
  if (!report) return []
  const { document } = report
  const written = idsOf(document).all.find(({ span }) => span.start <= offset && offset <= span.end)
  if (written && !written.home) return elsewhere(written, check, session)
  for (const segment of document.segments) {
    const node = written?.home
      ? written.home === segment && statementsOf(written.id, segment)[0]
      : segment.plan.nodes.find(({ span }) => span.start <= offset && offset < span.end)
    if (node) return [{ text: about(node, segment, document), span: written?.span ?? node.span }]
  }
  return []
}

const levels: Readonly<Record<PlanNodeKind, string>> = {
  objective: 'Objective',
  strategy: 'Strategy',
  tactic: 'Action',
  measure: 'Measure',
  risk: 'Risk',
  phase: 'Phase',
}

const headOf = (kind: PlanNodeKind, label: string | null, text: string): string =>
  `**${[levels[kind], label].filter(Boolean).join(' ')}** · ${escaped(inShort(text))}`

function about(node: PlanNode, { plan: { nodes } }: Segment, document: Document): string {
  const { kind, label, text, parent } = node
  const drawn = planMapOf(document).nodes.find(({ start, end }) => start === node.span.start && end === node.span.end)
  const beside = nodes.filter((other) => other !== node && other.kind === kind && (other.parent?.node ?? null) === (parent?.node ?? null))
  const below = nodes.filter((other) => other.parent?.node === node)
  const facts = drawn?.facts.map(escaped) ?? []
  const lines = [
    ...(parent ? [`Serves ${named(parent.node)}`] : []),
    ...(parent && beside.length > 0 ? [`Beside it: ${listed(beside)}`] : []),
    ...(below.length > 0 ? [`Below it: ${listed(below)}`] : []),
    ...(facts.length > 0 ? [sentence(facts.join(', '))] : []),
    ...(drawn?.lack ? [`Missing: ${escaped(drawn.lack)}`] : []),
    ...(kind === 'tactic' ? missingIn(node) : []),
  ]
  return [headOf(kind, label, text), lines.map((line) => `- ${line}`).join('\n')].filter(Boolean).join('\n\n')
}

function missingIn({ owner, due }: PlanNode): string[] {
  const missing = [...(owner ? [] : ['who does it']), ...(due ? [] : ['by when'])]
  return missing.length === 0 ? [] : [`Missing: ${missing.join(' and ')}`]
}

const named = ({ label, text }: PlanNode): string => escaped(inShort([label, text].filter(Boolean).join(' ')))

function listed(nodes: readonly PlanNode[]): string {
  const rest = nodes.length - mostListed
  const names = nodes.slice(0, mostListed).map(named).join('; ')
  return rest > 0 ? `${names}; and ${rest} more` : names
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** An id that other files have. */
async function elsewhere({ id, span }: Written, check: Check, session: Session): Promise<Part[]> {
  const files = (await factsBeside(check, session)).map(({ facts }) => facts)
  const own = files.find(({ path }) => path === check.config.path)
  const lenders = own ? lendersOf(id, own, files) : []
  return lenders.flatMap(({ path, nodes }) =>
    nodes
      .filter(({ label }) => label === id)
      .slice(0, 1)
      .map(({ kind, text, place }) => ({ text: `${headOf(kind, id, text)}\n\n${escaped(path)}, line ${place.line}`, span })),
  )
}
