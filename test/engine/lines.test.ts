import { describe, expect, test } from 'vitest'
import { lineEnd, linesOf, withPlainLines } from '../../engine/lines.ts'

test('a text with plain lines has LF alone, and no byte order mark', () => {
  expect(withPlainLines('\ufeffa\r\nb\rc\n\rd')).toBe('a\nb\nc\n\nd')
})

describe('lines', () => {
  const text = 'one\ntwo\r\n\rfour😀\n'

  test('begin after LF, CRLF and CR', () => {
    const lines = linesOf(text)
    expect(lines.count).toBe(5)
    expect([1, 2, 3, 4, 5].map((line) => text.slice(lines.start(line), lines.end(line)))).toEqual(['one', 'two', '', 'four😀', ''])
  })

  test.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [8, 2, 5],
    [9, 3, 1],
    [10, 4, 1],
    [16, 4, 7],
    [17, 5, 1],
    [99, 5, 1],
    [-1, 1, 1],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(linesOf(text).position(offset)).toEqual({ line, column })
  })

  test.each([
    [{ start: 5, end: 6 }, 'two\r\n'],
    [{ start: 1, end: 4 }, 'one\n'],
    [{ start: 1, end: 5 }, 'one\ntwo\r\n'],
    [{ start: 12, end: 12 }, 'four😀\n'],
    [{ start: 17, end: 17 }, ''],
  ])('the whole lines of %j', (span, whole) => {
    const { start, end } = linesOf(text).whole(span)
    expect(text.slice(start, end)).toBe(whole)
  })

  test('an empty text has one line', () => {
    const lines = linesOf('')
    expect([lines.count, lines.start(1), lines.end(1), lines.position(0)]).toEqual([1, 0, 0, { line: 1, column: 1 }])
  })

  test.each([
    [0, 3],
    [3, 3],
    [5, 7],
    [17, 17],
  ])('the line of offset %i ends at %i', (at, end) => expect(lineEnd(text, at)).toBe(end))
})
