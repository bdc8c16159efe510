// Which rule comes before which, when a person asks what to change first: what carries the rest comes before what hangs on it.

export interface Rank {
  /** Why these come here. */
  readonly why: string
  /** Ids, the weightiest first. */
  readonly rules: readonly string[]
}

export const ranks: readonly Rank[] = [
  {
    why: 'The end: until it is known what the customer wants, and what we want, nothing else can be judged.',
    rules: ['missing-customer-goal', 'missing-objective', 'missing-why'],
  },
  {
    why: 'The attitude: a buyer who is talked down to or pushed will not come back for better wording.',
    rules: ['buyer-belittled', 'get-them-to', 'pressure-close', 'false-urgency', 'silver-bullet', 'customer-as-target', 'product-push'],
  },
  {
    why: 'The bet: actions are chosen by it, and it is won or lost in the eyes of the buyer.',
    rules: [
      'missing-strategy',
      'no-difference-for-buyer',
      'objective-without-strategy',
      'orphan-strategy',
      'tactic-as-strategy',
      'no-alternatives-considered',
      'unresourced-strategy',
      'strategy-churn',
      'more-of-the-same',
      'vague-objective',
      'vanity-metric',
      'anecdote-as-evidence',
    ],
  },
  {
    why: 'The actions: each has its place under a bet, and the buyer has a part in them.',
    rules: [
      'orphan-tactic',
      'strategy-without-tactics',
      'no-customer-actions',
      'missing-buying-process',
      'missing-contingency',
      'unowned-tactic',
      'unmeasured-tactic',
      'missing-quota-math',
      'no-walk-away',
      'tactic-without-context',
      'steps-without-milestones',
      'single-channel',
      'stale-plan',
      'research-everything',
    ],
  },
  {
    why: 'The conversation: why it happens, what the buyer says in it, and how it goes on.',
    rules: [
      'missing-opening-purpose',
      'missing-ask',
      'too-few-questions',
      'missing-value',
      'unanswered-objection',
      'missing-objection-handling',
      'impersonal-script',
      'monologue',
      'closed-questions',
      'interrogation',
      'dead-end',
      'self-focus',
      'missing-gatekeeper',
      'one-way-concession',
      'unfilled-placeholder',
    ],
  },
  {
    why: 'The wording: what a buyer has read too often, and what nothing proves.',
    rules: ['generic-opener', 'no-reason-to-write', 'generic-claim', 'expired-claim', 'copied-opener', 'story-without-buyer'],
  },
  {
    why: 'The polish: tone, which is a matter of taste and of how well you know each other.',
    rules: ['apologetic-tone', 'trust-me'],
  },
  {
    why: 'The tidiness of the file itself.',
    rules: [
      'dead-reference',
      'duplicate-id',
      'malformed-suppression',
      'unknown-rule-in-suppression',
      'expired-suppression',
      'unused-suppression',
    ],
  },
]

/** Ids of all rules, the weightiest first. */
export const rankedRules: readonly string[] = ranks.flatMap(({ rules }) => rules)
