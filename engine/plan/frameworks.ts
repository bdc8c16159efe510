// Planning frameworks: what their level names mean where a plan follows one of them.

import type { PlanNodeKind } from './plan.ts'

export interface Framework {
  readonly name: string
  /** The framework is in use when one of these stands in a heading ... */
  readonly cues: readonly string[]
  /** ... or when all of these are headings or labels. */
  readonly signature: readonly string[]
  /** Names that mean something else than usual, or nothing without the framework. */
  readonly levels: Partial<Record<PlanNodeKind, readonly string[]>>
}

export const frameworks: readonly Framework[] = [
  {
    name: 'V2MOM',
    cues: ['v2mom'],
    signature: ['vision', 'methods', 'measures'],
    levels: { objective: ['vision'], strategy: ['method', 'methods'], risk: ['obstacle', 'obstacles'], measure: ['measures'] },
  },
  {
    name: 'OGSM',
    cues: ['ogsm'],
    signature: ['objective', 'goals', 'strategies', 'measures'],
    levels: {
      objective: ['goals'],
      tactic: ['action measures', 'action plan', 'action plans'],
      measure: ['dashboard measures', 'measures'],
    },
  },
  { name: 'OGSP', cues: ['ogsp'], signature: ['goals', 'strategies', 'plans'], levels: { tactic: ['plans'] } },
  { name: 'GOST', cues: ['gost', "g'sot", 'gsot'], signature: ['goals', 'objectives', 'strategies', 'tactics'], levels: {} },
  { name: 'OKR', cues: ['okr', 'okrs'], signature: ['objectives', 'key results'], levels: { tactic: ['initiatives'] } },
  {
    name: 'mutual action plan',
    cues: ['mutual action plan', 'mutual close plan', 'joint execution plan', 'work-back plan', 'mutual success plan'],
    signature: [],
    levels: { tactic: ['milestone', 'milestones', 'step', 'steps', 'event', 'events'] },
  },
]
