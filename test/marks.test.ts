import { expect, test } from 'vitest'
import type { Finding } from '../engine/rule.ts'
import { mark, unmark } from './marks.ts'
import { pageOf, partsOf } from './pages/example.ts'
import { erase, underline } from './pages/underline.ts'

test('marks are taken out and put in again', () => {
  const source = 'a ⟦rep|b ⟦name|c⟧⟧ d ⟦buyer|e⟧'
  const { text, marks } = unmark(source)
  expect(text).toBe('a b c d e')
  expect(marks.map(({ name, words }) => `${name}: ${words}`)).toEqual(['rep: b c', 'name: c', 'buyer: e'])
  expect(mark(text, marks)).toBe(source)
  expect(() => unmark('⟦rep|open')).toThrow('not closed')
})

const finding = (start: number, end: number, message: string): Finding => ({
  span: { start, end },
  message,
  rule: 'r',
  severity: 'warning',
  url: '',
  related: [],
  fixes: [],
})

test('findings are drawn under the text and erased again', () => {
  const text = 'one two\nthree\n'
  const drawn = underline(text, [finding(4, 7, 'This is two.'), finding(0, 13, 'Both lines.')], 'info')
  expect(drawn).toBe('one two\n    ^^^ (warning) This is two.\n^^^^^^^ (warning) Both lines.\nthree\nvvvvv\n')
  expect(erase(drawn)).toBe(text)
})

test('a page is its parts', () => {
  const page = '# T\n\n````md bad kind=call-script options={"a": 1}\nx\n````\n\nprose\n'
  const parts = partsOf(page)
  expect(parts[1]).toMatchObject({ role: 'bad', body: 'x\n', settings: { kind: 'call-script', options: '{"a": 1}' } })
  expect(pageOf(parts)).toBe(page)
  expect(() => partsOf('````md bad\n')).toThrow('not closed')
  expect(() => partsOf('````md what\n````')).toThrow('good, bad, suggestion, fixed or earlier')
})
