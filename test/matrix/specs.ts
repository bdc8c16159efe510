// What each rule is tried with in every container: words that are used, and the same words that are not.

import type { Scenario } from '../../engine/document.ts'
import type { Kind } from '../../engine/rule.ts'

export interface Spec {
  readonly rule: string
  readonly kind: Kind
  readonly scenario?: Scenario
  /** What stands before the container in every document. */
  readonly before: string
  /** The sentence with the span of the finding marked `⟦x|...⟧`; without a mark the finding points at the title. */
  readonly used: string
  /** What stands after. */
  readonly after?: string
  /** The same words, not used: how it is said, the sentence (or the same one), what stands before it, and where that has no meaning (no Markdown in HTML and front matter). */
  readonly silent: readonly {
    readonly how: string
    readonly before?: string
    readonly sentence?: string
    readonly notIn?: readonly string[]
  }[]
  /** Containers that cannot hold this: with the reason. */
  readonly skip?: Readonly<Record<string, string>>
}

const notInline = { 'after emoji and entities': 'an action is a whole item', emphasis: 'an action is a whole item' }
const notProse = {
  paragraph: 'a bare sentence under a heading is prose, not an action',
  'hard-wrapped': 'a bare sentence under a heading is prose, not an action',
  'hard-wrapped quote': 'a quote under a heading is prose, not an action',
  'lazy quote': 'a quote under a heading is prose, not an action',
  quote: 'a quote under a heading is prose, not an action',
  heading: 'a heading beside "Actions" is no action',
  'setext heading': 'an underlined line is a title',
  html: 'a tag holds prose',
  footnote: 'a footnote is an aside',
  'front matter': 'a field of the front matter is no action',
  fence: 'a line in a fence is something to send',
  'list in a fence': 'a list in a fence is something to copy',
  'fence in a list': 'a fence in an item is something to send',
}

export const specs: readonly Spec[] = [
  {
    rule: 'get-them-to',
    kind: 'playbook',
    before: '# Handling a stalled deal\n\nWhat we do in the second month.\n\n',
    used: 'Then ⟦x|get the finance director to sign⟧ the pilot by Friday.',
    silent: [
      { how: 'negated', sentence: 'Then never get the finance director to sign the pilot by Friday.' },
      { how: 'rejected', sentence: 'Ask what she needs instead of trying to get the finance director to sign the pilot.' },
      { how: 'under a bad heading', before: '# Handling a stalled deal\n\n## What not to do\n\n', notIn: ['front matter'] },
      { how: 'marked with a cross', sentence: '❌ Then get the finance director to sign the pilot by Friday.' },
      { how: 'labelled as bad', sentence: 'Bad: Then get the finance director to sign the pilot by Friday.' },
      {
        how: 'struck through',
        sentence: '~~Then get the finance director to sign the pilot by Friday.~~',
        notIn: ['html', 'front matter'],
      },
      { how: 'said by the buyer', sentence: 'Prospect: "You will have to get the finance director to sign the pilot by Friday."' },
    ],
  },
  {
    rule: 'generic-opener',
    kind: 'call-script',
    scenario: 'cold',
    before: '# Cold call: depots\n\n## Opening\n\n',
    used: '"Hi Sam, ⟦x|how are you today⟧?"',
    silent: [
      { how: 'specific', sentence: '"Hi Sam, your Leeds depot opened on Monday with 40 vans, is the gate keeping up?"' },
      { how: 'negated', sentence: 'Never say "how are you today?"' },
      { how: 'under a bad heading', before: '# Cold call: depots\n\n## Never say\n\n', notIn: ['front matter'] },
      { how: 'marked with a cross', sentence: '❌ "Hi Sam, how are you today?"' },
      { how: 'labelled as bad', sentence: 'Bad: "Hi Sam, how are you today?"' },
      { how: 'struck through', sentence: '~~"Hi Sam, how are you today?"~~', notIn: ['html', 'front matter'] },
      { how: 'said by the buyer', sentence: 'Prospect: "Hi Robin, how are you today?"' },
    ],
  },
  {
    rule: 'orphan-tactic',
    kind: 'account-plan',
    before: '# Account plan: Hallvard\n\n## Objectives\n\n- Six of nine plants by June 2027\n\n## Actions\n\n',
    used: '⟦x|Run a mock audit in Bergen with the quality lead⟧',
    silent: [
      {
        how: 'with its strategy',
        before: '# Account plan: Hallvard\n\n## Strategies\n\n- **S1** Win on audit risk\n\n## Actions\n\n',
        sentence: 'Run a mock audit in Bergen with the quality lead (S1)',
      },
      {
        how: 'under a bad heading',
        before: '# Account plan: Hallvard\n\n## Objectives\n\n- Six of nine plants by June 2027\n\n## What not to do\n\n',
      },
    ],
    skip: { ...notProse, ...notInline },
  },
]
