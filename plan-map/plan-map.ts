// What the picture of a plan shows: its statements, what each hangs on, and what each lacks, in plain words.

import type { Document } from '../engine/document.ts'
import { oncePer } from '../engine/memo.ts'
import { theirGoalsOf } from '../engine/plan/customer-goal.ts'
import type { PlanNode, PlanNodeKind } from '../engine/plan/plan.ts'

/** The levels that the picture draws; measures and risks are told on what they belong to. */
export type Level = Extract<PlanNodeKind, 'objective' | 'strategy' | 'tactic' | 'phase'>

export interface MapNode {
  /** Unique in the map. */
  readonly id: string
  readonly level: Level
  /** The id as written: `S1`. */
  readonly label: string | null
  readonly text: string
  /** Counts from 1. */
  readonly line: number
  /** UTF-16 offsets of the statement's words. */
  readonly start: number
  readonly end: number
  readonly parent: MapNode | null
  /** "their goal, by Ines, due 12 May, measured by signed pilots", one part each; theirs are the customer's. */
  readonly facts: readonly string[]
  /** What it lacks: "no strategy carries it", "no action yet"; `null` when nothing. */
  readonly lack: string | null
}

export interface PlanMap {
  /** In source order. */
  readonly nodes: readonly MapNode[]
  /** How many risks the plan names. */
  readonly risks: number
}

const isDrawn = (node: PlanNode): node is PlanNode & { readonly kind: Level } => node.kind !== 'measure' && node.kind !== 'risk'

/** The map of all plans of a document, made once for each; without nodes when there is none. */
export const planMapOf = oncePer(({ segments, lines }: Document): PlanMap => {
  const nodes: MapNode[] = []
  let risks = 0
  for (const [nth, segment] of segments.entries()) {
    const { plan } = segment
    const theirGoals = theirGoalsOf(segment)
    const children = childrenOf(plan.nodes)
    const made = new Map<PlanNode, MapNode>()
    const make = (node: PlanNode & { readonly kind: Level }): MapNode => {
      const known = made.get(node)
      if (known) return known
      const above = drawnParent(node)
      const below = children.get(node) ?? []
      const theirs = node.kind === 'objective' && theirGoals.has(node.leaf)
      const mapped: MapNode = {
        id: `${nth}-${node.id}`,
        level: node.kind,
        label: node.label,
        text: node.text,
        line: lines.position(node.span.start).line,
        ...node.span,
        parent: above && make(above),
        facts: [...(theirs ? ['their goal'] : []), ...factsOf(node, below)],
        lack: theirs ? null : lackOf(node, below),
      }
      made.set(node, mapped)
      return mapped
    }
    for (const node of plan.nodes) if (isDrawn(node)) nodes.push(make(node))
    risks += plan.nodes.filter(({ kind }) => kind === 'risk').length
  }
  return { nodes, risks }
})

function childrenOf(nodes: readonly PlanNode[]): Map<PlanNode, PlanNode[]> {
  const children = new Map<PlanNode, PlanNode[]>()
  for (const node of nodes) {
    if (!node.parent) continue
    const siblings = children.get(node.parent.node)
    if (siblings) siblings.push(node)
    else children.set(node.parent.node, [node])
  }
  return children
}

function drawnParent(node: PlanNode): (PlanNode & { readonly kind: Level }) | null {
  for (let up = node.parent; up; up = up.node.parent) if (isDrawn(up.node)) return up.node
  return null
}

/** `due 12 May`, `due monthly`: without the full stop of the sentence that it ended. */
export const whenDue = (due: string): string => `due ${due.replace(/[.;,]{1,3}$/, '')}`

function factsOf({ owner, due, measure }: PlanNode, below: readonly PlanNode[]): string[] {
  const measures = below.filter(({ kind }) => kind === 'measure').length
  return [
    ...(owner ? [`by ${owner}`] : []),
    ...(due ? [whenDue(due)] : []),
    ...(measure ? [`measured by ${measure}`] : measures > 0 ? [measures === 1 ? '1 measure' : `${measures} measures`] : []),
  ]
}

function lackOf(node: PlanNode, below: readonly PlanNode[]): string | null {
  switch (node.kind) {
    case 'objective':
      return hasBelow(below, 'strategy') ? null : 'no strategy leads here'
    case 'strategy':
      return node.serves === null ? 'serves no goal' : hasBelow(below, 'tactic') ? null : 'no action yet'
    case 'tactic':
      return node.serves === 'strategy' ? null : node.serves === 'objective' ? 'no strategy above it' : 'no strategy carries it'
    default:
      return null
  }
}

const hasBelow = (below: readonly PlanNode[], level: Level): boolean => below.some(({ kind }) => kind === level || kind === 'phase')
