// The list of rules, one line each.

import type { Rule } from '../engine/rule.ts'
import genericOpener from './generic-opener.ts'
import getThemTo from './get-them-to.ts'
import missingObjective from './missing-objective.ts'
import missingStrategy from './missing-strategy.ts'
import orphanStrategy from './orphan-strategy.ts'
import orphanTactic from './orphan-tactic.ts'

export const rules: readonly Rule[] = [genericOpener, getThemTo, missingObjective, missingStrategy, orphanStrategy, orphanTactic]
