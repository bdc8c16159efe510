// The names that people give to the levels of a plan, as headings, labels and table columns use them. All lower case.

import type { PlanNodeKind } from './plan.ts'

/** Names that are the last words of a heading or label: `Account goals`, `Next 3 actions`, `90-day plan`. */
export const levelNames: Readonly<Record<PlanNodeKind, readonly string[]>> = {
  objective: [
    // the end itself
    ...['goal', 'goals', 'objective', 'objectives', 'aim', 'aims', 'target', 'targets', 'outcome', 'outcomes', 'okr', 'okrs'],
    // the end by the horizon or the importance that it has
    ...['north star', 'vision', 'strategic priorities', 'strategic priority', 'annual priorities', 'business priorities'],
    ...['company priorities'],
    // how one knows that it is reached
    ...['success definition', 'definition of success', 'what success looks like', 'success threshold'],
  ],
  strategy: [
    ...['strategy', 'strategies', 'approach', 'approaches', 'pillar', 'pillars', 'strategic initiative', 'strategic initiatives'],
    ...['focus area', 'focus areas', 'big bet', 'big bets', 'bet', 'bets', 'win theme', 'win themes', 'strategic play'],
    ...['strategic plays', 'motion', 'motions', 'thrust', 'thrusts', 'lever', 'levers', 'how we win', 'how we will win', 'wedge'],
    ...['beachhead', 'focus investments', 'our role', 'moat', 'moats', 'strategic theme', 'strategic themes', 'strategic bet'],
    ...['strategic bets', 'growth engine', 'growth engines', 'strategic choices', 'guiding policy', 'how to win', 'strategic thesis'],
  ],
  tactic: [
    // single things to do
    ...['tactic', 'tactics', 'action', 'actions', 'action item', 'action items', 'next step', 'next steps', 'task', 'tasks', 'to-do'],
    ...['to-dos', 'todo', 'todos', 'activity', 'activities', 'initiative', 'initiatives', 'moves', 'steps', 'workstreams'],
    ...['immediate priorities', 'experiments', 'growth experiments'],
    ...['how', 'how we get there', "how we'll get there", 'how we do it', "how we'll do it", 'how we will do it', 'how to get there'],
    // lists of them
    ...['plan', 'checklist', 'execution', 'rollout', 'roll-out', 'cadence', 'roadmap', 'timeline', 'schedule', 'sequence'],
    ...['work plan', 'sequence of events', 'backlog', 'quick wins', 'day priorities', 'week priorities', 'next priorities'],
    // where they happen
    ...['channel', 'channels'],
  ],
  measure: [
    ...['metric', 'metrics', 'kpi', 'kpis', 'measure', 'measures', 'measurement', 'success criteria', 'scorecard', 'key result'],
    ...['key results', 'benchmark', 'benchmarks', 'measure of success', 'measures of success', 'kr', 'krs', 'milestone'],
    ...['milestones'],
  ],
  risk: [
    ...['risk', 'risks', 'blocker', 'blockers', 'contingency', 'contingencies', 'mitigation', 'mitigations', 'obstacle', 'obstacles'],
    ...['risk register', 'risk log', 'risk assessment', 'risk analysis'],
  ],
  phase: ['phase', 'phases', 'stages', 'sprints', 'waves'],
}

