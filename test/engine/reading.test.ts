// A script as it will be spoken: nothing lost, questions and places to fill in marked.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '../../engine/parse.ts'
import { readingOf } from '../../engine/script/reading.ts'
import { defaultSettings } from '../../engine/settings.ts'

const read = (text: string) =>
  parseDocument(text, 'calls/cold.md', { ...defaultSettings, kind: 'call-script' }).segments.flatMap((segment) => readingOf(segment))

const pieces = (text: string) => read(text).map(({ pieces }) => pieces.map(({ text, sort }) => [sort, text]))

test('turns with their questions and places to fill in', () => {
  const script = `# Call

**Rep:** Hi [Name], your audit is in May. What would make it calm? Is Tuesday good for {{champion}}?

**Prospect:** Why do you ask?
`
  expect(pieces(script)).toEqual([
    [
      ['words', 'Hi '],
      ['placeholder', '[Name]'],
      ['words', ', your audit is in May. '],
      ['open-question', 'What would make it calm?'],
      ['words', ' '],
      ['closed-question', 'Is Tuesday good for '],
      ['placeholder', '{{champion}}'],
      ['closed-question', '?'],
    ],
    [['open-question', 'Why do you ask?']],
  ])
  expect(read(script).map(({ turn, seconds }) => [turn.role, seconds])).toEqual([
    ['rep', 7],
    ['buyer', 2],
  ])
})

test('a direction is no speech', () => {
  expect(
    pieces('**Rep:** Good. [pause] Now.\n\n**Prospect:** Yes.\n')[0]
      ?.map(([, text]) => text)
      .join(''),
  ).toBe('Good. Now.')
})

test('the paragraphs of a message are apart, and it takes no time to say', () => {
  const email = '---\ntype: message\n---\n\nSubject: Your audit\n\nHi Dana,\n\nyour audit is in May.\n\nBest,\nIda\n'
  const [turn] = read(email)
  expect(turn).toMatchObject({ seconds: 0 })
  expect(turn?.pieces.filter(({ sort }) => sort === 'pause').length).toBeGreaterThan(0)
})

test('the pieces of a turn are its text, whatever stands in it', () => {
  const word = fc.constantFrom(
    'What',
    'now',
    '?',
    '.',
    '[Name]',
    '{{x}}',
    '\n',
    '**bold**',
    '`a`',
    'Is',
    'it',
    '&amp;',
    '(pause)',
    '😀',
    '____',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      for (const { turn, pieces } of read(`**Rep:** ${words.join(' ')}\n\n**Prospect:** Yes.\n`))
        expect(pieces.map(({ text }) => text).join('')).toBe(turn.text)
    }),
    { numRuns: 300 },
  )
})
