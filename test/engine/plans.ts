// Plans as tests write them: statements marked in the text, links as lines.

import type { Segment } from '../../engine/document.ts'
import { parseDocument } from '../../engine/parse.ts'
import type { PlanGraph, PlanNode } from '../../engine/plan/plan.ts'
import type { Kind } from '../../engine/rule.ts'
import { defaultSettings, type Vocabulary } from '../../engine/settings.ts'
import { mark } from '../marks.ts'

export interface Given {
  readonly kind?: Kind | 'none'
  readonly levels?: Vocabulary['levels']
}

const segmentsOf = (text: string, { kind = 'sales-plan', levels = {} }: Given): readonly Segment[] =>
  parseDocument(text, 'plan.md', { ...defaultSettings, kind, vocabulary: { ...defaultSettings.vocabulary, levels } }).segments

export const planIn = (text: string, given: Given = {}): PlanGraph => segmentsOf(text, given)[0]?.plan ?? { nodes: [], dangling: [] }

const letters = { objective: 'O', strategy: 'S', tactic: 'T', measure: 'M', risk: 'R', phase: 'P' }

/** The text with its statements marked: `⟦O|goal⟧`, `⟦S|strategy⟧`, `⟦T|action⟧`, `⟦M|metric⟧`, `⟦R|risk⟧`, `⟦P|phase⟧`. */
export function drawn(text: string, given: Given = {}): string {
  return mark(
    text,
    planIn(text, given).nodes.map(({ kind, span }) => ({ name: letters[kind], ...span })),
  )
}

/** One line per action and strategy: `Mock audit <- Win on risk`, with how it is known; `-` for nothing. */
export function links(text: string, given: Given = {}): string[] {
  return planIn(text, given)
    .nodes.filter(({ kind }) => kind === 'tactic' || kind === 'strategy')
    .map((node) => `${node.text} <- ${aboveOf(node)}`)
}

function aboveOf({ parent, serves }: PlanNode): string {
  if (parent) return `${parent.node.text} (${parent.via})`
  return serves ? `some ${serves}` : '-'
}
