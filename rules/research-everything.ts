// research-everything: "learn all about them" in place of what must be learned.

import { phrasesNamed, quoted, spanOf } from '../engine/phrases/hit.ts'
import { wordOffers } from '../engine/phrases/rewrite.ts'
import { defineRule } from '../engine/rule.ts'
import { everythingPhrases } from './research-everything.phrases.ts'

export default defineRule({
  id: 'research-everything',
  title: 'Research without a question',
  summary: 'Research begins with what must be learned.',
  scope: 'phrase',
  kinds: ['playbook', 'account-plan', 'sales-plan', 'call-script', 'message'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  phrases: phrasesNamed(everythingPhrases),
  voices: ['coach', 'plan'],
  *check(hit) {
    const { prose, first, last } = hit
    const from = all.has(prose.words[first + 1]?.text ?? '') ? first + 1 : first
    const to = prose.words.findIndex(({ text }, at) => at > from && at < last && /^(?:about|on|regarding)$/.test(text))
    const fixes =
      from > first && to > from
        ? wordOffers(hit, { first: from, last: to }, [['Name what must be learned', '[the two or three things you must know]']])
        : []
    yield {
      span: spanOf(hit, hit),
      message: `"${quoted(prose, hit)}" has no end and no question. Say what you must know before you speak to them, and what you will ask them instead.`,
      fixes,
    }
  },
})

const all: ReadonlySet<string> = new Set(['everything', 'all', 'anything', 'every', 'absolutely', 'literally', 'as'])
