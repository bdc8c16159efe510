// The voice of every run of text of a segment.

import type { LeafView, Section } from '../document.ts'
import type { Leaf } from '../markdown/leaf.ts'
import type { Kind } from '../rule.ts'
import type { Vocabulary } from '../settings.ts'
import type { Mention, Run } from './voice.ts'

export type Voiced = Pick<LeafView, 'leaf' | 'runs' | 'shown'>

/** Runs of voice and shown-as-bad verdicts for the leaves of one segment, in order. */
export function voicesOf(
  leaves: readonly { readonly leaf: Leaf; readonly section: Section }[],
  kind: Kind | null,
  _vocabulary: Vocabulary,
): Voiced[] {
  const prose = kind === 'account-plan' || kind === 'sales-plan' ? 'plan' : 'coach'
  return leaves.map(({ leaf }) => {
    const spoken = prose === 'coach' && /^(?:\p{L}[\p{L} ]{0,30}: *)?["“]/u.test(leaf.text)
    const inFence = leaf.path.some(({ type }) => type === 'fence' || type === 'quote')
    const voice = spoken || (inFence && kind !== 'playbook') ? 'rep' : prose
    const runs: Run[] = leaf.text === '' ? [] : [{ start: 0, end: leaf.text.length, voice, why: 'prose' }]
    const shown: Mention | null = null
    return { leaf, runs, shown }
  })
}
