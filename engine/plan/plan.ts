// What a plan says: objectives, strategies, tactics, and what hangs on what.

import type { Leaf } from '../markdown/leaf.ts'
import type { Span } from '../span.ts'

export type PlanNodeKind = 'objective' | 'strategy' | 'tactic' | 'measure' | 'risk' | 'phase'

/** A statement of the plan. */
export interface PlanNode {
  /** Unique in the document: the written id (`S1`, `O1.2`) where there is one, else made from kind and order (`tactic-3`). */
  readonly id: string
  /** The id as written in the text, when there is one. */
  readonly label: string | null
  readonly kind: PlanNodeKind
  /** The statement in plain words, without its label, id and attributes. */
  readonly text: string
  /** Source span of the statement's words (what a finding about it underlines). */
  readonly span: Span
  /** Source span of the whole block that holds it: item, row, heading line, paragraph. */
  readonly block: Span
  readonly leaf: Leaf
  /** The node this one serves, and how that is known; `null` when nothing above it is a node. */
  readonly parent: { readonly node: PlanNode; readonly via: 'nesting' | 'reference' | 'column' | 'phase' | 'section' } | null
  /**
   * The nearest level above, also where it is clear that one carries this node but not which: `strategy` or `objective`
   * for a tactic, `objective` for a strategy. `null`: nothing carries it.
   */
  readonly serves: 'strategy' | 'objective' | null
  readonly owner: string | null
  readonly due: string | null
  readonly measure: string | null
}

/** A reference to an id that no node of this document has. */
export interface DanglingReference {
  readonly label: string
  readonly span: Span
}

/** The plan of one segment. Empty for segments that are no plan. */
export interface PlanGraph {
  /** In source order. */
  readonly nodes: readonly PlanNode[]
  readonly dangling: readonly DanglingReference[]
}

/** The nearest node above of the given kind, or `null`. */
export function ancestor(node: PlanNode, kind: PlanNodeKind): PlanNode | null {
  for (let up = node.parent; up; up = up.node.parent) if (up.node.kind === kind) return up.node
  return null
}

export const emptyPlan: PlanGraph = { nodes: [], dangling: [] }
