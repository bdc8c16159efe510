// Reads the plan of a segment.

import type { Segment } from '../document.ts'
import type { Vocabulary } from '../settings.ts'
import { emptyPlan, type PlanGraph } from './plan.ts'

/** The plan graph of a segment; empty for scripts, messages and segments of kind none. */
export function planOf(_segment: Segment, _vocabulary: Vocabulary): PlanGraph {
  return emptyPlan
}
