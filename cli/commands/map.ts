// `guiderail map FILE`: what a plan says, as a tree, as JSON, or as a picture.

import type { Document } from '../../engine/document.ts'
import type { PlanNode } from '../../engine/plan/plan.ts'
import { layOut } from '../../plan-map/layout.ts'
import { mermaidOf } from '../../plan-map/mermaid.ts'
import { planMapOf, whenDue } from '../../plan-map/plan-map.ts'
import { svgOf } from '../../plan-map/svg.ts'
import { openDocument } from '../document.ts'
import { jsonText } from '../formats/json-text.ts'
import type { Io } from '../io.ts'
import { configOf } from '../lint/options.ts'
import { coloursFor, plainLine } from '../terminal.ts'
import { oneOf } from '../usage.ts'

export interface MapOptions {
  readonly format: string
  readonly config?: string | boolean
}

export async function mapCommand(file: string, options: MapOptions, io: Io): Promise<0> {
  const format = oneOf(options.format, ['text', 'json', 'svg', 'mermaid'], 'format')
  const { document, run } = await openDocument(file, configOf(options.config), io)
  io.out(run(() => written[format](document, io)).value)
  return 0
}

const written = {
  text: tree,
  json,
  svg: (document: Document) => svgOf(layOut(planMapOf(document)), `Plan map of ${document.path}`),
  mermaid: (document: Document) => mermaidOf(planMapOf(document)),
}

const nodesOf = ({ segments }: Document): readonly PlanNode[] => segments.flatMap(({ plan }) => plan.nodes)

function json(document: Document): string {
  const nodes = nodesOf(document).map((node) => ({
    id: node.id,
    kind: node.kind,
    text: node.text,
    line: document.lines.position(node.span.start).line,
    start: node.span.start,
    end: node.span.end,
    parent: node.parent?.node.id ?? null,
    owner: node.owner,
    due: node.due,
    measure: node.measure,
  }))
  return jsonText({ version: 1, nodes }, 2)
}

function tree(document: Document, io: Io): string {
  const nodes = nodesOf(document)
  if (nodes.length === 0) return `There is no plan in this file${reason(document)}.\n`
  const colours = coloursFor(io)
  const children = groups(nodes)
  const lines: string[] = []
  const visit = (node: PlanNode, depth: number) => {
    const { line } = document.lines.position(node.span.start)
    const more = [node.owner && `by ${node.owner}`, node.due && whenDue(node.due), node.measure && `measured by ${node.measure}`].filter(
      Boolean,
    )
    const name = node.label === null ? node.kind : `${node.kind} ${node.label}`
    lines.push(
      plainLine(`${'  '.repeat(depth)}${colours.bold(name)}  ${node.text}${more.length > 0 ? ` (${more.join(', ')})` : ''}  line ${line}`),
    )
    for (const child of children.get(node) ?? []) visit(child, depth + 1)
  }
  for (const node of children.get(null) ?? []) visit(node, 0)
  return `${lines.join('\n')}\n`
}

function groups(nodes: readonly PlanNode[]): Map<PlanNode | null, PlanNode[]> {
  const children = new Map<PlanNode | null, PlanNode[]>()
  const all = new Set(nodes)
  for (const node of nodes) {
    const parent = node.parent && all.has(node.parent.node) ? node.parent.node : null
    children.set(parent, [...(children.get(parent) ?? []), node])
  }
  return children
}

function reason({ segments }: Document): string {
  const kinds = segments.map(({ kind }) => kind).filter((kind) => kind !== null)
  return kinds.length === 0 ? ': it is no sales material' : `: it was read as ${[...new Set(kinds)].join(', ')}`
}
