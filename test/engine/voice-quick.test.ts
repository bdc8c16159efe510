// What is left out where it would change nothing: a leaf read by the quick way has the labels and runs that reading it wholly gives.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Leaf } from '../../engine/markdown/leaf.ts'
import { parseMarkdown } from '../../engine/markdown/parse.ts'
import { noVocabulary } from '../../engine/settings.ts'
import { labelsAtStops, labelsIn } from '../../engine/voice/labels.ts'
import { quotesIn, wordCount } from '../../engine/voice/quotes.ts'
import { plainLabel } from '../../engine/voice/roles.ts'
import { quietRuns, type Read, readRuns } from '../../engine/voice/runs.ts'
import type { Voice } from '../../engine/voice/voice.ts'

const root = join(import.meta.dirname, '../..')
const ours = ['examples', 'test/corpus', 'rules', 'test/rules', '.'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => parseMarkdown(readFileSync(join(root, folder, name), 'utf8')).leaves),
)

/** Words with all signs that divide a leaf, in any order. */
const piece = fc.constantFrom(
  ...[
    'You',
    'Rep',
    'Prospect',
    'Bad',
    'say',
    'Hi Dana',
    ' ',
    ' ',
    '\n',
    ':',
    '：',
    '[Pause]',
    '(wait)',
    '[',
    ')',
    '"',
    '“',
    '”',
    '«',
    '»',
    '„',
  ],
  ...[
    '✗',
    '✓',
    '❌',
    '✅',
    '👎',
    '🙅‍♀️',
    '- ',
    ' — ',
    '. ',
    '! ',
    '?" ',
    'É',
    '’',
    '1. ',
    'İ',
    '\ud83d',
    '**You:** ',
    '[AE] ',
    'Client - "',
    'Rep — “',
    '\u00a0',
    '\u2028',
    '…',
  ],
)
const words = fc.array(piece, { maxLength: 14 }).map((some) => some.join(''))

const voices: readonly Voice[] = ['rep', 'buyer', 'coach', 'direction', 'plan', 'counter-example', 'quote']

/** A leaf read as one stretch, in every ground. */
function readings({ type, cell, text }: Pick<Leaf, 'type' | 'cell' | 'text'>): Read[] {
  return voices.flatMap((plain) =>
    ([null, 'rep', 'buyer'] as const).flatMap((quoted) =>
      ([undefined, 'You'] as const).map((speaker) => ({
        stretches: [
          { start: 0, end: text.length, ground: { plain, quoted, inside: quoted === 'rep', objections: true, why: 'so' }, speaker },
        ],
        prose: plain === 'plan' ? ('plan' as const) : ('coach' as const),
        isCode: type === 'code',
        isHeader: cell?.row === 0,
      })),
    ),
  )
}

const known = { vocabulary: noVocabulary, cast: new Map([['dana', 'rep' as const]]) }

/** In how many ways a leaf is read quickly. */
const quickly = (leaf: Leaf): number => readings(leaf).filter((read) => quietRuns(leaf.content, read) !== null).length

/** What the quick way gives that is something else. */
function differences(leaf: Leaf): unknown[] {
  const labels = [labelsIn(leaf, known), labelsAtStops(leaf.content, known)]
  const runs = readings(leaf).map((read) => [quietRuns(leaf.content, read) ?? readRuns(leaf.content, read), readRuns(leaf.content, read)])
  return [labels, ...runs].filter(([quick, whole]) => JSON.stringify(quick) !== JSON.stringify(whole))
}

describe('the quick way', () => {
  test('gives what reading wholly gives for our own pages, and is taken for most of their leaves', () => {
    expect(ours.flatMap(differences)).toEqual([])
    expect(ours.filter((leaf) => quickly(leaf) > 0).length).toBeGreaterThan(ours.length / 2)
  })

  test('gives it for generated leaves', () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const leaf of parseMarkdown(text).leaves) expect(differences(leaf)).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
})

describe('what patterns look for', () => {
  test('words are counted as one character after the other counts them', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 6 }), (text, most) => {
        const all = text.split(/\s+/).filter((word) => word !== '').length
        expect(wordCount(text, most)).toBe(Math.min(all, most))
      }),
    )
  })

  test('the quotations of a part do not depend on what stands before it, save the character before', () => {
    fc.assert(
      fc.property(words, words, (before, text) => {
        const from = before.length
        const moved = quotesIn(text).map(({ start, end, open }) => ({ start: start + from, end: end + from, open }))
        expect(quotesIn(before + text, from)).toEqual(moved)
      }),
    )
  })

  test('signs that say nothing, which make a label be read wholly, change nothing', () => {
    const plain = fc.array(fc.constantFrom('bad', "don't", 'say', ' ', '  ', '-', '.', '3', '1. ', 'the ', 'you', '#'), { maxLength: 8 })
    fc.assert(
      fc.property(plain, (some) => {
        expect(plainLabel(`✓${some.join('')}`)).toBe(plainLabel(some.join('')))
      }),
    )
  })
})