/** Words that begin the name of a stretch of time: `Phase 1`, `Week 2-3`, `Q3`. */
export const timeWords = [
  ...['phase', 'stage', 'week', 'weeks', 'month', 'months', 'day', 'days', 'quarter', 'sprint', 'wave', 'year', 'horizon', 'january'],
  ...['february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb'],
  ...['mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
]

/** Whole headings that name a time. */
export const times = new Set([
  ...['immediate', 'immediately', 'ongoing', 'now', 'later', 'today', 'tomorrow', 'this week', 'this month', 'this quarter'],
  ...['next week', 'next month', 'next quarter', 'short-term', 'short term', 'medium-term', 'medium term', 'mid-term', 'long-term'],
  ...['long term', 'pre-launch', 'post-launch', 'before launch', 'after launch', 'launch'],
])

/** Words that number parallel lines of attack, each with actions of its own: `Tier 2: ...`, `Engine 1 - ...`. */
export const threadWords = ['tier', 'pillar', 'engine', 'track', 'workstream', 'motion', 'prong', 'thrust', 'lever', 'play', 'bet', 'p']

/** What makes `... strategy` the name of the plan's own bet rather than of a topic. */
export const wholePlan = [
  ...['the', 'our', 'core', 'main', 'overall', 'winning', 'win', 'key', 'primary', 'chosen', 'recommended', 'proposed', 'v1', 'v2'],
  ...['v3', 'account', 'deal', 'growth', 'sales', 'expansion', 'territory', 'customer', 'engagement', 'revenue', 'displacement'],
  ...['acquisition', 'retention', 'renewal', 'pursuit', 'capture', 'opportunity', 'partner', 'partnership', 'entry', 'penetration'],
  ...['strategic', 'land-and-expand', 'gtm'],
]

/** Of these, what names a bet even when nothing but other levels stands below the heading. */
export const ownBet = ['account', 'deal', 'sales', 'core', 'our', 'the', 'main', 'overall', 'pursuit', 'winning', 'win']

/** Labels whose text is about the statement above them. Not statements of their own. */
export const attributeLabels = {
  owner: ['owner', 'owners', 'dri', 'lead', 'responsible', 'accountable', 'who', 'assigned to', 'assignee', 'account owner'],
  due: [
    ...['due', 'due date', 'by when', 'when', 'deadline', 'target date', 'eta', 'timeline', 'timing', 'time frame', 'timeframe'],
    ...['date', 'by', 'quarter'],
  ],
  measure: [
    ...['target', 'targets', 'metric', 'metrics', 'kpi', 'kpis', 'measure', 'measures', 'success metric', 'success metrics'],
    ...['baseline', 'success criteria', 'success measure', 'success looks like', 'measure of success', 'result', 'expected result'],
    ...['expected', 'expect', 'entry criteria', 'exit criteria', 'exit criterion', 'kill criteria', 'decision gate', 'gate', 'results'],
    ...['expected outcome'],
  ],
  link: ['supports', 'serves', 'linked objective', 'linked strategy', 'aligned to', 'aligns to', 'contributes to', 'parent'],
  other: [
    ...['value', 'budget', 'cost', 'costs', 'price', 'status', 'effort', 'impact', 'priority', 'notes', 'note', 'why', 'rationale'],
    ...['reason', 'risk', 'risks', 'tools', 'tool', 'resources', 'dependencies', 'depends on', 'audience', 'target audience'],
    ...['confidence', 'probability', 'tip', 'rule', 'example', 'script', 'subject', 'message', 'hook', 'cta', 'format', 'frequency'],
    ...['volume', 'keywords', 'hashtags', 'deliverable', 'output', 'outcome', 'last updated', 'source', 'description', 'details'],
    ...['context', 'insight', 'roi', 'revenue', 'total', 'duration', 'verified', 'remaining', 'fix', 'fixed', 'was', 'need', 'needs'],
    ...['current', 'new standard', 'pricing', 'economics', 'margin', 'execution', 'strategic value', 'benefit', 'benefits'],
    ...['positioning', 'purpose', 'conversion', 'find', 'evidence', 'proof', 'trigger', 'prerequisite', 'constraint', 'limit'],
    ...[
      'use for',
      'terms',
      'time',
      'build time',
      'time to signal',
      'time to traction',
      'key groups',
      'communities',
      'title formula',
      'investment',
      'inclusions',
      'includes',
      'used for',
    ],
    ...['optimal times', 'content types', 'industry', 'client', 'champion', 'champions'],
  ],
} as const

/** Names that are usual as headings and columns, but mean something smaller as the label of a line: `Plan: ...`, `Channel: ...`. */
export const headingsOnly = new Set([
  ...['plan', 'timeline', 'schedule', 'cadence', 'roadmap', 'channel', 'channels', 'sequence', 'execution', 'rollout', 'roll-out'],
  ...['checklist', 'target', 'targets', 'outcome', 'outcomes', 'backlog', 'steps', 'moves', 'motion', 'motions', 'lever', 'levers'],
  ...['milestone', 'milestones', 'benchmark', 'benchmarks', 'activity', 'activities', 'what success looks like', 'our role', 'how'],
])

/** `Call goal:`, `Email objective:`: what one conversation or text is for, no end of the plan. */
export const smallEnds = new Set([
  ...['call', 'email', 'demo', 'meeting', 'step', 'section', 'training', 'question', 'message', 'learning', 'session', 'script'],
])
