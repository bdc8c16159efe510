// The list of rules, one line each.

import type { Rule } from '../engine/rule.ts'
import falseUrgency from './false-urgency.ts'
import genericClaim from './generic-claim.ts'
import genericOpener from './generic-opener.ts'
import getThemTo from './get-them-to.ts'
import missingObjective from './missing-objective.ts'
import missingStrategy from './missing-strategy.ts'
import orphanStrategy from './orphan-strategy.ts'
import orphanTactic from './orphan-tactic.ts'
import pressureClose from './pressure-close.ts'
import silverBullet from './silver-bullet.ts'

export const rules: readonly Rule[] = [
  falseUrgency,
  genericClaim,
  genericOpener,
  getThemTo,
  missingObjective,
  missingStrategy,
  orphanStrategy,
  orphanTactic,
  pressureClose,
  silverBullet,
]
