// The words, the sentence and the quotation around a phrase.

import { describe, expect, test } from 'vitest'
import { isInQuotes, phrasesNamed, quoted, sentenceAfter, sentenceAround, spanOf } from '../../engine/phrases/hit.ts'
import { proseOf } from '../../engine/words.ts'
import { hitIn } from './hits.ts'

test('one phrase per name, and one for those that only open a sentence', () => {
  expect(phrasesNamed({ soon: ['now', '^hurry', 'today'], late: ['^tomorrow'] })).toEqual([
    { name: 'soon', pattern: 'now | today' },
    { name: 'soon', pattern: '^hurry' },
    { name: 'late', pattern: '^tomorrow' },
  ])
})

test('the span is in the source, the quotation on one line', () => {
  const text = '> Rep: "Only **3\n> spots** left."\n'
  const hit = hitIn(text, 'only 3 spots')
  const { start, end } = spanOf(hit, hit)
  expect(text.slice(start, end)).toBe('Only **3\n> spots')
  expect(quoted(hit.prose, hit)).toBe('Only 3 spots')
})

describe('sentences', () => {
  const prose = proseOf('One two. Three four five. Six.')

  test('around a word and after it', () => {
    expect(quoted(prose, sentenceAround(prose, 3))).toBe('Three four five')
    expect(quoted(prose, sentenceAfter(prose, 3))).toBe('Six')
    expect(quoted(prose, sentenceAfter(prose, 5))).toBe('')
  })

  test('of a long one only what is near', () => {
    const long = proseOf(Array.from({ length: 500 }, (_, at) => `w${at}`).join(' '))
    const { first, last } = sentenceAround(long, 250)
    expect(last - first).toBeLessThan(130)
    expect(sentenceAfter(long, 250)).toEqual({ first: last, last })
  })
})

test.each([
  ['say "the word" here', 'word', true],
  ['say “the word” here', 'word', true],
  ['"say" the word here', 'word', false],
  ['"say\nthe word here', 'word', false],
  ['it’s the word here', 'word', false],
])('in quotation marks: %s', (text, word, expected) => {
  const prose = proseOf(text)
  expect(
    isInQuotes(
      prose,
      prose.words.findIndex((found) => found.text === word),
    ),
  ).toBe(expected)
})
