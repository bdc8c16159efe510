// How a document marks its speech.

import type { Leaf } from '../markdown/leaf.ts'
import { labelAt } from './labels.ts'
import { plainLabel, sellerNames } from './roles.ts'

/** Whether a document sets speech apart by quotation marks, quote blocks, fences or speaker labels. */
export function isMarked(leaves: readonly { readonly leaf: Leaf }[]): boolean {
  let marked = 0
  for (const { leaf } of leaves) {
    if (leaf.type === 'code' || leaf.type === 'field' || leaf.type === 'heading') continue
    const block = leaf.path.some(({ type }) => type === 'fence' || type === 'quote')
    const label = block ? null : labelAt(leaf.text, 0)
    if (
      block ||
      /^\W{0,3}["“]/.test(leaf.text) ||
      (label && (sellerNames.has(plainLabel(label.name)) || /^["“]/.test(leaf.text.slice(label.end))))
    )
      marked++
    if (marked >= 3) return true
  }
  return false
}
