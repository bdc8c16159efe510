// What is safe to print, and how wide it is.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, plain, widthOf, wrapped } from '../../cli/terminal.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['Zürich', 6],
  ['u\u0308', 1],
  ['日本', 4],
  ['👋', 2],
  ['✅ ok', 5],
  ['e\u200bf', 2],
  ['👨\u200d👩\u200d👧', 2],
  ['👋🏽 hi', 5],
  ['🇩🇪', 2],
  ['❤\ufe0f', 2],
  ['❤', 1],
  ['한국', 4],
  ['क\u093f', 1],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('nothing that steers is left of any text, and what is harmless stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const safe = plain(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(safe).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/)
      expect(safe).not.toMatch(/^\s*::|##\[/m)
      expect(plain(safe)).toBe(safe)
    }),
  )
  expect(plain('a:: b\n\tc 👋 é')).toBe('a:: b\n\tc 👋 é')
})

test('words are counted', () => {
  expect([counted(0, 'file'), counted(1, 'file'), counted(2, 'file')]).toEqual(['0 files', '1 file', '2 files'])
})

test('wrapping keeps every word', () => {
  expect(wrapped('one two three', 8)).toEqual(['one two', 'three'])
  expect(wrapped('incomprehensible', 5)).toEqual(['incomprehensible'])
  expect(wrapped('', 5)).toEqual([''])
})
