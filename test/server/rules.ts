// Rules small enough that a reader sees what they find: every `teh` of a text.

import type { Document } from '../../engine/document.ts'
import { defineRule, type Fix } from '../../engine/rule.ts'

/** The places of a word, comments left out. */
function* wordsOf({ markdown }: Document, word: string) {
  for (const { text, map } of markdown.leaves)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield map.toSource(at, at + word.length)
}

/** Warns of every `teh`; one safe fix, one suggestion, which stands first. */
export const teh = defineRule({
  id: 'teh',
  title: 'Letters swapped',
  summary: 'Articles are spelled right.',
  scope: 'document',
  kinds: ['account-plan', 'sales-plan', 'call-script', 'message', 'playbook'],
  severity: 'warning',
  evidence: 'data',
  source: 'dont-get',
  *check(document) {
    for (const span of wordsOf(document, 'teh')) {
      const fixes: Fix[] = [
        { title: 'Leave the article out', safe: false, edits: [{ span: { start: span.start, end: span.end + 1 }, text: '' }] },
        { title: 'Write "the"', safe: true, edits: [{ span, text: 'the' }] },
      ]
      yield {
        span,
        message: 'Two letters are swapped.',
        fixes,
        related: [{ span: { start: 0, end: 1 }, message: 'The text begins here.' }],
      }
    }
  },
})

/** Fails on every text that holds `boom`. */
export const boom = defineRule({
  id: 'boom',
  title: 'Fails',
  summary: 'Fails.',
  scope: 'document',
  kinds: ['account-plan', 'sales-plan', 'call-script', 'message', 'playbook'],
  severity: 'error',
  evidence: 'data',
  source: 'dont-get',
  // biome-ignore lint/correctness/useYield: it fails before it finds anything
  *check(document) {
    if (document.text.includes('boom')) throw new Error('it broke')
  },
})
