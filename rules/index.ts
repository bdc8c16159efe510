// The list of rules, one line each.

import { table } from 'guiderail:phrases'
import type { Rule } from '../engine/rule.ts'
import anecdoteAsEvidence from './anecdote-as-evidence.ts'
import apologeticTone from './apologetic-tone.ts'
import buyerBelittled from './buyer-belittled.ts'
import closedQuestions from './closed-questions.ts'
import copiedOpener from './copied-opener.ts'
import customerAsTarget from './customer-as-target.ts'
import deadEnd from './dead-end.ts'
import deadReference from './dead-reference.ts'
import duplicateId from './duplicate-id.ts'
import falseUrgency from './false-urgency.ts'
import genericClaim from './generic-claim.ts'
import genericOpener from './generic-opener.ts'
import getThemTo from './get-them-to.ts'
import impersonalScript from './impersonal-script.ts'
import interrogation from './interrogation.ts'
import missingAsk from './missing-ask.ts'
import missingBuyingProcess from './missing-buying-process.ts'
import missingContingency from './missing-contingency.ts'
import missingCustomerGoal from './missing-customer-goal.ts'
import missingGatekeeper from './missing-gatekeeper.ts'
import missingObjectionHandling from './missing-objection-handling.ts'
import missingObjective from './missing-objective.ts'
import missingOpeningPurpose from './missing-opening-purpose.ts'
import missingQuotaMath from './missing-quota-math.ts'
import missingStrategy from './missing-strategy.ts'
import missingValue from './missing-value.ts'
import missingWhy from './missing-why.ts'
import monologue from './monologue.ts'
import moreOfTheSame from './more-of-the-same.ts'
import noAlternativesConsidered from './no-alternatives-considered.ts'
import noCustomerActions from './no-customer-actions.ts'
import noDifferenceForBuyer from './no-difference-for-buyer.ts'
import noReasonToWrite from './no-reason-to-write.ts'
import noWalkAway from './no-walk-away.ts'
import objectiveWithoutStrategy from './objective-without-strategy.ts'
import oneWayConcession from './one-way-concession.ts'
import orphanStrategy from './orphan-strategy.ts'
import orphanTactic from './orphan-tactic.ts'
import pressureClose from './pressure-close.ts'
import productPush from './product-push.ts'
import researchEverything from './research-everything.ts'
import selfFocus from './self-focus.ts'
import silverBullet from './silver-bullet.ts'
import singleChannel from './single-channel.ts'
import stalePlan from './stale-plan.ts'
import stepsWithoutMilestones from './steps-without-milestones.ts'
import storyWithoutBuyer from './story-without-buyer.ts'
import strategyChurn from './strategy-churn.ts'
import strategyWithoutTactics from './strategy-without-tactics.ts'
import tacticAsStrategy from './tactic-as-strategy.ts'
import tacticWithoutContext from './tactic-without-context.ts'
import tooFewQuestions from './too-few-questions.ts'
import trustMe from './trust-me.ts'
import unansweredObjection from './unanswered-objection.ts'
import unfilledPlaceholder from './unfilled-placeholder.ts'
import unmeasuredTactic from './unmeasured-tactic.ts'
import unownedTactic from './unowned-tactic.ts'
import unresourcedStrategy from './unresourced-strategy.ts'
import vagueObjective from './vague-objective.ts'
import vanityMetric from './vanity-metric.ts'

const listed: readonly Rule[] = [
  anecdoteAsEvidence,
  apologeticTone,
  buyerBelittled,
  closedQuestions,
  copiedOpener,
  customerAsTarget,
  deadEnd,
  deadReference,
  duplicateId,
  falseUrgency,
  genericClaim,
  genericOpener,
  getThemTo,
  impersonalScript,
  interrogation,
  missingAsk,
  missingBuyingProcess,
  missingContingency,
  missingCustomerGoal,
  missingGatekeeper,
  missingObjectionHandling,
  missingObjective,
  missingOpeningPurpose,
  missingQuotaMath,
  missingStrategy,
  missingValue,
  missingWhy,
  monologue,
  moreOfTheSame,
  noAlternativesConsidered,
  noCustomerActions,
  noDifferenceForBuyer,
  noReasonToWrite,
  noWalkAway,
  objectiveWithoutStrategy,
  oneWayConcession,
  orphanStrategy,
  orphanTactic,
  pressureClose,
  productPush,
  researchEverything,
  selfFocus,
  silverBullet,
  singleChannel,
  stalePlan,
  stepsWithoutMilestones,
  storyWithoutBuyer,
  strategyChurn,
  strategyWithoutTactics,
  tacticAsStrategy,
  tacticWithoutContext,
  tooFewQuestions,
  trustMe,
  unansweredObjection,
  unfilledPlaceholder,
  unmeasuredTactic,
  unownedTactic,
  unresourcedStrategy,
  vagueObjective,
  vanityMetric,
]

/** The rules, with their phrases worked out by the build. */
export const rules: readonly Rule[] = listed.map((rule) => (rule.scope === 'phrase' && table ? { ...rule, table } : rule))
