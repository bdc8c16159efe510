// Names of table columns: what a cell in such a column is. All lower case.

import type { PlanNodeKind } from './plan.ts'

export type ColumnRole = PlanNodeKind | 'owner' | 'due' | 'status'

export const columnNames: Readonly<Record<ColumnRole, readonly string[]>> = {
  objective: [
    ...['objective', 'objectives', 'goal', 'goals', 'linked objective', 'aligned to', 'business objective', 'account objective'],
    ...['okr', 'outcome'],
  ],
  strategy: [
    ...['strategy', 'strategies', 'approach', 'pillar', 'supports', 'engine', 'strategic initiative', 'focus area', 'workstream'],
    ...['method'],
  ],
  tactic: [
    ...['tactic', 'tactics', 'action', 'actions', 'action item', 'action items', 'task', 'tasks', 'activity', 'activities'],
    ...['initiative', 'initiatives', 'next step', 'next steps', 'next action', 'next actions', 'step', 'steps', 'to do', 'to-do'],
    ...['key action', 'key actions', 'key activities', 'what to do', 'what', 'deliverable', 'milestone', 'plan', 'play', 'move'],
  ],
  measure: [
    ...['measure', 'metric', 'kpi', 'success metric', 'success metrics', 'success criteria', 'measure of success'],
    ...['measures of success', 'target', 'key result', 'key results', 'kr', 'how to measure', 'expected result', 'result'],
    ...['expected outcome', 'baseline'],
  ],
  risk: ['risk', 'risks', 'threat', 'blocker', 'obstacle'],
  phase: ['phase', 'stage', 'week', 'month', 'day', 'quarter', 'sprint', 'period'],
  owner: [
    ...['owner', 'dri', 'lead', 'responsible', 'who', 'assigned to', 'assignee', 'owner (us)', 'owner (customer)', 'our owner'],
    ...['vendor owner', 'buyer owner', 'customer owner', 'accountable'],
  ],
  due: [
    ...['due', 'due date', 'date', 'by', 'by when', 'when', 'deadline', 'target date', 'eta', 'timeline', 'timing', 'time frame'],
    ...['timeframe'],
  ],
  status: ['status', 'done', 'state', 'progress', '✓', '✅'],
}

/** Columns that name an action only beside an owner, a date, a state or an impact, or in a section of actions. */
export const weakColumns = new Set([
  ...['what', 'deliverable', 'milestone', 'plan', 'play', 'move', 'step', 'steps', 'workstream', 'outcome', 'focus area'],
])

/** A table with one of these columns is about people, risks, answers or scores, whatever it calls its actions. */
export const foreignColumns = new Set([
  ...['risk', 'risks', 'threat', 'objection', 'response', 'question', 'score', 'meaning', 'symptom', 'signal', 'condition', 'if'],
  ...['then', 'grade', 'title', 'role', 'influence', 'sentiment', 'name', 'contact', 'stakeholder', 'mitigation', 'likelihood'],
  ...['probability', 'decision', 'rationale'],
])

/** A table with one of these is about the offer, the market or content, unless it has a column of actions. */
export const otherColumns = new Set([
  ...['slug', 'keyword', 'keywords', 'subject', 'url', 'competitor', 'price', 'cost', 'tier', 'includes', 'feature', 'gap'],
  ...['problem', 'platform'],
])
