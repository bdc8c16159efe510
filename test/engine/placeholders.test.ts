// What is a place to fill in, and what only looks like one.

import { describe, expect, it } from 'vitest'
import { placeholdersIn } from '../../engine/placeholders.ts'
import { mark, unmark } from '../marks.ts'

const found = (text: string) =>
  mark(
    text,
    placeholdersIn(text).map((slot) => ({ ...slot, name: 'x' })),
  )

describe('a place to fill in', () => {
  it.each([
    'Hi ⟦x|[Name]⟧, it is ⟦x|[YOUR NAME]⟧ from ⟦x|[Your Company]⟧.',
    'I saw ⟦x|[what you noticed on their site]⟧ and ⟦x|[appointments / viewings / jobs]⟧.',
    'a hard-wrapped ⟦x|[name of\ntheir project]⟧',
    'Hi ⟦x|{{contact.firstname | default: "there"}}⟧ and ⟦x|{{{First_Name}}}⟧',
    `Hi ⟦x|{first_name}⟧ at ⟦x|\${company}⟧, ⟦x|{!Contact.Name}⟧`,
    'Dear ⟦x|____⟧, we open on the ⟦x|_____⟧th',
    'I am with ⟦x|<Your Company>⟧ in ⟦x|<<City>>⟧ and «x»'.replace('«x»', '⟦x|«First name»⟧'),
    'saves ⟦x|$XXX⟧ or ⟦x|$X⟧, ⟦x|$XX,XXX⟧ and ⟦x|$XM⟧ a year',
    'cut by ⟦x|XX%⟧ or ⟦x|X%⟧ in ⟦x|X⟧ weeks, from ⟦x|XX⟧ to ⟦x|X,XXX⟧',
    '⟦x|TBD⟧ and ⟦x|TODO⟧: ask finance',
    '⟦x|A_SIDE⟧, x_A, aXX, XXb and ⟦x|XX⟧',
    'Hi ⟦x|*|FNAME|*⟧, ⟦x|%FIRST_NAME%⟧, ⟦x|%%Company Name%%⟧, ⟦x|FIRST_NAME⟧',
    'This is ⟦x|(your name)⟧. Good ⟦x|(morning/afternoon)⟧!',
    'I have been here ⟦x|[X]⟧ years, and ⟦x|[#]⟧ of ⟦x|[Customer]⟧ teams',
  ])('%s', (marked) => expect(found(unmark(marked).text)).toBe(marked))
})

describe('what is not filled in', () => {
  it.each([
    'see [the page](https://example.com), footnote [^1] and [2]',
    '[ ] call them\n- [x] done\n  [X] done',
    '[Pause] [LISTEN - let them talk] [If yes: go on] [They say ten] [Prospect answers]',
    '[0:15] [15 sec] [optional] [sic] [...]',
    '[AE]: Hello there',
    '["a", "b"] and { "a": 1 } and [[Weekly notes]]',
    'a <b>bold</b> x < y and <br>, <https://example.com>',
    '50% of 20% and 5 % more, $50 or $5K, 100%',
    'The X factor, a BMW X5, size XL, snake_case, a__b and __init__',
    '(if they answer) (about 30 seconds)',
    'Section [unclosed and {unclosed and {{unclosed and <unclosed and *|unclosed',
  ])('%s', (text) => expect(found(text)).toBe(text))

  it('reads a megabyte of open brackets at once', () => {
    const text = '[{{<%*|'.repeat(150_000)
    expect(placeholdersIn(text)).toEqual([])
  })
})
