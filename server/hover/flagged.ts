// What a person reads over a flagged place.

import type { Evidence, Finding, Rule } from '../../engine/rule.ts'
import { urlOf } from '../../engine/url.ts'
import { escaped } from '../markdown.ts'
import { pageOf } from '../pages.ts'
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

/** First paragraph under "Why" of the rule's page. */
export function whyOf(rule: string): string {
  const lines = (pageOf(rule) ?? '').split(/\r?\n/)
  const heading = lines.findIndex((line) => /^##\s+why\b/i.test(line))
  if (heading < 0) return ''
  const first = lines.findIndex((line, at) => at > heading && line.trim() !== '')
  const end = lines.findIndex((line, at) => at > first && line.trim() === '')
  return first < 0 || lines[first]?.startsWith('#') ? '' : withWholeLinks(lines.slice(first, end < 0 ? undefined : end).join('\n'))
}

/** Links of one page to another lead nowhere from here. */
const withWholeLinks = (text: string) => text.replace(/\]\(([\w-]+)\.md\)/g, (_, rule: string) => `](${urlOf(rule)})`)
