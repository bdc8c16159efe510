// The list of rules, one line each.

import type { Rule } from '../engine/rule.ts'
import anecdoteAsEvidence from './anecdote-as-evidence.ts'
import apologeticTone from './apologetic-tone.ts'
import buyerBelittled from './buyer-belittled.ts'
import customerAsTarget from './customer-as-target.ts'
import falseUrgency from './false-urgency.ts'
import genericClaim from './generic-claim.ts'
import genericOpener from './generic-opener.ts'
import getThemTo from './get-them-to.ts'
import missingObjective from './missing-objective.ts'
import missingStrategy from './missing-strategy.ts'
import moreOfTheSame from './more-of-the-same.ts'
import noReasonToWrite from './no-reason-to-write.ts'
import orphanStrategy from './orphan-strategy.ts'
import orphanTactic from './orphan-tactic.ts'
import pressureClose from './pressure-close.ts'
import researchEverything from './research-everything.ts'
import silverBullet from './silver-bullet.ts'
import storyWithoutBuyer from './story-without-buyer.ts'
import trustMe from './trust-me.ts'
import vanityMetric from './vanity-metric.ts'

export const rules: readonly Rule[] = [
  anecdoteAsEvidence,
  apologeticTone,
  buyerBelittled,
  customerAsTarget,
  falseUrgency,
  genericClaim,
  genericOpener,
  getThemTo,
  missingObjective,
  missingStrategy,
  moreOfTheSame,
  noReasonToWrite,
  orphanStrategy,
  orphanTactic,
  pressureClose,
  researchEverything,
  silverBullet,
  storyWithoutBuyer,
  trustMe,
  vanityMetric,
]
