// What is shown of a text that changes: newest wins, nothing stale, nothing new while somebody types.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Question } from '../../page/checking/answer.ts'
import { check } from '../../page/checking/check.ts'
import { Reader } from '../../page/reader.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const mail = 'Hi Dana,\n\nI hope this email finds you well. We are the leading platform for clinics in your region.\n\nJonas\n'
const more = `${mail}\nOur special price runs out on Friday.\n`

function desk() {
  const asked: Question[] = []
  const settled: boolean[] = []
  const reader = new Reader((question) => asked.push(question), { show: (each) => settled.push(each) })
  const words = () => reader.marks.map(({ start, end }) => reader.text.slice(start, end)).sort()
  const answer = (question = asked.at(-1)) => question && reader.hear(check(question), question)
  return { reader, asked, settled, words, answer }
}
const inMail = ['I hope this email finds you well', 'the leading platform']

test('what is put in at once is told at once', () => {
  const { reader, settled, words, answer } = desk()
  reader.change(mail, false)
  answer()
  expect([words(), settled, reader.isCurrent]).toEqual([inMail, [true], true])
})

test('while somebody types, what is new waits for a rest, and what is gone goes', () => {
  const { reader, settled, words, answer } = desk()
  reader.change(mail, false)
  answer()
  reader.change(more.replace('the leading platform', 'a platform'), true)
  answer()
  expect([words(), settled.at(-1)]).toEqual([['I hope this email finds you well'], false])
  vi.advanceTimersByTime(800)
  expect([words(), settled.at(-1)]).toEqual([['I hope this email finds you well', 'Our special price runs out on Friday'], true])
})

test('an answer to an older text, or to another kind, is dropped', () => {
  const { reader, asked, words, answer } = desk()
  reader.change(mail, false)
  const [first] = asked
  reader.change(`To all\n\n${mail}`, false)
  answer(first)
  expect([words(), reader.isCurrent]).toEqual([[], false])
  answer()
  expect(words()).toEqual(inMail)
  reader.say('none')
  answer(asked.at(-2))
  expect(reader.isCurrent).toBe(false)
  answer()
  expect(words()).toEqual([])
})

test('between a change and its answer marks keep their words, and those that were touched are gone', () => {
  const { reader, words, answer } = desk()
  reader.change(mail, false)
  answer()
  reader.change(`😀 ${mail.replace('leading', 'leadXing')}`, true)
  expect(words().every((each) => inMail.includes(each))).toBe(true)
  expect(words().length).toBeLessThan(inMail.length)
  answer()
  expect(words().every((each) => inMail.includes(each))).toBe(true)
})

test('a rest after which another text is there shows nothing of the old one', () => {
  const { reader, words, answer } = desk()
  reader.change(mail, false)
  answer()
  reader.change(more, true)
  answer()
  reader.change('', false)
  vi.advanceTimersByTime(2000)
  expect(words()).toEqual([])
})

test('what is left stays left in a text that goes on, until it is shown again', () => {
  const { reader, words, answer } = desk()
  reader.change(mail, false)
  answer()
  const [filler] = reader.marks.filter(({ start }) => reader.text.startsWith('I hope', start))
  if (filler) reader.leave(filler)
  expect([words(), reader.left]).toEqual([['the leading platform'], 1])
  reader.change(`${mail}\nThank you.\n`, false)
  answer()
  expect([words(), reader.left]).toEqual([['the leading platform'], 1])
  reader.restore()
  expect([words(), reader.left]).toEqual([inMail, 0])
})

test('a name, a kind and a day go with the question', () => {
  const { reader, asked } = desk()
  reader.name('cold-call.md')
  reader.say('message')
  expect(asked.at(-1)).toMatchObject({ name: 'cold-call.md', kind: 'message', today: new Date().toISOString().slice(0, 10) })
})
