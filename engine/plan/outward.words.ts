// The words with which a line of a plan says that a goal or bet stands in another file: `Supports: [the year's plan](year.md)`.

import type { PlanNodeKind } from './plan.ts'

/** Whatever kind is pointed at. */
const relations = [
  ...['supports?', 'serves?', 'contributes? to', 'feeds?', 'implements?', 'carries out', 'part of', 'parent', 'derived from'],
  ...['cascades? from', 'rolls? up to', 'belongs? to', 'aligned (?:to|with)', 'aligns? (?:to|with)', 'set out in', 'laid out in'],
  ...['comes? from', 'taken from', 'follows? from', 'in line with'],
]

/** Names of what is pointed at. */
const names: Partial<Record<PlanNodeKind, readonly string[]>> = {
  strategy: ['strateg(?:y|ies)', 'approach(?:es)?', 'big bets?', 'bets?', 'pillars?', 'motions?', 'how we (?:will )?win'],
  objective: ['goals?', 'objectives?', 'aims?', 'targets?', 'outcomes?', 'okrs?', 'north star'],
}

/** Tells lines that point to a goal or bet of one of the kinds. */
export function pointing(kinds: readonly PlanNodeKind[]): RegExp {
  const words = [...relations, ...kinds.flatMap((kind) => names[kind] ?? [])]
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'iu')
}
