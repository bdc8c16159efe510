// Why a rule is there: its page, and the reason in the page's own words.

import { pages } from 'guiderail:pages'
import { urlOf } from '../engine/url.ts'
import { withTitles } from '../rules/sources.ts'

/** The page of a rule as Markdown, articles by their titles; `null` when there is none. */
export const pageOf = (rule: string): string | null => (Object.hasOwn(pages, rule) ? withTitles(pages[rule] ?? '') : null)

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
