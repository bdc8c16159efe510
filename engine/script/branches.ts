// Branches: "If they say ..." as a heading, label or line, and objections quoted in headings.

import type { LeafView } from '../document.ts'
import { perContent } from '../markdown/content.ts'
import type { Branch } from './script.ts'

const condition =
  /^[\s*_>([\-–•→]*((?:if|when)\s+(?:they|he|she|the\s+\S+|your?|yes|no|not|interested|busy|asked|prospect|customer|client|buyer|owner|gatekeeper|voicemail|silence|positive|negative|hesitant|pushed|it|answer|still|there)\b[^:：\n→]{0,140}?)[\s*_\])"”]*(?:[:：]|→|->|=>|$)/i

/** The branches of the leaves, in order. */
export function branchesOf(leaves: readonly LeafView[]): Branch[] {
  return leaves.flatMap((view) => branchIn(view) ?? [])
}

function branchIn({ leaf, runs }: LeafView): Branch | null {
  const first = runs[0]
  const heads =
    leaf.type === 'heading' || leaf.marks.some(({ type, start, end }) => type === 'strong' && start === 0 && end === leaf.text.length)
  if (first?.voice === 'buyer' && heads) return { condition: leaf.text.trim(), span: leaf.span }
  if (first?.voice === 'rep' && !heads) return null
  const found = conditionIn(leaf)
  return found && { condition: found.words.trim(), span: leaf.map.toSource(found.start, found.start + found.words.trimEnd().length) }
}

/** The condition that a leaf begins with, and where. */
const conditionIn = perContent(({ text }) => {
  const line = text.slice(0, 220).split('\n', 1)[0] ?? ''
  const words = condition.exec(line)?.[1]
  return words === undefined ? null : { words, start: line.indexOf(words) }
})
