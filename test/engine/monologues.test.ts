// How long the seller speaks with no question and no pause.

import { describe, expect, test } from 'vitest'
import type { Kind } from '../../engine/rule.ts'
import { monologuesOf, secondsFor } from '../../engine/script/monologues.ts'
import { segmentIn } from './scripts.ts'

/** The words of the longest stretch of each turn of the seller. */
function stretches(text: string, kind: Kind = 'call-script') {
  return monologuesOf(segmentIn(text, kind).script).map(({ words, span }) => [words, text.slice(span.start, span.end)])
}

test('150 words take a minute', () => expect([0, 1, 75, 150].map(secondsFor)).toEqual([0, 0, 30, 60]))

describe('a stretch', () => {
  test('is all that a turn says', () =>
    expect(stretches('**Rep:** "One two three. Four five."')).toEqual([[5, 'One two three. Four five.']]))
  test('ends at a question, and the longest counts', () =>
    expect(stretches('**Rep:** "One two. Three four? Five six seven eight."')).toEqual([[4, 'Five six seven eight.']]))
  test('ends at a stage direction', () =>
    expect(stretches('**Rep:** "One two three." [pause] "Four five."')).toEqual([[3, 'One two three.']]))
  test('goes on in the next paragraph of the same speaker', () =>
    expect(stretches('**Rep:** "One two three."\n\n"Four five."')).toEqual([[5, 'One two three."\n\n"Four five.']]))
  test('ends when the buyer speaks', () =>
    expect(stretches('**Rep:** "One two."\n\n**Prospect:** "Three four five."\n\n**Rep:** "Six."')).toEqual([
      [2, 'One two.'],
      [1, 'Six.'],
    ]))
  test('is counted over hard-wrapped lines, quotes and lists', () => {
    expect(stretches('> **Rep:** "One two\n> three four."')).toEqual([[4, 'One two\n> three four.']])
    expect(stretches('- **Rep:** "One two\n  three four."')).toEqual([[4, 'One two\n  three four.']])
  })
  test('with CRLF and a BOM as without', () =>
    expect(stretches('\uFEFF**Rep:** "One two\r\nthree four."\r\n')).toEqual([[4, 'One two\r\nthree four.']]))
})

test('nobody answers a message or a voicemail', () => {
  expect(stretches('**Subject:** The gate\n\nHi Dana,\n\nOne two three four.', 'message')).toEqual([])
  expect(stretches('## Voicemail\n\n**Rep:** "One two three four."')).toEqual([])
})

test('what only holds questions has no stretch', () => expect(stretches('**Rep:** "What is slow? Who pays?"')).toEqual([]))
