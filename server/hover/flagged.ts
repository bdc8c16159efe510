// What a person reads over a flagged place.

import type { Evidence, Finding, Rule } from '../../engine/rule.ts'
import { whyOf } from '../../views/why.ts'
import { escaped } from '../markdown.ts'
import type { Part } from './part.ts'

const grounds: Record<Evidence, string> = {
  data: 'measured',
  advice: 'advice of experts',
  disputed: 'disputed among experts, so it only informs',
}
/** More ideas than these make a hover a page. */
const mostIdeas = 3

/** Title, why, a better way, how sure we are. What is wrong here is said by the diagnostic itself. */
export function flagged({ rule: id, span, family, fixes, url }: Finding, rules: readonly Rule[]): Part {
  const rule = rules.find((known) => known.id === id)
  const evidence = (family !== undefined && rule?.families?.[family]?.evidence) || rule?.evidence
  const ideas = fixes.slice(0, mostIdeas).map(({ title }) => `- ${escaped(title)}`)
  const text = [
    `**${escaped(rule?.title ?? id)}** · \`${id}\``,
    whyOf(id) || escaped(rule?.summary ?? ''),
    ideas.join('\n'),
    `${evidence ? `Ground: ${grounds[evidence]}. ` : ''}[More about this](${url})`,
  ]
  return { text: text.filter(Boolean).join('\n\n'), span }
}
