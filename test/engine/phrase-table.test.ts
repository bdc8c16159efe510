// The phrases that the build works out find what the phrases themselves find.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phraseIndex } from '../../engine/phrases/automaton.ts'
import { written, zigzag } from '../../engine/phrases/table.ts'
import { tabulate } from '../../engine/phrases/tabulate.ts'
import type { PhraseRule } from '../../engine/rule.ts'
import { proseOf } from '../../engine/words.ts'
import { rules } from '../../rules/index.ts'

const root = join(import.meta.dirname, '../..')
const tabled = rules.filter((rule): rule is PhraseRule => rule.scope === 'phrase')
const plain = tabled.map(({ table: _, ...rule }): PhraseRule => rule)

/** What is found: rule, phrase and words. */
function found(given: readonly PhraseRule[], text: string): string[] {
  return [...phraseIndex(given).find(proseOf(text))]
    .flatMap(({ first, last, targets }) =>
      targets.map(({ rule, phrase }) => `${first}-${last} ${rule.id} ${plain.find(({ id }) => id === rule.id)?.phrases.indexOf(phrase)}`),
    )
    .sort()
}

const texts = ['examples', 'test/corpus', 'rules', 'test/rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') })),
)
const words = [...new Set((tabled[0]?.table?.words ?? '').split(' '))]
const pieces = tabled.flatMap(({ phrases }) => phrases.map(({ pattern }) => pattern.replace(/[^\p{L}' ]+/gu, ' ')))

describe('the table of the build', () => {
  test('holds all rules of phrases', () => {
    expect(tabled[0]?.table?.rules.map(([id]) => id)).toEqual(plain.map(({ id }) => id))
    expect(new Set(tabled.map(({ table }) => table)).size).toBe(1)
  })
  test('is what the phrases say', () => expect(tabled[0]?.table).toEqual(tabulate(plain)))
  test.each(texts)('$name', ({ text }) => expect(found(tabled, text)).toEqual(found(plain, text)))
  test('words of phrases in any order', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('.', '"', ',', ':')), { maxLength: 40 }), (some) => {
        expect(found(tabled, some.join(' '))).toEqual(found(plain, some.join(' ')))
      }),
      { numRuns: 300 },
    ))
  test('the words of every pattern', () => {
    for (const piece of pieces) expect(found(tabled, piece)).toEqual(found(plain, piece))
  })
  test('some of the rules, beside one of a team', () => {
    const team: PhraseRule = { ...(plain[0] as PhraseRule), id: 'our-words', phrases: [{ name: 'a', pattern: 'just checking in' }] }
    const some = (given: readonly PhraseRule[]) => [...given.filter((_, at) => at % 2 === 0), team]
    const text = texts.map((one) => one.text).join('\n\n')
    expect(found(some(tabled), text)).toEqual(found(some(plain), text))
    expect(found([team], 'I am just checking in.')).toEqual(['2-5 our-words undefined'])
  })
})

test('numbers survive', () => {
  expect([0, 31, 32, 5000].map(written)).toEqual(['A', 'f', 'gB', 'o8E'])
  expect([0, -1, 1, -2].map(zigzag)).toEqual([0, 1, 2, 3])
})
