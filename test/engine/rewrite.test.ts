// Sentences and words offered in the place of a phrase.

import { expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { sentenceOffers, withoutSentence, wordOffers } from '../../engine/phrases/rewrite.ts'
import type { Fix } from '../../engine/rule.ts'
import { hitIn } from './hits.ts'

const applied = (text: string, fixes: readonly Fix[]) => fixes.map(({ edits }) => applyEdits(text, edits))
const offered = (text: string) => applied(text, sentenceOffers(hitIn(text, 'buy now'), [['Ask', 'What is missing?']]))

test.each([
  ['a quotation after a label', 'Rep: "So buy now. Then we talk."\n', 'Rep: "What is missing? Then we talk."\n'],
  ['a label without quotation', '```\nRep: Buy now.\n```\n', '```\nRep: What is missing?\n```\n'],
  ['a greeting stays', '- "Hi Dana, please buy now."\n', '- "Hi Dana, what is missing?"\n'],
  ['over lines of a quote', '> **You:** Please buy\n> now or never.\n', '> **You:** What is missing?\n'],
  ['a cell', '| You say |\n|---|\n| "Buy now!" |\n', '| You say |\n|---|\n| "What is missing?" |\n'],
  ['emphasis around it stays', 'Rep: *"Please buy now."*\n', 'Rep: *"What is missing?"*\n'],
])('%s', (_, text, expected) => {
  expect(offered(text)).toEqual([expected])
})

test.each([
  ['would cut emphasis', 'Rep: "Please **buy now. It** is late."\n'],
  ['is a heading', '## Buy now\n'],
])('nothing where it %s', (_, text) => {
  expect(offered(text)).toEqual([])
})

test('leaves a sentence out where another follows', () => {
  const text = 'Rep: "Please buy now. What is missing?"\n'
  expect(applied(text, withoutSentence(hitIn(text, 'buy now'), 'Leave it out'))).toEqual(['Rep: "What is missing?"\n'])
  const alone = 'Rep: "Please buy now."\n'
  expect(withoutSentence(hitIn(alone, 'buy now'), 'Leave it out')).toEqual([])
})

test('replaces single words', () => {
  const text = 'Send an email blast on Monday.\n'
  const hit = hitIn(text, 'email blast', 'playbook')
  const fixes = wordOffers(hit, { first: hit.last - 1, last: hit.last }, [['Name them', 'to [whom]']])
  expect(applied(text, fixes)).toEqual(['Send an email to [whom] on Monday.\n'])
})
