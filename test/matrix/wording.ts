// The rules on wording, tried in every container with their silent twins.

import type { Spec } from './specs.ts'

const markless = ['html', 'front matter']

/** A sentence of a seller, and the same one negated, shown as bad or said by a buyer. */
function spoken(rule: string, used: string): Spec {
  const sentence = used.replace(/⟦x\|([^⟧]*)⟧/, '$1')
  return {
    rule,
    kind: 'call-script',
    scenario: 'negotiation',
    before: '# Negotiation script: depots\n\n## Close\n\n',
    used: `"${used}"`,
    silent: [
      { how: 'negated', sentence: `Never say "${sentence}"` },
      { how: 'under a bad heading', before: '# Negotiation script: depots\n\n## Never say\n\n', notIn: ['front matter'] },
      { how: 'marked with a cross', sentence: `❌ "${sentence}"` },
      { how: 'labelled as bad', sentence: `Bad: "${sentence}"` },
      { how: 'struck through', sentence: `~~"${sentence}"~~`, notIn: markless },
      { how: 'said by the buyer', sentence: `Prospect: "${sentence}"` },
    ],
  }
}

/** A sentence of guidance, and the same one negated, set aside or shown as bad. */
function guidance(rule: string, used: string, negated: string, rejected: string): Spec {
  const sentence = used.replace(/⟦x\|([^⟧]*)⟧/, '$1')
  return {
    rule,
    kind: 'playbook',
    before: '# Handling a stalled deal\n\nWhat we do in the second month.\n\n',
    used,
    silent: [
      { how: 'negated', sentence: negated },
      { how: 'rejected', sentence: rejected },
      { how: 'under a bad heading', before: '# Handling a stalled deal\n\n## What not to do\n\n', notIn: ['front matter'] },
      { how: 'marked with a cross', sentence: `❌ ${sentence}` },
      { how: 'labelled as bad', sentence: `Bad: ${sentence}` },
      { how: 'struck through', sentence: `~~${sentence}~~`, notIn: markless },
    ],
  }
}

export const wordingSpecs: readonly Spec[] = [
  spoken('false-urgency', '⟦x|This offer expires at midnight⟧ so please decide.'),
  spoken('pressure-close', '⟦x|What would it take to get this signed today⟧?'),
  spoken('silver-bullet', 'With our tool ⟦x|we guarantee results⟧ in your depot.'),
  spoken('generic-claim', 'We offer a ⟦x|best-in-class⟧ platform for your docks.'),
  spoken('trust-me', '⟦x|Trust me⟧ and your team will be happy.'),
  guidance(
    'buyer-belittled',
    'Remember that ⟦x|prospects are lazy⟧ and repeat the message.',
    'Never think that prospects are lazy and repeat the message.',
    'Ask them what they need instead of thinking that prospects are lazy.',
  ),
  guidance(
    'customer-as-target',
    'In week two ⟦x|hammer the prospects⟧ with calls from the team.',
    'In week two never hammer the prospects with calls from the team.',
    'In week two ask for a date instead of trying to hammer the prospects.',
  ),
  guidance(
    'research-everything',
    'First ⟦x|learn everything about the account⟧ and then call them.',
    'You never need to learn everything about the account before a call.',
    'Write down two questions rather than trying to learn everything about the account.',
  ),
]
