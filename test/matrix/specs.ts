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
  /** The same words, not used: how it is said, the sentence (or the same one), and what stands before it. */
  readonly silent: readonly { readonly how: string; readonly before?: string; readonly sentence?: string }[]
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
  'setext heading': 'an underlined line is a title',
  html: 'a tag holds prose',
  footnote: 'a footnote is an aside',
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
      { how: 'under a bad heading', before: '# Handling a stalled deal\n\n## What not to do\n\n' },
      { how: 'marked with a cross', sentence: '❌ Then get the finance director to sign the pilot by Friday.' },
      { how: 'labelled as bad', sentence: 'Bad: Then get the finance director to sign the pilot by Friday.' },
      { how: 'struck through', sentence: '~~Then get the finance director to sign the pilot by Friday.~~' },
      { how: 'said by the buyer', sentence: 'Prospect: "You will have to get the finance director to sign the pilot by Friday."' },
    ],
  },
]
