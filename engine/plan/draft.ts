// Statements while a plan is being read: like its nodes, before they have ids and parents.

import type { Leaf } from '../markdown/leaf.ts'
import type { Span } from '../span.ts'
import type { Part } from './outline.ts'
import type { PlanNodeKind } from './plan.ts'

export interface Draft {
  kind: PlanNodeKind
  readonly leaf: Leaf
  /** Plain offsets of the statement in `leaf.text`. */
  readonly start: number
  readonly end: number
  /** Source span of item, row, heading line or paragraph. */
  readonly block: Span
  /** The written id, upper case. */
  readonly label: string | null
  /** Ids that the statement refers to, with their places. */
  readonly refs: Reference[]
  /** The part it stands in. */
  readonly home: Part
  /** The parts whose actions it carries when it is the only one of its kind there, innermost first. */
  governs: readonly Part[]
  /** The statement that it is nested below in a list, or that stands in its row. */
  above: Draft | null
  /** How `above` is known. */
  readonly via: 'nesting' | 'column'
  /** Its row has a column for the strategy, and nothing in it: no section speaks for it. */
  readonly unclaimed: boolean
  /** The plan's one strategy, not one of several. */
  readonly main: boolean
  owner: string | null
  due: string | null
  measure: string | null
}

export interface Reference {
  /** Upper case id, or `#anchor`. */
  readonly to: string
  readonly span: Span
  /** Written as a reference (in brackets, after an arrow or a word), so that it can dangle. */
  readonly explicit: boolean
}

export type Given = Pick<Draft, 'kind' | 'leaf' | 'start' | 'end' | 'home'> & Partial<Draft>

/** A draft with what is not given left empty. */
export function draftOf(given: Given): Draft {
  const { leaf } = given
  return {
    block: leaf.span,
    label: null,
    refs: [],
    governs: [],
    above: null,
    via: 'nesting',
    unclaimed: false,
    main: false,
    owner: null,
    due: null,
    measure: null,
    ...given,
  }
}

/** The words of the statement. */
export const textOf = ({ leaf, start, end }: Draft): string => leaf.text.slice(start, end)
