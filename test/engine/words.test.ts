// Words and sentences, drawn into the text.

import { describe, expect, test } from 'vitest'
import { opensSentence, proseOf } from '../../engine/words.ts'
import { mark, unmark } from '../marks.ts'

const words = (text: string) => proseOf(text).words.map((word) => word.text)

/** The text with `|` where one sentence ends and the next begins. */
const sentences = (text: string) =>
  proseOf(text)
    .sentences.map(({ start, end }) => text.slice(start, end))
    .join(' | ')

describe('words', () => {
  test('a contraction or a possessive is one word, with a straight apostrophe', () => {
    expect(words("Don’t ask the prospect's team.")).toEqual(["don't", 'ask', 'the', "prospect's", 'team'])
  })

  test('quotation marks are no part of a word', () => {
    expect(words("‘quick question’ 'you' customers' needs")).toEqual(['quick', 'question', 'you', 'customers', 'needs'])
  })

  test('a hyphen parts words', () => {
    expect(words('follow-up with the decision–maker')).toEqual(['follow', 'up', 'with', 'the', 'decision', 'maker'])
  })

  test('a number keeps its point and commas', () => {
    expect(words('3.5% of 1,200, or $40K')).toEqual(['3.5', 'of', '1,200', 'or', '40k'])
  })

  test('letters of every script and combining marks', () => {
    expect(words('Zoë, José und ЖИВО 中文')).toEqual(['zoë', 'josé', 'und', 'живо', '中文'])
  })

  test('offsets count UTF-16 units of the text, behind emoji too', () => {
    const { text, marks } = unmark('👨‍👩‍👧 ⟦get|Get⟧ 🙂⟦them|them⟧!')
    expect(
      mark(
        text,
        proseOf(text).words.map((word) => ({ ...word, name: word.text })),
      ),
    ).toBe(
      mark(
        text,
        marks.map((word) => ({ ...word })),
      ),
    )
  })

  test('a text without words has no sentences', () => {
    expect(proseOf('?! … 🙂')).toMatchObject({ words: [], sentences: [] })
    expect(proseOf('')).toMatchObject({ words: [], sentences: [] })
  })

  test('half of a surrogate pair spoils nothing', () => {
    expect(words('\ud83d get \udc00them')).toEqual(['get', 'them'])
  })
})

describe('sentences', () => {
  test.each([
    ['Ask first. Then show it! Why? Because.', 'Ask first. | Then show it! | Why? | Because.'],
    ['Really?! Yes.', 'Really?! | Yes.'],
    ['hi there. we should talk', 'hi there. | we should talk'],
    ['"Wait." Then go on.', '"Wait." | Then go on.'],
    ['“Why now?” she asked. He left.', '“Why now?” she asked. | He left.'],
    ['(It helps.) So ask.', '(It helps.) | So ask.'],
    ['Ask (yes!). Then wait.', 'Ask (yes!). | Then wait.'],
    ['So... maybe later. Well… No.', 'So... maybe later. | Well… | No.'],
    ['Mr. Hale met Dr. Osei. Good.', 'Mr. Hale met Dr. Osei. | Good.'],
    ['Use proof, e.g. a case, i.e. Numbers vs. Claims.', 'Use proof, e.g. a case, i.e. Numbers vs. Claims.'],
    ['Birch Inc. has a plan. Birch Inc. It is new.', 'Birch Inc. has a plan. | Birch Inc. | It is new.'],
    ['The answer is no. Then wait. See no. 4 there.', 'The answer is no. | Then wait. | See no. 4 there.'],
    ['Until 5 p.m. we wait. Call J. Moss.', 'Until 5 p.m. we wait. | Call J. Moss.'],
    ['So do I. Then stop.', 'So do I. | Then stop.'],
    ['1. Ask why. 2. Wait.', '1. Ask why. | 2. Wait.'],
    ['Grow by 3.5. Then stop at guiderail.dev now.', 'Grow by 3.5. | Then stop at guiderail.dev now.'],
    ['Great! 🙂 Next one.', 'Great! | 🙂 Next one.'],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toBe(expected)
  })

  test.each([
    ['hard-wrapped lines go on', 'Ask what they\nneed and\nthen wait.', 'Ask what they\nneed and\nthen wait.'],
    ['a list item', 'Ask:\n- why\n• how\n2) when', 'Ask: | - why | • how | 2) when'],
    ['a cross or a tick', 'Say this\n✅ Why now\n❌ Act now', 'Say this | ✅ Why now | ❌ Act now'],
    ['a label', 'Hello there\nRep: Hi\nThe other one: yes', 'Hello there | Rep: Hi | The other one: yes'],
    ['an empty line', 'Hello there\n \nGood day', 'Hello there | Good day'],
    ['a greeting', 'Hi Dana,\nyour plant moved.', 'Hi Dana, | your plant moved.'],
    ['a comma is no greeting', 'We saw, last week,\nyour plant moved.', 'We saw, last week,\nyour plant moved.'],
  ])('line breaks: %s', (_name, text, expected) => {
    expect(sentences(text)).toBe(expected)
  })

  test('every word knows its sentence', () => {
    expect(proseOf('One two. Three.').words.map((word) => word.sentence)).toEqual([0, 0, 1])
  })

  test.each([
    ['Hope all is well', 0, true],
    ['I hope all is well', 1, false],
    ['Rep: Hope all is well', 1, true],
    ['They say "Hope all is well"', 2, true],
    ['Of all the many words that we might say: hope', 9, false],
  ])('%s: word %i opens a sentence: %s', (text, index, expected) => {
    expect(opensSentence(proseOf(text), index)).toBe(expected)
  })
})

// Work that grew with the square of the length would not end.
test.each(['a. ', '!!! 1. ', 'a,\n', 'a, ', '"" ', 'a\n\n', '🙂', "a'", '1,', '( ', 'hi '])(
  'a megabyte of %j is cut, and nothing is lost',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length)
    const { words, sentences } = proseOf(text)
    expect(words.every(({ start, end }, at) => start < end && start >= (words[at - 1]?.end ?? 0))).toBe(true)
    expect(sentences.every(({ start }, at) => start >= (sentences[at - 1]?.end ?? 0))).toBe(true)
  },
)
