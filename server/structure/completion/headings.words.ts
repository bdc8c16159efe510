// Headings that documents of each kind have, in the order in which they stand, and the rule that misses what is under them.

import type { Kind } from '../../../engine/rule.ts'

export interface Heading {
  readonly title: string
  /** Titles that say the same. */
  readonly same: RegExp
  readonly rule?: string
}

const objectives: Heading = { title: 'Objectives', same: /\b(?:goals?|objectives?|aims?|okrs?)\b/i, rule: 'missing-objective' }
const strategies: Heading = { title: 'Strategies', same: /\b(?:strateg\w+|approach|bets?|pillars?)\b/i, rule: 'missing-strategy' }
const actions: Heading = { title: 'Actions', same: /\b(?:actions?|tactics?|next steps?|tasks?)\b/i, rule: 'strategy-without-tactics' }
const risks: Heading = { title: 'What could go wrong', same: /\b(?:risks?|wrong|contingenc\w+|blockers?)\b/i, rule: 'missing-contingency' }
const others: Heading = {
  title: 'Other bets that we weighed',
  same: /\b(?:weighed|alternatives?|options)\b/i,
  rule: 'no-alternatives-considered',
}
const end: Heading = { title: 'When we stop', same: /\b(?:stop|walk away|disqualif\w+|not for)\b/i, rule: 'no-walk-away' }
const objections: Heading = { title: 'Objections', same: /\b(?:objections?|pushbacks?|concerns?)\b/i, rule: 'missing-objection-handling' }
const questions: Heading = { title: 'Questions', same: /\b(?:questions?|discovery)\b/i, rule: 'too-few-questions' }
const ask: Heading = { title: 'The ask', same: /\b(?:ask|close|next steps?)\b/i, rule: 'missing-ask' }
const notThis: Heading = { title: 'What we do not say', same: /\b(?:not say|never say|avoid|don'?t say)\b/i }

export const headings: Readonly<Record<Kind, readonly Heading[]>> = {
  'account-plan': [
    { title: 'What the customer wants', same: /\b(?:wants?|customer goals?|their goals?)\b/i, rule: 'missing-customer-goal' },
    objectives,
    strategies,
    others,
    {
      title: 'In their eyes, against their other choices',
      same: /\b(?:eyes|compet\w+|choices|difference)\b/i,
      rule: 'no-difference-for-buyer',
    },
    { title: 'How they decide', same: /\b(?:decide|decision|buying)\b/i, rule: 'missing-buying-process' },
    actions,
    { title: "The customer's own steps", same: /\b(?:own steps|mutual|customer (?:actions|steps))\b/i, rule: 'no-customer-actions' },
    risks,
    end,
  ],
  'sales-plan': [
    objectives,
    { title: 'What it takes to reach the number', same: /\b(?:math|number|quota|coverage|pipeline)\b/i, rule: 'missing-quota-math' },
    strategies,
    others,
    actions,
    risks,
    end,
  ],
  'call-script': [
    { title: 'Whoever picks up first', same: /\b(?:picks up|gate ?keeper|receptionist|front desk)\b/i, rule: 'missing-gatekeeper' },
    { title: 'Opening', same: /\b(?:open\w*|intro\w*|greeting)\b/i, rule: 'missing-opening-purpose' },
    questions,
    { title: 'Value', same: /\b(?:value|benefits?|pitch|solution)\b/i, rule: 'missing-value' },
    objections,
    ask,
    { title: 'Voicemail', same: /\bvoice ?mail\b/i },
    notThis,
  ],
  message: [{ title: 'Subject lines', same: /\bsubject\b/i }, { title: 'When they answer', same: /\b(?:answer|repl\w+)\b/i }, notThis],
  playbook: [{ title: 'Why', same: /\bwhy\b/i, rule: 'missing-why' }, questions, objections, ask, notThis],
}
