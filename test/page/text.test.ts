// What the page does with texts: changes, marks, line breaks, and calm.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calmed, only } from '../../page/calm.ts'
import type { Answer, Told } from '../../page/checking/answer.ts'
import { changeBetween, moved, oneOf, whatIsNew } from '../../page/text/change.ts'
import { History } from '../../page/text/history.ts'
import { opened, ownOrigin, written } from '../../page/text/origin.ts'
import { piecesOf } from '../../page/text/pieces.ts'

const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', 'é', '\u{1f1e9}'), maxLength: 24 })
const applied = (text: string, change: { start: number; end: number; text: string }) =>
  text.slice(0, change.start) + change.text + text.slice(change.end)
const isWhole = (text: string) => !/\p{Cs}/u.test(text)

describe('changes', () => {
  test('turn the one text into the other, and cut no sign', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const change = changeBetween(before, after)
        expect(applied(before, change)).toBe(after)
        expect([before.slice(0, change.start), change.text, before.slice(change.end)].every(isWhole)).toBe(true)
      }),
    )
  })

  test('a place before or after keeps its words; one that was touched is gone', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(24), fc.nat(24), (before, after, a, b) => {
        const place = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) }
        const change = changeBetween(before, after)
        const now = moved(place, change)
        if (now) expect(after.slice(now.start, now.end)).toBe(before.slice(place.start, place.end))
        else expect(place.end >= change.start && place.start <= change.end).toBe(true)
      }),
    )
  })

  test('typing in the middle of marked words takes the mark away, typing before moves it', () => {
    const place = { start: 4, end: 9, rule: 'x' }
    expect(moved(place, changeBetween('abc hello', 'abc heXllo'))).toBeNull()
    expect(moved(place, changeBetween('abc hello', '😀 abc hello'))).toEqual({ start: 7, end: 12, rule: 'x' })
    expect(moved(place, changeBetween('abc hello', 'abc hello!'))).toBeNull()
  })

  test('several edits become one, and edits that overlap become none', () => {
    const edits = [
      { start: 4, end: 5, text: 'X' },
      { start: 0, end: 1, text: '' },
    ]
    expect(oneOf('abcdef', edits)).toEqual({ start: 0, end: 5, text: 'bcdX' })
    expect(oneOf('abcdef', [edits[0], { start: 3, end: 5, text: '' }] as typeof edits)).toBeNull()
  })

  test('what is new stands apart in whole words', () => {
    expect(whatIsNew('We get them to sign.', 'We ask them to sign.')).toEqual({ before: 'We ', words: 'ask', after: ' them to sign.' })
    const long = 'word '.repeat(30)
    const { before, words } = whatIsNew(`${long}old`, `${long}new`)
    expect([before.startsWith('…word '), before.length < 70, words]).toEqual([true, true, 'new'])
  })
})

describe('marks', () => {
  const marks = fc.array(
    fc.record({ a: fc.nat(24), b: fc.nat(24) }).map(({ a, b }) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 6 },
  )

  test('pieces give the text again, and each mark covers its words exactly', () => {
    fc.assert(
      fc.property(texts, marks, (text, wanted) => {
        const pieces = piecesOf(text, wanted)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const [nth, { start, end }] of wanted.entries()) {
          const covered = pieces.filter((piece) => piece.marks.includes(nth)).map((piece) => piece.text)
          if (start < end && end <= text.length) expect(covered.join('')).toBe(text.slice(start, end))
          else if (text !== '') expect(covered.join('')).not.toBe('')
        }
      }),
    )
  })
})

describe('files', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test.each(['a\nb\n', 'a\r\nb\r\n', 'a\rb\r', '\uFEFFa\r\nb', '', 'no line break'])('%j comes back as it was', (text) => {
    const file = opened(bytes(text), 'call.md')
    expect(file?.text).not.toMatch(/[\r\uFEFF]/)
    expect(file && written(file.text, file.origin)).toBe(text)
    expect(file?.origin.name).toBe('call.md')
  })

  test('of mixed line breaks the commonest wins', () => {
    const file = opened(bytes('a\r\nb\r\nc\nd'), 'a.txt')
    expect(file && written(file.text, file.origin)).toBe('a\r\nb\r\nc\r\nd')
  })

  test('old Windows files and UTF-16 are read, and what is no text is refused', () => {
    expect(opened(new Uint8Array([0x48, 0xe9]), 'a.txt')?.text).toBe('Hé')
    expect(opened(new Uint8Array([0xff, 0xfe, 0x48, 0, 0x69, 0]), 'a.txt')?.text).toBe('Hi')
    expect(opened(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'a.zip')).toBeNull()
    expect(written('a\n', ownOrigin)).toBe('a\n')
  })
})

describe('large changes', () => {
  test('are taken back and made again, unless something came after them', () => {
    const history = new History()
    history.add('a', 'b')
    history.add('b', 'c')
    expect([history.undo('x'), history.undo('c'), history.undo('b'), history.undo('a')]).toEqual([null, 'b', 'a', null])
    expect([history.redo('a'), history.redo('x'), history.redo('b'), history.redo('c')]).toEqual(['b', null, 'c', null])
    history.undo('c')
    history.add('b', 'd')
    expect(history.redo('d')).toBeNull()
  })
})

describe('calm while typing', () => {
  const told = (rule: string, key: string) => ({ rule, key }) as Told
  const answer = (...findings: Told[]) => ({ findings, first: findings.map((_, at) => ({ at, count: 1 })) }) as unknown as Answer
  const keys = ({ findings }: Answer) => findings.map(({ key }) => key)

  test('what is gone goes at once, what is new waits, what moved into other words stays', () => {
    const before = answer(told('a', 'a1'), told('b', 'b1'), told('c', 'c1'))
    const now = answer(told('a', 'a2'), told('a', 'a1'), told('b', 'b other words'), told('d', 'd1'))
    const calm = calmed(now, before)
    expect(keys(calm)).toEqual(['a1', 'b other words'])
    expect(calm.first.map(({ at }) => calm.findings[at]?.key)).toEqual(['a1', 'b other words'])
  })

  test('some findings can be left out', () => {
    const some = only(answer(told('a', 'a1'), told('b', 'b1')), ({ key }) => key === 'b1')
    expect([keys(some), some.first]).toEqual([['b1'], [{ at: 0, count: 1 }]])
  })
})
